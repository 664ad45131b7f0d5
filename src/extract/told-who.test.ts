/**
 * Who took part in what, where, when and whether, through the whole reading of a sentence: ways in which agencies tell of
 * events, and beside them sentences that only look alike.
 */
import { describe, expect, it } from 'vitest';
import { readArticle } from './pipeline.ts';
import { knowledge, makeArticle } from './support/knowledge.ts';

/** "kind status date: participants @ places" of each event; those whom a measure hits stand behind ">". */
function eventsOf(text: string): readonly string[] {
  const { events, claims, entities } = readArticle(makeArticle(text, '2025-08-20'), knowledge);
  const label = new Map(entities.map(({ key, label }) => [key, label]));
  const names = (keys: readonly string[]) => [...new Set(keys)].map((key) => label.get(key) ?? key).sort();
  return events.map(({ key, kind, status, date }) => {
    const of = (type: string) => claims.filter((claim) => claim.type === type);
    const parties = names(
      [...of('participates_in'), ...of('imposes')].flatMap((c) => (c.target === key ? [c.source] : [])),
    );
    const places = names(of('takes_place_in').flatMap((c) => (c.source === key ? [c.target] : [])));
    const hit = names(of('targets').flatMap((c) => (c.source === key ? [c.target] : [])));
    return [
      `${kind} ${status}${date ? ` ${date}` : ''}:`,
      ...(parties.length ? [parties.join(' + ')] : []),
      ...(hit.length ? [`> ${hit.join(' + ')}`] : []),
      ...(places.length ? [`@ ${places.join(' + ')}`] : []),
    ].join(' ');
  });
}

