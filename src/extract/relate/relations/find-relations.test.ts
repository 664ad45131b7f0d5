import { describe, expect, it } from 'vitest';
import { loadKnowledge, markedArticle } from '../support/marked-article.ts';
import { findRelations } from './find-relations.ts';

const knowledge = loadKnowledge(
  'clause-words',
  'relation-triggers',
  'event-acts',
  'event-words',
  'topic-words',
  'kinship',
  'offices',
  'organizations',
);

function read(marked: string): readonly string[] {
  const { article, events } = markedArticle(marked);
  return findRelations(article, events, knowledge).map(
    ({ type, source, target, role, evidence }) =>
      `${source} ${type} ${target}${role ? ` "${role}"` : ''} [${evidence.map(({ rule }) => rule).join(', ')}]`,
  );
}

/** [sentence in marks, what it says]; a sentence that only looks like a relation says nothing. */
type Row = readonly [marked: string, ...claims: readonly string[]];

const HITS: Readonly<Record<string, readonly Row[]>> = {
  menuduh: [
    ['{c:Mesir} menuduh {c:Israel} melanggar gencatan senjata.', 'mesir accuses israel [menuduh]'],
    ['{c:Iran} dituduh {c:Irak} melakukan sabotase.', 'irak accuses iran [menuduh]'],
    [
      'Pasukan {c:India} dan {c:Pakistan} saling menuduh.',
      'india accuses pakistan [menuduh]',
      'pakistan accuses india [menuduh]',
    ],
    [
      '{p:Sadat} mengatakan bahwa {c:Suriah} ragu dan menuduh {c:Suriah} ingkar.',
      'sadat accuses suriah [menuduh]',
    ],
  ],
  'menyebut-dalang': [
    [
      '{p:Modi} menyebut {c:Pakistan} sebagai dalang serangan itu.',
      'modi accuses pakistan [menyebut-dalang]',
    ],
    ['{c:Israel} disebut {c:Mesir} sebagai dalang serangan itu.', 'mesir accuses israel [menyebut-dalang]'],
  ],
  mengecam: [
    ['{c:Yordania} mengecam keras serangan {c:Israel} ke Gaza.', 'yordania accuses israel [mengecam]'],
    ['Serangan udara {c:Israel} dikecam {c:Malaysia}.', 'malaysia accuses israel [mengecam]'],
    ['{c:Malaysia} mengutuk {c:Israel} karena menahan kapal itu.', 'malaysia accuses israel [mengecam]'],
  ],
  'mengatakan-melanggar': [
    [
      '{p:Coats} menegaskan bahwa {c:Iran} memang mencampuri pemilu.',
      'coats accuses iran [mengatakan-melanggar]',
    ],
  ],
  'tuduhan-kepada': [
    ['{c:Irak} melontarkan tuduhan baru terhadap {c:Kuwait}.', 'irak accuses kuwait [tuduhan-kepada]'],
  ],
  'menyampaikan-tuduhan': [
    ['{c:India} mengulangi tuduhan terhadap {c:Pakistan}.', 'india accuses pakistan [menyampaikan-tuduhan]'],
  ],
  tuduhan: [
    ['Tuduhan {c:India} terhadap {c:Pakistan} dibantah.', 'india accuses pakistan [tuduhan]'],
    ['Tuduhan {c:Kongo} bahwa {c:Rwanda} mengirim pasukan dibantah.', 'kongo accuses rwanda [tuduhan]'],
  ],
  mediates: [
    [
      '{agreement:g=Gencatan senjata} yang dimediasi {c:Qatar} antara {c:Israel} dan {o:Hamas} berlaku.',
      'hamas participates_in g [mediates]',
      'israel participates_in g [mediates]',
      'qatar participates_in g [mediates]',
    ],
  ],
  'behind-attack': [
    [
      '{o:JeM} mengaku bertanggung jawab atas {conflict:v=pengeboman} di {l:Pulwama}.',
      'jem participates_in v [behind-attack]',
    ],
    ['{o:JeM} mendalangi {conflict:v=pengeboman} di {l:Pulwama}.', 'jem participates_in v [behind-attack]'],
  ],
  menyerang: [
    ['{c:Irak} menyerbu {c:Kuwait} pada 1990.', 'irak attacks kuwait [menyerang]'],
    ['{l:Beograd} digempur pesawat {o:NATO}.', 'nato attacks beograd [menyerang]'],
    ['Pesawat tempur {o:NATO} menggempur {l:Beograd}.', 'nato attacks beograd [menyerang]'],
    ['{c:Iran} diserang {c:Irak}.', 'irak attacks iran [menyerang]'],
  ],
  'melancarkan-serangan': [
    [
      '{c:Rusia}, yang melancarkan invasi terhadap {c:Georgia}, membantah.',
      'rusia attacks georgia [melancarkan-serangan]',
    ],
    [
      '{o:NATO} melancarkan serangan udara terhadap posisi militer {o:Republik Srpska}.',
      'nato attacks republik srpska [melancarkan-serangan]',
    ],
  ],
  'meluncurkan-rudal': [
    ['{c:Iran} menembakkan roket ke {c:Israel}.', 'iran attacks israel [meluncurkan-rudal]'],
  ],
  'di-balik-serangan': [
    [
      '{c:Korea Utara} berada di balik serangan siber terhadap {c:Jepang}.',
      'korea utara attacks jepang [di-balik-serangan]',
    ],
  ],
  serangan: [
    ['Invasi {c:Irak} ke {c:Kuwait} dikecam.', 'irak attacks kuwait [serangan]'],
    ['Serangan drone {c:Turki} merusak gudang di {l:Erbil}.', 'turki attacks erbil [serangan]'],
    ['Pelabuhan {c:Kuwait} lumpuh sejak invasi {c:Irak} dimulai.', 'irak attacks kuwait [serangan]'],
  ],
  mendukung: [
    ['{c:Kuba} mendukung {c:Angola}.', 'kuba supports angola [mendukung]'],
    ['{c:Malaysia} mendukung sikap {c:Indonesia}.', 'malaysia supports indonesia [mendukung]'],
  ],
  'menerima-bantuan': [
    ['{c:Yaman} menerima dua rudal dari {c:Iran}.', 'iran supports yaman [menerima-bantuan]'],
  ],
  memasok: [
    [
      '{c:Turki}, anggota {o:NATO} yang memasok pesawat nirawak kepada {c:Ukraina}, diam.',
      'turki supports ukraina [memasok]',
    ],
  ],
  bantuan: [
    ['Bantuan militer {c:Jerman} kepada {c:Ukraina} bertambah.', 'jerman supports ukraina [bantuan]'],
  ],
  'menyatakan-dukungan': [
    ['{c:Turki} menyatakan dukungan kepada {c:Pakistan}.', 'turki supports pakistan [menyatakan-dukungan]'],
  ],
  aliansi: [['{c:Suriah} menjalin persekutuan dengan {c:Mesir}.', 'suriah supports mesir [aliansi]']],
  bersekutu: [['{c:Turki} bersekutu dengan {c:Qatar}.', 'turki supports qatar [bersekutu]']],
  sekutu: [
    ['{c:Belarus}, sekutu {c:Rusia}, membuka perbatasan.', 'belarus supports rusia [sekutu]'],
    ['{c:Jepang} adalah sekutu utama {c:Filipina}.', 'jepang supports filipina [sekutu]'],
  ],
  mengundang: [
    ['{p:Soeharto} mengundang {p:Mahathir} ke {l:Jakarta}.', 'soeharto invites mahathir [mengundang]'],
    ['Ketika itu {p:Reagan} mengundang {p:Gorbachev} berkunjung.', 'reagan invites gorbachev [mengundang]'],
  ],
  'menyampaikan-undangan': [
    [
      '{p:Putin} menyampaikan undangan tersebut kepada {p:Kim} secara langsung.',
      'putin invites kim [menyampaikan-undangan]',
    ],
  ],
  undangan: [
    ['Undangan {p:Carter} kepada {p:Sadat} diantarkan pekan lalu.', 'carter invites sadat [undangan]'],
  ],
  'by-invitation': [
    ['{p:Chou} akan berkunjung atas undangan {c:Indonesia}.', 'indonesia invites chou [by-invitation]'],
  ],
  mewawancarai: [
    ['{p:Sukarno} diwawancarai {p:Cindy Adams}.', 'cindy adams interviews sukarno [mewawancarai]'],
  ],
  'told-to-medium': [
    [
      'Kepada stasiun televisi {o:Al Jazeera}, {p:Araghchi} mengatakan hal itu.',
      'al jazeera interviews araghchi [told-to-medium]',
    ],
    [
      'Dalam wawancara dengan stasiun televisi dari {c:Korea Selatan}, {o:KBS}, {p:Zelenskyy} mengatakan hal itu.',
      'kbs interviews zelenskyy [told-to-medium]',
    ],

    [
      '{p:Cameron}, dalam wawancara dengan harian {o:Bild}, menyebut hal itu.',
      'bild interviews cameron [told-to-medium]',
    ],
    [
      'Dalam wawancara dengan stasiun televisi {o:Al Arabiya}, {p:Erdogan} menyatakan siap.',
      'al arabiya interviews erdogan [told-to-medium]',
    ],
    [
      '{p:Erdogan} mengatakan kepada harian {o:Hurriyet} bahwa ia siap.',
      'hurriyet interviews erdogan [told-to-medium]',
    ],
  ],
};

