/**
 * The traps of Indonesian news: one or more for each, with what must be read (`hits`) and what must not (`misses`), through the whole
 * reading of an article. Published on Wednesday 20 August 2025 unless the row says otherwise. More than 300 lines: a table.
 */
import { describe, expect, it } from 'vitest';
import { countSources, indexGraph } from '../graph/queries.ts';
import { buildGraph, readArticle } from './pipeline.ts';
import { factsOf } from './support/facts.ts';
import { knowledge, makeArticle } from './support/knowledge.ts';

interface Trap {
  readonly text: string;
  readonly published?: string | null;
  /** Other articles of the corpus. */
  readonly others?: readonly string[];
  readonly hits?: readonly string[];
  readonly misses?: readonly (string | RegExp)[];
  /** Why the engine does not read it yet: the row then fails as long as this is so. */
  readonly wrong?: string;
}

const TRAPS: Readonly<Record<string, readonly Trap[]>> = {
  '1 AS is no word of its own in other names': [
    { text: 'Pemerintah AS menolak usul itu.', hits: ['AS = Amerika Serikat'] },
    { text: 'Harga minyak naik dua dolar AS per barel.', misses: [/^AS = /] },
    { text: 'Gubernur Widodo AS hadir di Jakarta.', hits: ['person Widodo AS'], misses: [/^AS = /] },
    { text: 'ASEAN menolak usul itu.', hits: ['organization ASEAN'], misses: [/^AS = /] },
    { text: 'Pelatih AS Roma mundur pekan lalu.', misses: ['AS = Amerika Serikat'] },
  ],
  '2 countries have many names': [
    { text: 'Pemerintah Negeri Paman Sam menolak.', hits: ['Negeri Paman Sam = Amerika Serikat'] },
    { text: 'Pemerintah Federasi Rusia menolak.', hits: ['Federasi Rusia = Rusia'] },
    { text: 'Pemerintah China dan Perancis setuju.', hits: ['China = Tiongkok', 'Perancis = Prancis'] },
    {
      text: 'Pemerintah Britania Raya dan Turkiye setuju.',
      hits: ['Britania Raya = Inggris', 'Turkiye = Turki'],
    },
    { text: 'Paman Samad datang dari desa.', misses: [/Amerika Serikat/] },
  ],
  '3 cities have many spellings': [
    { text: 'Keduanya bertemu di Moskwa.', hits: ['place Moskow'] },
    { text: 'Rudal menghantam Kiev.', hits: ['place Kyiv'] },
    { text: 'Ia tiba di Riyad.', hits: ['place Riyadh'], misses: ['place Riyad'] },
  ],
  '4 people have many spellings': [
    {
      text: 'Presiden Rusia Vladimir Putin bertemu Presiden Ukraina Vladimir Zelensky di Istanbul. Putin menolak usul Zelensky.',
      hits: ['Putin = Vladimir Putin', 'Zelensky = Volodymyr Zelenskyy'],
      misses: ['Zelensky = Vladimir Putin'],
    },
    {
      text: 'Utusan Kirill Dmitriev dan mantan Presiden Dmitry Medvedev hadir.',
      hits: ['person Kirill Dmitriev', 'person Dmitry Medvedev'],
    },
  ],
  '5 clitics come off where the stem is a name': [
    { text: 'Rusia menolak. Menurut Rusialah, usul itu buruk.', hits: ['Rusia = Rusia'] },
    { text: 'Diplomat Ukraina Tanya Kozyra hadir di Wina.', hits: ['person Tanya Kozyra'] },
    { text: 'Presiden Moldova Maia Sandu tiba di Bella.', misses: ['place Bel'] },
  ],
  '6 a nationality is the country and a noun': [
    {
      text: 'Tentara Korea Utara dan delegasi AS tiba.',
      hits: ['country Korea Utara', 'country Amerika Serikat'],
    },
    { text: 'Pihak Kremlin membantah kabar itu.', hits: ['organization Kremlin'] },
  ],
  '7 office, country and name are three things': [
    {
      text: 'Presiden AS ke-47 Donald Trump tiba di Anchorage.',
      hits: ['person Donald Trump', 'Donald Trump represents Amerika Serikat "Presiden"'],
    },
    {
      text: 'Menlu Rusia Sergey Lavrov menolak usul itu.',
      hits: ['Sergey Lavrov represents Rusia "Menlu"'],
      misses: [/^person (?:Menlu|Rusia)/],
    },
  ],
  '8 a chain of titles': [
    {
      text: 'Penasihat Presiden Yury Ushakov membantah kabar itu.',
      hits: ['person Yury Ushakov'],
      misses: [/Ushakov represents .* "Presiden"/],
    },
    {
      text: 'Juru Bicara Kepresidenan Rusia Dmitry Peskov membantah kabar itu.',
      hits: ['person Dmitry Peskov'],
      misses: [/Peskov represents .* "Presiden"/],
    },
  ],
  '9 an apposition of two people': [
    {
      text: 'Menantu Donald Trump, Jared Kushner, ikut dalam perundingan di Moskow.',
      hits: ['person Donald Trump', 'person Jared Kushner', 'Jared Kushner family_of Donald Trump "Menantu"'],
    },
    {
      text: 'Utusan Trump, Steve Witkoff, tiba di Moskow.',
      hits: ['person Donald Trump', 'person Steve Witkoff'],
    },
  ],
  '10 an apposition of one person': [
    {
      text: 'Steve Witkoff, utusan khusus Presiden AS, tiba di Moskow. Witkoff menolak berkomentar.',
      hits: ['Witkoff = Steve Witkoff'],
    },
    { text: 'Vladimir Putin (73) tiba di Beijing.', hits: ['person Vladimir Putin'], misses: [/73 = /] },
  ],
  '11 epithets mean the last compatible person': [
    {
      text: 'Presiden Rusia Vladimir Putin tiba di Anchorage. Pemimpin Rusia itu disambut karpet merah.',
      hits: ['Pemimpin Rusia itu -> Vladimir Putin'],
    },
    { text: 'Pemimpin itu tiba di Anchorage.', misses: [/Pemimpin itu ->/] },
  ],
  '12 words that stand for two': [
    {
      text: 'Presiden AS Donald Trump bertemu Presiden Rusia Vladimir Putin. Kedua pemimpin membahas Ukraina.',
      hits: ['Kedua pemimpin -> Vladimir Putin + Donald Trump'],
    },
    { text: 'Perang Dunia Kedua berakhir pada 1945.', misses: [/Kedua ->/] },
    { text: 'Pada hari kedua Presiden AS Donald Trump bertemu Vladimir Putin.', misses: [/kedua ->/i] },
  ],
  '13 single names and nicknames': [
    { text: 'Presiden Prabowo Subianto menolak. Prabowo lalu pulang.', hits: ['Prabowo = Prabowo Subianto'] },
    { text: 'Jokowi bertemu Megawati di Jakarta.', hits: ['Jokowi = Joko Widodo'] },
    {
      text: 'Presiden AS Donald Trump dan istrinya, Melania Trump, tiba. Trump melambaikan tangan.',
      hits: ['Trump = Donald Trump', 'person Melania Trump'],
    },
  ],
  '14 degrees and ranks are no part of a name': [
    { text: 'Ir. H. Joko Widodo hadir di Solo.', hits: ['person Joko Widodo'] },
    { text: 'Letjen TNI (Purn.) Prabowo Subianto hadir di Jakarta.', hits: ['person Prabowo Subianto'] },
  ],
  '15 organizations and events': [
    {
      text: 'Sekjen PBB António Guterres mengecam serangan itu.',
      hits: ['PBB = Perserikatan Bangsa-Bangsa', 'person António Guterres'],
    },
    { text: 'KTT G20 digelar di Bali.', hits: ['organization G20', 'place Bali'] },
    { text: 'DPR AS menolak rancangan itu.', misses: ['organization DPR'] },
  ],
  '16 a dateline is no place of an event': [
    {
      text: 'Moskow, CNBC Indonesia - Presiden Rusia Vladimir Putin bertemu Presiden Suriah Ahmed al-Sharaa.',
      hits: ['dateline Moskow, CNBC Indonesia '],
      misses: ['meeting takes_place_in Moskow', 'organization CNBC Indonesia'],
    },
    {
      text: 'JAKARTA, KOMPAS.com – Presiden Prabowo bertemu Menlu China Wang Yi.',
      misses: ['meeting takes_place_in Jakarta'],
    },
  ],
  '17 weekday and day': [
    { text: 'Ia tiba pada Rabu (13/8).', hits: ['date Rabu (13/8) = 2025-08-13'] },
    { text: 'Ia tiba pada Selasa (21/10/2024).', hits: ['odd Selasa (21/10/2024): weekday-mismatch'] },
  ],
  '18 a bare weekday': [
    { text: 'Keduanya bertemu pada hari Jumat.', hits: ['date hari Jumat = 2025-08-15'] },
    { text: 'Keduanya akan bertemu pada hari Jumat.', hits: ['date hari Jumat = 2025-08-22'] },
    { text: 'Ia pergi selama dua minggu.', misses: [/^date .*minggu/] },
  ],
  '19 relative days': [
    { text: 'Ia tiba kemarin.', hits: ['date kemarin = 2025-08-19'] },
    { text: 'Mereka berunding selama tiga jam.', misses: [/^date/] },
    { text: 'Ia tiba kemarin.', published: null, hits: ['date kemarin = -'] },
  ],
  '20 clocks and thousands': [
    { text: 'Rapat dimulai pukul 09.23 WIB dan dihadiri 1.500 orang.', misses: [/^date/] },
    {
      text: 'Bantuan senilai 2,5 miliar dolar AS cair pada 5 Mei 2024.',
      hits: ['date 5 Mei 2024 = 2024-05-05'],
    },
  ],
  '21 months and numerals': [
    { text: 'Perjanjian itu diteken pada 17 Ags 2005.', hits: ['date 17 Ags 2005 = 2005-08-17'] },
    { text: 'Perang Dunia II berakhir lama sebelum itu.', misses: [/^date/] },
  ],
  '22 the passive turns the roles': [
    {
      text: 'Rosneft dijatuhi sanksi oleh AS.',
      hits: ['Amerika Serikat imposes sanction', 'sanction targets Rosneft'],
    },
    {
      text: 'Israel diserang Iran pada Senin.',
      hits: ['Iran attacks Israel'],
      misses: ['Israel attacks Iran'],
    },
  ],
  '23 passives of the first person': [
    {
      text: '“Usul itu sudah saya sampaikan kepada Ukraina,” kata Presiden Prancis Emmanuel Macron.',
      hits: ['person Emmanuel Macron'],
      misses: [/^person (?:saya|kami)/i],
    },
  ],
  '24 nouns without a voice': [
    {
      text: 'Sanksi AS terhadap Rusia diperluas.',
      hits: ['Amerika Serikat imposes sanction', 'sanction targets Rusia'],
    },
    {
      text: 'Kunjungan Putin ke Beijing berakhir kemarin.',
      hits: ['Vladimir Putin participates_in meeting', 'meeting takes_place_in Beijing'],
    },
  ],
  '25 verbs of both sides': [
    {
      text: 'Wang Yi bertemu dengan Sergey Lavrov di Beijing.',
      hits: ['Wang Yi participates_in meeting', 'Sergey Lavrov participates_in meeting'],
    },
    {
      text: 'Pertemuan empat mata Trump dan Putin berlangsung tiga jam.',
      misses: [/empat mata =|^person .*mata/],
    },
  ],
  '26 words of war that mean none': [
    { text: 'AS dan China memulai perang dagang.', misses: [/^conflict/] },
    { text: 'Lavrov melontarkan serangan verbal terhadap Ukraina.', misses: [/^conflict/] },
    { text: 'Klub itu mendapat sanksi FIFA.', misses: [/^sanction/] },
    { text: 'Iran menyerang Irak pada 1980.', hits: ['Iran attacks Irak'] },
  ],
  '27 negation': [
    {
      text: 'Trump urung bertemu Putin di Budapest.',
      hits: ['meeting pertemuan denied -'],
      misses: [/^meeting pertemuan occurred/],
    },
    { text: 'Trump bertemu Putin di Budapest.', hits: ['meeting pertemuan occurred -'] },
  ],
  '28 a wish is no meeting, a background is': [
    { text: 'Zelenskyy siap bertemu Putin di Istanbul.', hits: ['meeting pertemuan proposed -'] },
    {
      text: 'Usai bertemu Putin di Istanbul, Erdogan memberi keterangan.',
      hits: ['meeting pertemuan occurred -'],
    },
  ],
  '29 headlines': [
    {
      text: 'Trump-Putin Bertemu, Ini Hasilnya\n\nPresiden AS Donald Trump bertemu Presiden Rusia Vladimir Putin di Anchorage.',
      hits: ['Trump = Donald Trump', 'Putin = Vladimir Putin'],
      misses: [/^person (?:Trump-Putin|Ini|Bertemu)/],
    },
    {
      text: 'BENARKAH PUTIN AKAN KE BUDAPEST?\n\nPresiden Rusia Vladimir Putin belum menjawab.',
      misses: [/^meeting \S+ occurred/],
    },
  ],
  '30 hyphens join two names': [
    { text: 'Perang Rusia-Ukraina berlanjut.', hits: ['country Rusia', 'country Ukraina'] },
    { text: 'Anak-anak mengungsi pasca-perang.', misses: [/^(?:person|place|organization|country)/] },
  ],
  '31 quotations and their speakers': [
    {
      text: '“Rusia menyerang Ukraina lagi,” kata Presiden Ukraina Volodymyr Zelenskyy.',
      hits: ['Rusia attacks Ukraina by Volodymyr Zelenskyy'],
    },
    {
      text: 'Juru bicara Kremlin Dmitry Peskov mengatakan bahwa Putin akan bertemu Trump di Budapest.',
      hits: ['meeting by Dmitry Peskov'],
    },
    { text: 'Putin bertemu Trump di Anchorage.', misses: [/ by /] },
  ],
  '32 agencies pass words on': [
    {
      text: '“Putin akan bertemu Trump,” kata Dmitry Peskov, dikutip Reuters.',
      hits: ['meeting by Dmitry Peskov'],
      misses: [/ by Reuters/],
    },
  ],
  '33 what is no article': [
    {
      text: 'Putin bertemu Trump.\n\nBaca juga: Zelenskyy Bertemu Macron di Paris\n\nPertemuan itu berlangsung tiga jam.',
      hits: ['skip Baca juga: Zelenskyy Bertemu Macron di Paris'],
      misses: [/Macron =/],
    },
    { text: 'Putin bertemu Trump.\n\nADVERTISEMENT\n\nKeduanya pulang.', hits: ['skip ADVERTISEMENT'] },
    { text: 'Putin membaca juga surat Trump.', misses: [/^skip/] },
  ],
  '34 headlines of other stories between the paragraphs': [
    {
      text: 'Putin bertemu Trump di Anchorage pada Jumat.\n\nZelenskyy Bertolak ke Paris untuk Bertemu Macron\n\nPertemuan itu berlangsung selama tiga jam dan berakhir tanpa kesepakatan.',
      others: [
        'Zelenskyy Bertolak ke Paris untuk Bertemu Macron\n\nPresiden Ukraina Volodymyr Zelenskyy bertolak ke Paris.',
      ],
      hits: ['skip Zelenskyy Bertolak ke Paris untuk Bertemu Macron', 'place Anchorage'],
      misses: [/Macron =/, /^person .*Zelenskyy/],
    },
    {
      text: 'Putin bertemu Trump di Anchorage pada Jumat.\n\nZelenskyy Bertolak ke Paris untuk Bertemu Macron\n\nPertemuan itu berakhir tanpa kesepakatan.',
      others: ['Perang Belum Usai\n\nHujan turun di Bogor.'],
      misses: [/^skip/],
    },
  ],
  '35 places in the names of other things': [
    { text: 'Angkatan Laut berlatih di Laut Hitam.', hits: ['place Laut Hitam'], misses: [/^Hitam/] },
    { text: 'Harian Washington Post memberitakan hal itu.', misses: ['Washington = Amerika Serikat'] },
    { text: 'Menurut laporan, Moskow menuntut jaminan dari Kyiv.', hits: ['Moskow = Rusia'] },
    { text: 'Keduanya bertemu di Moskow.', misses: ['Moskow = Rusia'] },
  ],
  '36 one surname, two people': [
    {
      text: 'Presiden Joe Biden membela putranya, Hunter Biden.',
      hits: ['person Joe Biden', 'person Hunter Biden'],
    },
  ],
  '37 slips of the keyboard': [
    { text: 'Presiden Ukrania menolak usul itu.', hits: ['Ukrania = Ukraina'] },
    { text: 'Mesyuarat itu diadakan di Moscow.', hits: ['place Moskow'] },
  ],
  '38 numbers that name': [
    {
      text: 'Trump menyodorkan rencana 28 poin kepada Ukraina.',
      hits: ['Donald Trump proposes agreement'],
      misses: [/^date/],
    },
    { text: 'Pemerintah itu menolak Resolusi 2774.', misses: [/^date/] },
  ],
  '40 whose president': [
    {
      text: 'Presiden Rusia Vladimir Putin tiba di Anchorage. Presiden itu disambut Donald Trump.',
      hits: ['Presiden itu -> Vladimir Putin'],
    },
    {
      text: 'Presiden Rusia Vladimir Putin tiba di Anchorage. Presiden menolak usul itu.',
      hits: ['Presiden -> Vladimir Putin'],
    },
    {
      text: 'Presiden Prabowo Subianto menerima Presiden Prancis Emmanuel Macron. Presiden menolak usul itu.',
      hits: ['Presiden -> Prabowo Subianto'],
    },
    { text: 'Presiden AS Donald Trump tiba. Presiden Rusia menolak usul itu.', misses: [/ -> /] },
  ],
};

