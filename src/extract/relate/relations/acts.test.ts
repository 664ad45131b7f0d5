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
    ({ type, source, target, evidence }) =>
      `${source} ${type} ${target} [${evidence.map(({ rule }) => rule).join(', ')}]`,
  );
}

type Row = readonly [marked: string, ...claims: readonly string[]];

const HITS: Readonly<Record<string, readonly Row[]>> = {
  menjatuhkan: [
    [
      '{o:Uni Eropa} menjatuhkan {sanction:s=sanksi} kepada {c:Belarus}.',
      's targets belarus [sanction-against]',
      'uni eropa imposes s [menjatuhkan]',
    ],
    [
      '{p:Roman Abramovich}, yang dikenai {sanction:s=sanksi} oleh {c:Inggris}, hadir.',
      'inggris imposes s [menjatuhkan, sanction-noun]',
      's targets roman abramovich [sanction-hits]',
    ],
    [
      '{c:AS} tetap berencana untuk memberlakukan {sanction:s=sanksi} pada Jumat.',
      'as imposes s [menjatuhkan]',
    ],
  ],
  'membahas-pencabutan': [
    [
      '{o:Dewan Keamanan} dijadwalkan membahas penangguhan {sanction:s=sanksi} terhadap {c:Libia}.',
      'dewan keamanan imposes s [membahas-pencabutan]',
      's targets libia [sanction-against]',
    ],
  ],
  mencabut: [
    [
      '{o:Uni Eropa} mencabut {sanction:s=sanksi} terhadap {c:Libia}.',
      's targets libia [sanction-against]',
      'uni eropa imposes s [mencabut]',
    ],
  ],
  'memasukkan-daftar': [
    [
      '{c:AS} memasukkan {o:Huawei} ke dalam {sanction:s=daftar hitam}.',
      'as imposes s [memasukkan-daftar]',
      's targets huawei [sanction-hits]',
    ],
  ],
  mengusulkan: [
    [
      '{c:Jerman} mendesak {c:Rusia} menyepakati {agreement:a=gencatan senjata}.',
      'jerman proposes a [mengusulkan]',
    ],
    [
      '{meeting:m=Pertemuan} di {c:Islandia} diusulkan {p:Gorbachev} lewat surat.',
      'gorbachev proposes m [mengusulkan]',
    ],
    ['{c:Mesir} mengajukan {agreement:a=usul} tertulis.', 'mesir proposes a [mengusulkan]'],
    [
      '{p:Putin} menyetujui secara prinsip dorongan {p:Trump} untuk {agreement:a=gencatan senjata}.',
      'putin agrees_to a [menyetujui]',
      'trump proposes a [mengusulkan-noun]',
    ],
    ['{agreement:a=Rencana} perdamaian {c:AS} 28 poin bocor.', 'as proposes a [plan-of]'],
  ],
  bersedia: [['{c:Cina} bersedia {meeting:m=berunding} dengan {c:AS}.', 'cina proposes m [bersedia]']],
  'mengusulkan-sanksi': [
    ['{c:Polandia} menyerukan {sanction:s=sanksi} baru.', 'polandia proposes s [mengusulkan-sanksi]'],
  ],
  menyetujui: [
    [
      '{c:Israel} menunggu {agreement:a=gencatan senjata}.\nUsulan tersebut telah disetujui {o:Hamas}.',
      'hamas agrees_to a [menyetujui]',
    ],
    [
      '{c:Mesir} dan {c:Israel} meneken {agreement:a=perjanjian} itu.',
      'israel agrees_to a [menyetujui]',
      'mesir agrees_to a [menyetujui]',
    ],
    [
      '{agreement:a=Naskah} diteken {p:Hamid} dan {p:Malik}.',
      'hamid agrees_to a [menyetujui]',
      'malik agrees_to a [menyetujui]',
    ],
    [
      '{p:Amano} pada hari yang sama meneken {agreement:a=peta jalan} dengan {c:Iran}.',
      'amano agrees_to a [menyetujui]',
      'iran agrees_to a [menyetujui]',
    ],
    [
      '{c:AS} berhasil mendorong {c:Mesir} untuk menyetujui {agreement:a=gencatan senjata}.',
      'as proposes a [mengusulkan]',
      'mesir agrees_to a [menyetujui]',
    ],
  ],
  menerima: [['{p:Rouhani} menyambut {agreement:a=kesepakatan} itu.', 'rouhani agrees_to a [menerima]']],
  sepakat: [
    [
      '{p:Biden} dan {p:Xi} sepakat membuka {meeting:m=dialog}.',
      'biden agrees_to m [sepakat]',
      'xi agrees_to m [sepakat]',
    ],
  ],
  'menerima-undangan': [
    [
      '{p:Reagan} {meeting:m=mengundang} {p:Gorbachev}, dan undangan itu diterima.',
      'gorbachev agrees_to m [menerima-undangan]',
      'reagan invites gorbachev [mengundang]',
    ],
    [
      '{p:Lavrov} menyatakan bahwa {p:Trump} menerima {meeting:m=undangan}.',
      'trump agrees_to m [menerima-undangan]',
    ],
  ],
  menolak: [
    ['{agreement:a=Pakta} {d:1995} itu dibatalkan {c:Indonesia}.', 'indonesia rejects a [menolak]'],
    ['{c:Suriah} menolak {agreement:a=perjanjian} itu.', 'suriah rejects a [menolak]'],
    [
      '{p:Kamel} mundur karena menolak {agreement:a=kesepakatan} itu.\n{o:PLO} juga menolaknya.',
      'kamel rejects a [menolak]',
      'plo rejects a [menolak]',
    ],
    ['Penolakan atas {agreement:a=kesepakatan} datang dari {p:Netanyahu}.'],
    [
      'Penolakan datang dari {p:Netanyahu}, yang menyebut {agreement:a=kesepakatan} salah.',
      'netanyahu rejects a [menolak-noun]',
    ],
  ],
  'keluar-dari': [
    [
      '{p:Trump} menarik {c:AS} dari {agreement:a=kesepakatan} nuklir.',
      'as rejects a [keluar-dari]',
      'trump rejects a [keluar-dari]',
    ],
  ],
  'tidak-hadir': [
    ['{o:G7} memutuskan untuk tidak menghadiri {meeting:m=konferensi} itu.', 'g7 rejects m [tidak-hadir]'],
  ],
  'menolak-sanksi': [
    [
      '{c:Turki} menolak ikut menjatuhkan {sanction:s=sanksi} atas {c:Rusia}.',
      's targets rusia [sanction-against]',
      'turki imposes s [menjatuhkan]',
      'turki rejects s [menolak-sanksi]',
    ],
  ],
};