const TOLD: readonly (readonly [text: string, events: readonly string[]])[] = [
  // an attribute between the noun and its sides, place or day
  [
    'Negara itu terpuruk akibat perang yang merusak antara Armenia dan Azerbaijan.',
    ['perang ongoing: Armenia + Azerbaijan'],
  ],
  [
    'Perang itu berakhir dengan gencatan senjata yang rapuh November lalu.',
    ['gencatan-senjata occurred 2024-11:'],
  ],
  [
    'Lavrov menggelar pertemuan yang hangat dengan Wang Yi di Ufa.',
    ['pertemuan occurred: Sergey Lavrov + Wang Yi @ Ufa'],
  ],
  // the noun of a meeting does the work of a verb
  [
    'Menteri Luar Negeri Iran Abbas Araghchi rapat dengan Menlu Irak Fuad Hussein di Baghdad pada Senin.',
    ['sidang occurred 2025-08-18: Abbas Araghchi + Fuad Hussein @ Bagdad'],
  ],
  // whoever acts after it has made the agreement
  [
    'Hamas membebaskan sandera terakhir setelah mencapai kesepakatan dengan Mesir.',
    ['kesepakatan occurred: Hamas + Mesir'],
  ],
  [
    'Pernyataan itu muncul setelah Taliban membebaskan sandera Jerman setelah mencapai kesepakatan dengan Washington.',
    ['kesepakatan occurred: Amerika Serikat + Taliban'],
  ],
  // who killed in an attack struck
  [
    'Hamas, yang menewaskan 1.200 orang dalam serangan terhadap Israel pada tahun 2023, menolak usul itu.',
    ['serangan occurred 2023: Hamas + Israel'],
  ],
  // a town is where the blow fell and no side
  ['Rusia melancarkan serangan terhadap Odesa pada Senin.', ['serangan occurred 2025-08-18: Rusia @ Odesa']],
  [
    'Prancis mengerahkan pasukan untuk memerangi Boko Haram di Nigeria.',
    ['perang ongoing: Boko Haram + Prancis @ Nigeria'],
  ],
  // goods that are taxed are their country's
  ['Produk Meksiko dikenai tarif 30 persen.', ['tarif ongoing: > Meksiko']],
  ['Barang India saat ini sudah dikenakan tarif dasar sebesar 25 persen.', ['tarif ongoing: > India']],
  // a relative clause of the place
  [
    'Para perunding sedang berada di Qatar, di mana Macron akan berkunjung pada Rabu (27/8/2025).',
    ['kunjungan planned 2025-08-27: Emmanuel Macron @ Qatar'],
  ],
  // a journey that goes on
  [
    'Lawatan Lula kemudian berlanjut ke Portugal.',
    ['kunjungan occurred: Luiz Inácio Lula da Silva @ Portugal'],
  ],
  // gatherings by name
  [
    'Pada Minggu (10/8/2025), Prabowo menghadiri India-Indonesia Business Forum 2025 di New Delhi.',
    ['forum occurred 2025-08-10: India + Indonesia + Prabowo Subianto @ New Delhi'],
  ],
  [
    'Menteri Perdagangan Zulkifli Hasan akan menggelar forum bisnis dengan Vietnam.',
    ['forum planned: Vietnam + Zulkifli Hasan'],
  ],
  // agreements by their letters
  ['Partai itu menyetujui FTA antara Inggris-Australia.', ['perjanjian occurred: Australia + Inggris']],
  [
    'Indonesia dan Kanada menandatangani CEPA di Ottawa pada Senin.',
    ['perjanjian occurred 2025-08-18: Indonesia + Kanada @ Ottawa'],
  ],
  // offices whose holder is not named are their state's, where nobody else is told
  ['Presiden Rusia bertemu Menlu Wang Yi.', ['pertemuan occurred: Rusia + Wang Yi']],
  ['Presiden Mesir menerima telepon dari Emir Kuwait.', ['telepon occurred: Kuwait + Mesir']],
  [
    'Retno bertemu dengan Duta Besar Jepang di Jakarta, Masaki Yasushi.',
    ['pertemuan occurred: Masaki Yasushi + Retno'],
  ],
  [
    'Usai menemui Menlu Jepang, Takeshi Iwaya, di Tokyo, Lavrov pulang.',
    ['pertemuan occurred: Sergey Lavrov + Takeshi Iwaya @ Tokyo'],
  ],
  // a list of countries: a visit to each; told by a noun, one journey
  [
    'Lavrov mengunjungi Mesir, Etiopia, dan Uganda.',
    [
      'kunjungan occurred: Sergey Lavrov @ Mesir',
      'kunjungan occurred: Sergey Lavrov @ Etiopia',
      'kunjungan occurred: Sergey Lavrov @ Uganda',
    ],
  ],
  [
    'Lavrov melakukan lawatan ke tiga negara, yakni Mesir, Etiopia, dan Uganda.',
    [
      'kunjungan occurred: Sergey Lavrov @ Mesir',
      'kunjungan occurred: Sergey Lavrov @ Etiopia',
      'kunjungan occurred: Sergey Lavrov @ Uganda',
    ],
  ],
  [
    'Di Fiji, Wang Yi dijadwalkan bertemu petani. Wang Yi terakhir kali berkunjung ke Fiji pada Juli 2023.',
    ['kunjungan occurred 2023-07: Wang Yi @ Fiji'],
  ],
  // a body of states meets by itself
  [
    'AS dan Jepang mendesak Dewan Keamanan PBB menggelar sidang darurat.',
    ['sidang proposed: Dewan Keamanan PBB'],
  ],
  // measures that are issued
  [
    'Dewan Keamanan mengeluarkan sanksi terhadap Libya pada Maret 2011.',
    ['sanksi occurred 2011-03: Dewan Keamanan PBB > Libya'],
  ],
  // what is agreed on is no measure
  [
    'Prabowo siap menandatangani kesepakatan tarif resiprokal Vietnam-Amerika Serikat (AS).',
    ['kesepakatan proposed: Amerika Serikat + Prabowo Subianto + Vietnam'],
  ],
  [
    'Krisis itu yang terburuk sejak perang Inggris (UK) dengan Argentina pada 1982.',
    ['perang occurred 1982: Argentina + Inggris'],
  ],
  // whoever is struck, behind a dash
  [
    'Pasukan Armenia – yang terus digempur pasukan Azerbaijan – mundur.',
    ['serangan ongoing: Armenia + Azerbaijan'],
  ],
  ['India mengumumkan gencatan senjata sepihak.', ['gencatan-senjata occurred: India']],
  // the day that closes the sentence
  [
    'Lavrov bertemu dengan Menlu AS Marco Rubio di sela-sela rangkaian acara tersebut, Jumat.',
    ['pertemuan occurred 2025-08-15: Marco Rubio + Sergey Lavrov'],
  ],
  [
    'Lavrov bertemu Menlu Wang Yi untuk membicarakan gandum pada Senin.',
    ['pertemuan occurred 2025-08-18: Sergey Lavrov + Wang Yi'],
  ],
  [
    'Lavrov bertemu Menlu Wang Yi terkait pembunuhan petani pada Senin.',
    ['pertemuan occurred: Sergey Lavrov + Wang Yi'],
  ],
  [
    'Naskah memorandum akan diteken di Gedung Putih hari Jumat ini.',
    ['nota-kesepahaman planned 2025-08-22:'],
  ],
  [
    'Dewan Keamanan mengenakan sanksi kepada Iran untuk suplai minyak bumi pada awal Juni lalu.',
    ['sanksi occurred 2025-06: Dewan Keamanan PBB > Iran'],
  ],
  [
    'Dubes Rusia dipanggil Kementerian Luar Negeri Polandia pada Senin untuk memprotes drone itu.',
    ['pertemuan occurred 2025-08-18: Kementerian Luar Negeri Polandia + Polandia + Rusia'],
  ],
  [
    'Perundingan putaran keenam antara Iran dan AS akan digelar di Oslo akhir pekan ini.',
    ['perundingan planned 2025-08-23/2025-08-24: Amerika Serikat + Iran @ Oslo'],
  ],
  // who is quoted beside a summit met there
  [
    'Retno Marsudi menggelar pertemuan bilateral dengan Sergey Lavrov. “Kami sepakat,” kata Retno di sela-sela KTT BRICS di Kazan, Senin (18/8).',
    [
      'pertemuan occurred 2025-08-18: Retno Marsudi + Sergey Lavrov',
      'ktt occurred 2025-08-18: BRICS @ Kazan',
    ],
  ],
  [
    'Retno Marsudi menggelar pertemuan bilateral dengan Sergey Lavrov. “Kami sepakat,” kata Retno di Jakarta, Senin (18/8).',
    ['pertemuan occurred: Retno Marsudi + Sergey Lavrov'],
  ],
];

