import { describe, expect, it } from 'vitest';
import { loadKnowledge, markedArticle } from '../support/marked-article.ts';
import { agentOf, argumentsOf } from './arguments.ts';
import { chunksOf } from './chunks.ts';
import { readingsOf } from './readings.ts';

const knowledge = loadKnowledge('clause-words');

function read(marked: string, verb: string) {
  const { article } = markedArticle(marked);
  const chunks = chunksOf(readingsOf(article, knowledge)[0]?.units ?? []);
  const at = chunks.findIndex((chunk) => chunk.verb?.lower === verb);
  if (at < 0) return `no verb ${verb}`;
  const found = argumentsOf(chunks, at);
  const names = (keys: readonly string[] | undefined) => (keys?.length ? keys.join('+') : '-');
  const obliques = found.obliques.filter(({ heads }) => heads.length);
  return [
    names(agentOf(chunks, at)?.heads),
    names(found.object?.heads),
    ...obliques.map(({ preposition, heads }) => `${preposition} ${names(heads)}`),
  ].join(', ');
}

// [sentence, verb, "agent, object, prepositional objects"]; `-` where the text names no one.
const ROWS: readonly [string, string, string][] = [
  ['{c:Rusia} menuduh {c:Israel}.', 'menuduh', 'rusia, israel'],
  ['{c:Rusia} tidak pernah menuduh {c:Israel} dan {c:Mesir}.', 'menuduh', 'rusia, israel+mesir'],
  [
    '{o:Uni Eropa}, {c:Inggris}, {c:Prancis}, dan {c:Jerman} menyesalkan langkah itu.',
    'menyesalkan',
    'uni eropa+inggris+prancis+jerman, -',
  ],
  ['{o:Rosneft} dikenai sanksi oleh {c:AS} dan {c:Inggris}.', 'dikenai', 'as+inggris, -, oleh as+inggris'],
  ['Pertemuan di {c:Islandia} diusulkan {p:Gorbachev} lewat surat.', 'diusulkan', 'gorbachev, gorbachev'],
  ['{p:Gorbachev}, dalam jumpa pers terpisah, menyalahkan {c:AS}.', 'menyalahkan', 'gorbachev, as'],
  ['{p:Kamel}, yang lahir di {l:Kairo}, menolak kesepakatan itu.', 'menolak', 'kamel, -'],
  [
    '{j:Perdana Menteri} {c:Sailan} Sir {p:John Kotelawala}, yang menuduh {c:Rusia}, pergi.',
    'menuduh',
    'john kotelawala, rusia',
  ],
  ['{p:Putin} menolak hasil itu dan menuduh {c:AS}.', 'menuduh', 'putin, as'],
  ['{c:AS} tetap berencana untuk menjatuhkan sanksi kepada {c:Iran}.', 'menjatuhkan', 'as, -, kepada iran'],
  ['{j:Menteri} {p:Kamel} mengundurkan diri karena menolak usul {p:Sadat}.', 'menolak', 'kamel, -'],
  ['Seusai bertemu {p:Kim}, {p:Trump} mengejutkan sekutunya.', 'bertemu', 'trump, kim'],
  ['Pada {c:Rusia}, {p:Putin} dan {p:Xi} menolak.', 'menolak', 'putin+xi, -'],
  [
    'Utusan khusus {p:Donald Trump}, {p:Steve Witkoff}, menemui {p:Umerov}.',
    'menemui',
    'steve witkoff, umerov',
  ],
  [
    '{p:Hulusi Akar}, {j:Menteri Pertahanan} {c:Turki}, menemui {p:Umerov}.',
    'menemui',
    'hulusi akar, umerov',
  ],
  ['{c:Turki}, anggota {o:NATO} yang memasok senjata kepada {c:Ukraina}, menolak.', 'menolak', 'turki, -'],
  [
    '{c:Turki}, anggota {o:NATO} yang memasok senjata kepada {c:Ukraina}, menolak.',
    'memasok',
    'turki, -, kepada ukraina',
  ],
  [
    'Naskah diteken {j:Menteri} {p:Hamid Awaluddin} dan {j:Perdana Menteri} {o:GAM} {p:Malik Mahmud}.',
    'diteken',
    'hamid awaluddin+malik mahmud, hamid awaluddin+malik mahmud',
  ],
  ['Pemerintah {c:Indonesia} dan {o:GAM} menandatangani nota itu.', 'menandatangani', 'indonesia+gam, -'],
  ['Pengusaha {c:Rusia} menolak.', 'menolak', '-, -'],
  ['Undangan {p:Putin} mengejutkan {c:AS}.', 'mengejutkan', '-, as'],
  [
    '{c:Uni Soviet}, yang memasok kapal kepada {c:Kuba}, menuduh {c:AS} berpihak kepada {c:Turki}.',
    'berpihak',
    'as, -, kepada turki',
  ],
  [
    '{c:AS} mendorong {c:Mesir} dan {c:Israel} untuk secara tentatif menyetujui usul itu.',
    'menyetujui',
    'mesir+israel, -',
  ],
  ['{c:Thailand} menolak usul {c:Malaysia} untuk menjatuhkan sanksi.', 'menjatuhkan', 'malaysia, -'],
  [
    'Formatnya tiga lawan tiga, dengan {c:Rusia} diwakili oleh {p:Lavrov}.',
    'diwakili',
    'lavrov, -, oleh lavrov',
  ],
  ['{p:Kim}, kata dia, menerima {p:Trump}.', 'menerima', 'kim, trump'],
  ['{j:Perdana Menteri} {c:Israel} {p:Menachem Begin} meneken naskah itu.', 'meneken', 'menachem begin, -'],
  ['{c:Iran} mengatakan bahwa negaranya akan melanggar batas itu.', 'melanggar', 'iran, -'],
  ['{p:Dennis Rodman}, kawan {p:Kim}, menangis.', 'menangis', 'dennis rodman, -'],
  ['Selama bertahun-tahun {c:Arab Saudi} menuduh {c:Iran}.', 'menuduh', 'arab saudi, iran'],
  ['{c:AS}-{c:Rusia} menolak usul itu.', 'menolak', 'as+rusia, -'],
  ['{c:Hongaria} menjadi satu-satunya negara yang menolak usul itu.', 'menolak', 'hongaria, -'],
  ['', 'menolak', 'no verb menolak'],
];

describe('argumentsOf', () => {
  it.each(ROWS)('%s (%s)', (marked, verb, expected) => {
    expect(read(marked, verb)).toBe(expected);
  });
});