const matches = (fact: string, wanted: string | RegExp): boolean =>
  typeof wanted === 'string' ? fact === wanted : wanted.test(fact);

describe.each(Object.entries(TRAPS))('trap %s', (_, rows) => {
  for (const { text, published, others, hits = [], misses = [], wrong } of rows) {
    const read = () => {
      const facts = factsOf(text, published, others);
      expect(facts).toEqual(expect.arrayContaining([...hits]));
      expect(facts.filter((fact) => misses.some((miss) => matches(fact, miss)))).toEqual([]);
    };
    if (wrong) it.fails(`${text} — not yet: ${wrong}`, read);
    else it(text, read);
  }
});

describe('trap 39 one wire text in several outlets', () => {
  const WIRE =
    'Presiden Rusia Vladimir Putin bertemu Presiden AS Donald Trump di Anchorage pada Jumat untuk membahas perang.';
  const OWN =
    'Vladimir Putin bertemu Donald Trump di Anchorage pada Jumat, kata seorang saksi mata kepada kami.';
  const sourcesOf = (...texts: readonly string[]): readonly number[] => {
    const findings = texts.map((text, i) =>
      readArticle({ ...makeArticle(text), id: `a${i}`, file: `a${i}.md`, source: `Media ${i}` }, knowledge),
    );
    const graph = buildGraph(findings, knowledge, []);
    const index = indexGraph(graph);
    return graph.edges
      .filter(({ type }) => type === 'participates_in')
      .map(({ evidence }) => countSources(evidence, index).sources);
  };

  it('is one source', () => expect(sourcesOf(WIRE, WIRE, WIRE)).toEqual([1, 1]));
  it('is two where another outlet tells it in its own words', () =>
    expect(sourcesOf(WIRE, WIRE, OWN)).toEqual([2, 2]));

  it('is superseded where the outlet has updated it', () => {
    const version = (id: string, dateModified: string, text: string) => ({
      ...makeArticle(text),
      ...{ id, file: `${id}.md`, url: 'https://contoh.id/1', extra: { dateModified } },
    });
    const findings = [
      version('a', '2025-08-16', `Pertemuan\n\n${WIRE}\n\n${OWN} Xi Jinping mengunjungi Wina.`),
      version('b', '2025-08-17', `Pertemuan\n\n${WIRE}\n\n${OWN}`),
    ].map((article) => readArticle(article, knowledge));
    const { articles, nodes } = buildGraph(findings, knowledge, []);
    expect(articles.map(({ supersededBy }) => supersededBy)).toEqual(['b', undefined]);
    expect(nodes.map(({ id }) => id)).not.toContain('person:xi-jinping');
  });
});

describe('the traps', () => {
  it('are all here', () => {
    const numbers = new Set([39, ...Object.keys(TRAPS).map((name) => Number.parseInt(name, 10))]);
    expect(Array.from({ length: 40 }, (_, i) => i + 1).filter((number) => !numbers.has(number))).toEqual([]);
  });
});