const MISSES: Readonly<Record<string, readonly string[]>> = {
  menjatuhkan: [
    '{c:Iran} menjatuhkan pesawat nirawak saat {sanction:s=sanksi} berlaku.',
    '{sanction:s=Sanksi} berlaku mulai hari ini di {c:Iran}.',
  ],
  'membahas-pencabutan': ['{c:Iran} membahas {sanction:s=sanksi}.'],
  mencabut: ['{c:Iran} mencabut pagar itu saat {sanction:s=sanksi} berlaku.'],
  'memasukkan-daftar': ['{c:Iran} memasukkan kapal ke pelabuhan saat {sanction:s=sanksi} berlaku.'],
  mengusulkan: [
    '{meeting:m=Pertemuan} dilakukan menyusul tanggapan atas gagasan yang diusulkan {p:Trump}.',
    '{p:Putin} menuntut agar {c:Ukraina} netral sebelum {agreement:a=gencatan senjata}.',
    '{p:Ali} melontarkan gagasan dalam {meeting:m=pertemuan} itu.',
  ],
  bersedia: ['{c:Cina} siap tempur setelah {meeting:m=pertemuan}.'],
  'mengusulkan-sanksi': ['{c:Polandia} menyerukan perdamaian setelah {sanction:s=sanksi}.'],
  menyetujui: [
    'Perang berakhir jika {c:Mesir} meneken {agreement:a=perjanjian} itu.',
    '{c:Mesir} dan {c:Israel} bertemu untuk meneken {agreement:a=perjanjian} itu.',
    '{c:Mesir} tidak menyetujui {agreement:a=perjanjian} itu.',
  ],
  menerima: [
    '{c:Israel} menerima tanggapan atas {agreement:a=usulan} itu.',
    '{p:Lee} menerima {p:Kim} sebelum {agreement:a=kesepakatan}.',
  ],
  sepakat: ['{p:Biden} tidak sepakat dengan {agreement:a=rencana} itu.'],
  'menerima-undangan': [
    'Setelah {meeting:m=pertemuan} itu {p:Lee} diterima {p:Putin}.',
    '{p:Lee} menerima {p:Kim} dalam {meeting:m=pertemuan}.',
  ],
  menolak: [
    '{c:Suriah} menolak berkomentar.',
    '{p:Trump} menolak pertanyaan setelah {agreement:a=perjanjian}.',
  ],
  'keluar-dari': ['{c:Israel} menarik pasukannya dari {l:Sinai} setelah {agreement:a=perjanjian}.'],
  'tidak-hadir': ['{o:G7} menghadiri {meeting:m=konferensi} itu.'],
  'menolak-sanksi': ['{c:Turki} menolak usul itu karena {sanction:s=sanksi}.'],
};