const NOTHING = [
  'Konflik yang berkepanjangan antara Trump dan Macron tentang dagang belum reda.',
  'Lavrov berjalan di Ufa, kota yang hangat dengan Wang Yi.',
  'Sekolah itu, tempat Macron belajar, berada di Amiens.',
  'Forum itu dibubarkan Macron.',
  'Pemerintah menyusun Rencana Pembangunan Jangka Menengah Nasional.',
  'Sembilan kapal perang dan armada perang Malaysia memasuki perairan itu.',
  'AS mengeluarkan perusahaan Rusia itu dari daftar sanksi.',
  'Setelah bertemu Presiden Mesir, Lavrov pulang.',
  'Parlemen Iran menggelar sidang tertutup.',
  'Putin menewaskan harapan dalam serangan kata-kata.',
];

describe('events of single sentences', () => {
  it.each(TOLD)('%s', (text, events) => expect(eventsOf(text)).toEqual(events));
  it.each(NOTHING)('tells of no event: %s', (text) => expect(eventsOf(text)).toEqual([]));
  it('knows no treaty where only a plan was spoken of', () => {
    expect(
      eventsOf(
        'Para petani menyambut rencana ini. Rencana itu belum rinci. Adapun perjanjian dagang antara Inggris dan Australia diteken di London.',
      ),
    ).toEqual(['perjanjian occurred: Australia + Inggris @ London']);
  });
});

describe('names at the beginning of a clause', () => {
  it('are no towns of the place before the comma', () => {
    const { entities } = readArticle(
      makeArticle('Dalam kunjungan di Hanoi, Kishidara akan bertemu petani. Menlu Kishidara tiba Senin.'),
      knowledge,
    );
    expect(entities.map(({ label, type }) => `${label} ${type}`)).toEqual([
      'Hanoi place',
      'Kishidara person',
    ]);
  });
});

describe('who is named', () => {
  const peopleOf = (text: string): readonly string[] =>
    readArticle(makeArticle(text), knowledge).entities.map(({ label, type }) => `${label} ${type}`);

  it.each([
    ['Rudal yang diberi nama Fateh-110 itu jatuh.', []],
    ['Negeri para Mullah itu menolak.', []],
    ['“Pertemuan baik dengan @Amb_Kenji,” tulis Retno.', ['Retno person']],
    [
      'Ketua Dewan Keamanan Armenia Armen Grigoryan diam.',
      ['Dewan Keamanan Armenia organization', 'Armenia country', 'Armen Grigoryan person'],
    ],
    ['Ketua Dewan Keamanan PBB diam.', ['Dewan Keamanan PBB organization']],
  ])('%s', (text, names) => expect(peopleOf(text)).toEqual(names));

  it('holds no office of the state whose president was met', () => {
    const { claims } = readArticle(
      makeArticle('Setelah bertemu dengan Presiden Mesir di Kairo, Lavrov mengatakan hal itu.'),
      knowledge,
    );
    expect(claims.filter(({ type }) => type === 'represents')).toEqual([]);
  });
});