const MISSES: Readonly<Record<string, readonly string[]>> = {
  menuduh: [
    '{c:Mesir} tidak menuduh {c:Israel}.',
    'Warga {c:Mesir} menuduh polisi.',
    '{p:Sadat} membantah tuduhan.',
  ],
  'menyebut-dalang': ['{p:Modi} menyebut {c:Pakistan} sebagai tetangga.'],
  mengecam: [
    '{c:Turki} mengecam perang di {c:Ukraina}.',
    '{c:Kanada} mengecam penangkapan {p:Aung San Suu Kyi}.',
    '{c:Rusia} tidak mengecam {c:Israel}.',
  ],
  'mengatakan-melanggar': [
    '{p:Coats} menegaskan bahwa {c:Iran} akan membayar.',
    '{p:Coats} menegaskan bahwa {c:Iran} tidak melanggar janji.',
  ],
  'tuduhan-kepada': ['{c:Irak} melontarkan gagasan baru kepada {c:Kuwait}.'],
  'menyampaikan-tuduhan': ['{p:Putin} menyampaikan tuduhan itu kepada {p:Trump}.'],
  tuduhan: ['Tuduhan {c:India} dibantah {c:Pakistan}.'],
  mediates: [
    '{agreement:g=Gencatan senjata} berlaku. Sengketa itu tidak dimediasi {c:Qatar}.',
    '{c:Qatar} tidak memediasi apa pun.',
  ],
  'behind-attack': [
    '{c:Iran} harus bertanggung jawab atas {conflict:v=serangan} di {l:Riyadh}.',
    'Polisi menduga {c:Iran} mendalangi {conflict:v=serangan} di {l:Riyadh}.',
    '{c:Iran} tidak mendalangi {conflict:v=serangan} di {l:Riyadh}.',
    '{p:Putin} bertanggung penuh ketika {conflict:v=serangan} dimulai.',
  ],
  menyerang: ['{p:Putin} menyerang {p:Erdogan} dengan kata-kata.', 'Rudal menghantam {l:Odesa}.'],
  'melancarkan-serangan': ['{c:Rusia} melancarkan kampanye terhadap {c:Georgia}.'],
  'meluncurkan-rudal': ['{o:NASA} meluncurkan roket di {l:Florida}.'],
  'di-balik-serangan': ['{c:Korea Utara} berada di balik meja {c:Jepang}.'],
  serangan: ['Serangan terhadap {c:Iran} menewaskan dua orang.'],
  mendukung: [
    '{c:Kuba} tidak mendukung {c:Angola}.',
    '{c:Kuba} mendukung kelompok bersenjata di {c:Angola}.',
  ],
  'menerima-bantuan': ['{c:Yaman} menerima usulan bantuan dari {c:Iran}.'],
  memasok: ['{c:Turki} mengirim utusan kepada {c:Ukraina}.'],
  bantuan: ['Bantuan kepada {c:Ukraina} bertambah.'],
  'menyatakan-dukungan': ['{c:Turki} menyatakan belasungkawa kepada {c:Pakistan}.'],
  aliansi: ['{c:Suriah} menjalin hubungan dengan {c:Mesir}.'],
  bersekutu: ['{c:Turki} berdagang dengan {c:Qatar}.'],
  sekutu: ['Para sekutu {c:Rusia} pergi.', '{c:Jepang} bukan sekutu {c:Filipina}.'],
  mengundang: ['{c:Israel} tidak diundang.', '{p:Soeharto} tidak mengundang {p:Mahathir}.'],
  'menyampaikan-undangan': ['{p:Putin} menyampaikan salam kepada {p:Kim}.'],
  undangan: ['Undangan {p:Carter} diantarkan {p:Vance}.'],
  'by-invitation': ['{p:Chou} akan berkunjung atas permintaan {c:Indonesia}.'],
  mewawancarai: ['{p:Sukarno} bertemu {p:Cindy Adams}.'],
  'told-to-medium': [
    'Kepada {p:Putin}, {p:Araghchi} mengatakan hal itu.',
    'Dalam wawancara dengan stasiun televisi dari {c:Korea Selatan}, {p:Zelenskyy} mengatakan hal itu.',

    '{p:Erdogan} mengatakan kepada {p:Putin} bahwa ia siap.',
    '{p:Erdogan} mengatakan kepada wartawan bahwa ia siap.',
  ],
};

describe('findRelations between two parties', () => {
  const hits = Object.entries(HITS).flatMap(([rule, rows]) => rows.map((row) => [rule, row] as const));
  it.each(hits)('%s: %s', (_rule, [marked, ...claims]) => {
    expect(read(marked)).toEqual(claims);
  });

  const misses = Object.entries(MISSES).flatMap(([rule, rows]) => rows.map((row) => [rule, row] as const));
  it.each(misses)('not %s: %s', (rule, marked) => {
    expect(read(marked).filter((claim) => claim.includes(`[${rule}`))).toEqual([]);
  });

  it.each(knowledge['relation-triggers'].map(({ id }) => id))('has a hit and a miss for %s', (id) => {
    expect([HITS[id]?.length, MISSES[id]?.length]).toEqual([expect.any(Number), expect.any(Number)]);
  });

  it('finds nothing in an empty article', () => {
    expect(read('')).toEqual([]);
  });
});