describe('findRelations to events', () => {
  const hits = Object.entries(HITS).flatMap(([rule, rows]) => rows.map((row) => [rule, row] as const));
  it.each(hits)('%s: %s', (_rule, [marked, ...claims]) => {
    expect(read(marked)).toEqual(claims);
  });

  const misses = Object.entries(MISSES).flatMap(([rule, rows]) => rows.map((row) => [rule, row] as const));
  it.each(misses)('not %s: %s', (rule, marked) => {
    expect(read(marked).filter((claim) => claim.includes(`[${rule}`))).toEqual([]);
  });

  it.each(knowledge['event-acts'].map(({ id }) => id))('has a hit and a miss for %s', (id) => {
    expect([HITS[id]?.length, MISSES[id]?.length]).toEqual([expect.any(Number), expect.any(Number)]);
  });
});

const SANCTIONS_AND_TOPICS: readonly Row[] = [
  [
    '{sanction:s=Sanksi} {c:AS} terhadap {c:Iran} diperluas.',
    'as imposes s [sanction-noun]',
    's targets iran [sanction-against]',
  ],
  ['{sanction:s=Sanksi} {c:Rusia} berlaku.'],
  [
    '{sanction:s=Tarif} atas impor baja dari {c:Cina} dan {c:Meksiko} naik.',
    's targets cina [sanction-against]',
    's targets meksiko [sanction-against]',
  ],
  [
    '{c:AS} {sanction:s=membekukan} aset sebelas orang, antara lain {p:Dmitry Rogozin} dan {p:Sergei Aksyonov}.',
    'as imposes s [menjatuhkan]',
    's targets dmitry rogozin [sanction-hits]',
    's targets sergei aksyonov [sanction-hits]',
  ],
  ['Keduanya membahas {conflict:k=perang} di {c:Suriah} dalam {meeting:m=pertemuan} itu.'],
  [
    'Dalam {meeting:m=pertemuan} itu mereka membahas {conflict:k=perang} di {c:Suriah}.',
    'm concerns k [topic-discuss]',
  ],
  ['{meeting:m=Perundingan} mengenai {l:Krimea} dimulai.', 'm concerns krimea [topic-about]'],
  ['{p:Sadat} berbicara mengenai {l:Sinai}.'],
  // where it was signed is no topic; a sea is
  [
    '{c:Indonesia} menandatangani {agreement:m=perjanjian} mengenai buruh di {l:Jakarta}.',
    'indonesia agrees_to m [menyetujui]',
  ],
  [
    '{c:Indonesia} menandatangani {agreement:m=perjanjian} mengenai sengketa di {l:Laut Sulawesi}.',
    'indonesia agrees_to m [menyetujui]',
    'm concerns laut sulawesi [topic-about]',
  ],
  [
    'Mereka {meeting:m=bertemu} untuk mengakhiri {conflict:k=perang} di {c:Bosnia}.',
    'm concerns k [topic-settle]',
  ],
  [
    '{agreement:a=Perjanjian} penggabungan {l:Krimea} dan {l:Sevastopol} diteken di {l:Moskow}.',
    'a concerns krimea [topic-of]',
    'a concerns sevastopol [topic-of]',
  ],
  ['{agreement:a=Perjanjian} itu mengatur perbatasan di {l:Sinai}.', 'a concerns sinai [topic-govern]'],
  ['{agreement:a=Deklarasi} itu menyebut {conflict:k=perang} di {c:Ukraina}.', 'a concerns k [topic-states]'],
  ['Agenda {meeting:m=pertemuan} itu adalah {agreement:a=gencatan senjata}.', 'm concerns a [topic-focus]'],
  [
    'Mereka {meeting:m=bertemu} di {l:Miami}.\nFokus pertemuan adalah {agreement:a=rencana} 20 poin.',
    'm concerns a [topic-focus]',
  ],
  ['Menurut {agreement:a=perjanjian} itu, {c:Namibia} merdeka.', 'a concerns namibia [topic-according]'],
  ['Menurut {c:Iran}, {agreement:a=perjanjian} itu runtuh.'],
];

describe('findRelations of sanctions and topics', () => {
  it.each(SANCTIONS_AND_TOPICS)('%s', (marked, ...claims) => {
    expect(read(marked)).toEqual(claims);
  });
});
