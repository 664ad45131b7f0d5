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
];

const NOTHING = [
  'Konflik yang berkepanjangan antara Trump dan Macron tentang dagang belum reda.',
  'Lavrov berjalan di Ufa, kota yang hangat dengan Wang Yi.',
  'Sekolah itu, tempat Macron belajar, berada di Amiens.',
  'Forum itu dibubarkan Macron.',
  'Pemerintah menyusun Rencana Pembangunan Jangka Menengah Nasional.',
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
