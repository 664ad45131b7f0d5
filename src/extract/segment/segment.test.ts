import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticles } from '../read/read.ts';
import { knowledge, makeArticle } from '../support/knowledge.ts';
import { segment } from './segment.ts';

const TITLE = 'Dua Presiden Bertemu di Wina';
const cut = (body: string) => {
  const text = `${TITLE}\n\n${body}`;
  const { blocks, sentences, quotations } = segment(makeArticle(text), knowledge);
  const words = <T extends { start: number; end: number }>(span: T): string =>
    text.slice(span.start, span.end);
  return {
    blocks: blocks.slice(1).map((block) => [block.kind, words(block)]),
    rules: blocks.map(({ rule }) => rule),
    sentences: sentences.slice(1).map(words),
    quotations: quotations.map(words),
  };
};

describe('sentences', () => {
  it.each([
    ['ends at a full stop before a capital', 'Ia tiba. Mereka bertemu.', ['Ia tiba.', 'Mereka bertemu.']],
    ['goes on after a degree', 'Ir. Sukarno bertemu dr. Hatta.', ['Ir. Sukarno bertemu dr. Hatta.']],
    [
      'goes on inside an address',
      'Rapat di Jl. Pejambon No. 6, Jakarta.',
      ['Rapat di Jl. Pejambon No. 6, Jakarta.'],
    ],
    [
      'goes on after initials',
      'H. Agus Salim dan A.S. Hikam hadir.',
      ['H. Agus Salim dan A.S. Hikam hadir.'],
    ],
    ['goes on after a rank in brackets', 'Letjen (Purn.) Prabowo hadir.', ['Letjen (Purn.) Prabowo hadir.']],
    [
      'minds no decimals or clocks',
      'Harga naik 2.5 persen pada 09.30 WIB.',
      ['Harga naik 2.5 persen pada 09.30 WIB.'],
    ],
    ['ends after a closing mark', '“Kami siap.” Ia pergi.', ['“Kami siap.”', 'Ia pergi.']],
    [
      'goes on after a question in a quotation',
      '“Siapa?” tanya Putin. Ia pergi.',
      ['“Siapa?” tanya Putin.', 'Ia pergi.'],
    ],
    [
      'splits a quotation',
      '"Kami siap. Sanksi tetap," tegasnya.',
      ['"Kami siap.', 'Sanksi tetap," tegasnya.'],
    ],
    ['ends where two are glued together', 'Bush menolaknya.Ia pergi.', ['Bush menolaknya.', 'Ia pergi.']],
    [
      'ends before a glued quotation',
      'Bush tiba."Kami siap," katanya.',
      ['Bush tiba.', '"Kami siap," katanya.'],
    ],
    ['ends after a glued date', 'Bush tiba (1/11).Ia pergi.', ['Bush tiba (1/11).', 'Ia pergi.']],
    [
      'goes on in the name of a site',
      'Ia membaca suara.Com dan No.Urut di sana.',
      ['Ia membaca suara.Com dan No.Urut di sana.'],
    ],
    ['begins with a number', 'Ia tiba. 30 orang ikut.', ['Ia tiba.', '30 orang ikut.']],
    [
      'leaves numbers of a list out',
      '1. Ukraina netral.\n2. Rusia mundur.',
      ['Ukraina netral.', 'Rusia mundur.'],
    ],
    ['ends a sentence at a number', 'Ia lahir pada 1. Rusia mundur.', ['Ia lahir pada 1.', 'Rusia mundur.']],
    ['leaves bullets out', '- Ukraina netral;\n- Rusia mundur.', ['Ukraina netral;', 'Rusia mundur.']],
    ['knows a short month', 'Surat tanggal 5 Okt. 2024 bocor.', ['Surat tanggal 5 Okt. 2024 bocor.']],
    [
      'knows a company from a sentence',
      'Mereka bertemu PT. Merdeka. Rapat selesai.',
      ['Mereka bertemu PT. Merdeka.', 'Rapat selesai.'],
    ],
    ['never crosses a block', 'Ia tiba\n\ndi Wina.', ['Ia tiba', 'di Wina.']],
  ])('%s', (_, body, expected) => expect(cut(body).sentences).toEqual(expected));
});

describe('quotations', () => {
  it.each([
    ['straight marks', 'Ia berkata "ya" dan "tidak".', ['"ya"', '"tidak"']],
    [
      'curly marks with inner ones',
      '“Ia bilang ‘ya’ kepada kami,” katanya.',
      ['“Ia bilang ‘ya’ kepada kami,”'],
    ],
    ['single marks', 'Ia berkata ‘ya’ saja.', ['‘ya’']],
    ['one that is not closed ends with its block', '“Kami siap.\n\nIa pergi.', ['“Kami siap.']],
    ['no apostrophes', "Jum'at dan Qur'an.", []],
  ])('%s', (_, body, expected) => expect(cut(body).quotations).toEqual(expected));
});

const FILLER = 'Kedua presiden bertemu di Wina pada hari Senin untuk membahas perdamaian.';

describe('blocks', () => {
  it.each([
    'Baca juga: Ini Isi Lengkap Nota Kesepahaman',
    'BACA JUGA: Perang di Mana-mana',
    'MEMBACA  Kebangkitan kekacauan mengguncang pemilihan dadakan',
    'Lihat juga: Jalan Panjang Damai',
    '[Gambas:Video CNN]',
    '[keyword]bitcoin[/keyword]',
    'by -14 Views',
    '1.204 kali dibaca',
    'Dibaca: 1.204 kali',
    'Tinggalkan komentar',
    'Your email address will not be published. Required fields are marked *',
    'ADVERTISEMENT',
    'SCROLL TO CONTINUE WITH CONTENT',
    '[ADVERTISEMENT] GULIR UNTUK MELANJUTKAN MEMBACA',
    'Gulir untuk melanjutkan membaca',
    "Your browser doesn't support HTML5",
    'Berita Terpopuler',
    'kabarpetang.co.id',
    'Editor: Rina Kartika',
    'Penulis: Tim Redaksi; Editor: Tim Redaksi',
    'Pewarta : Budi Santoso',
    'Copyright © ANTARA 2025',
    'Sumber : Theepochtimes.com',
    'Foto: Reuters/Maxim Shemetov',
    'Tag: G20, Bali, Jokowi',
    '#Putin #Trump',
    'Simak berita internasional lainnya di kanal kami.',
    'Dapatkan pembaruan berita pilihan setiap hari.',
    'Cek Berita dan Artikel yang lain di Google News',
    'Ikuti saluran kami di WhatsApp',
    'Bagikan artikel ini',
    'Senin, 22 Desember 2025 | 10:23 WIB',
    'Beranda > Internasional > Eropa',
    'https://contoh.id/berita/123',
    "Simak Video 'Pertemuan Kedua Presiden'",
    'Artikel ini telah tayang di Kompas.com dengan judul "Dua Presiden Bertemu"',
    'Russian President Vladimir Putin shakes hands with the envoy during a meeting in the Kremlin',
    TITLE,
  ])('takes for boilerplate: %s', (line) => {
    expect(cut(`${FILLER}\n\n${line}\n\n${FILLER}`).blocks[1]).toEqual(['boilerplate', line]);
  });

  it.each([
    'Membaca pidatonya, presiden itu menolak usul perdamaian.',
    'Simak bagaimana kedua presiden itu bertemu di Wina.',
    'Foto yang beredar menunjukkan kedua presiden itu berjabat tangan di Wina.',
    'Editor surat kabar itu menolak berkomentar.',
    'Sumber diplomatik menyebut perundingan itu gagal.',
    'Ikuti perundingan itu, delegasi Iran tiba di Wina.',
    'Menurut The New York Times dan The Washington Post, kedua presiden akan bertemu.',
    '“The war is over and the people of this country have won,” kata presiden itu.',
    'Iklan kampanye itu dikecam Moskow.',
    'Twitter diblokir di Rusia.',
    'Reuters melaporkan perundingan itu gagal.',
    'Komentar Trump itu memicu kecaman.',
    'Oleh karena itu, kedua negara sepakat.',
    'Bagikan bantuan, kata Sekretaris Jenderal PBB.',
  ])('takes for a paragraph: %s', (line) => {
    expect(cut(`${FILLER}\n\n${line}\n\n${FILLER}`).blocks[1]).toEqual(['paragraph', line]);
  });

  it.each([
    'Hasil Pertemuan di Moskow',
    'TIGA PEKAN YANG MELELAHKAN',
    'Sanksi Sekunder: Tetap Berlanjut',
    'Apa Isi Kesepakatan Itu?',
  ])('takes for a heading: %s', (line) =>
    expect(cut(`${FILLER}\n\n${line}\n\n${FILLER}`).blocks[1]).toEqual(['heading', line]),
  );

  it('keeps captions and cuts off their credits', () => {
    expect(
      cut(
        `Foto: Kedua presiden berjabat tangan di Wina, Senin (15/8). (Dok. Kemlu)\n\n${FILLER}`,
      ).blocks.slice(0, 2),
    ).toEqual([
      ['caption', 'Foto: Kedua presiden berjabat tangan di Wina, Senin (15/8).'],
      ['boilerplate', '(Dok. Kemlu)'],
    ]);
  });

  it('cuts initials, embeds and links off the end of a paragraph', () => {
    for (const tail of ['(wia/imf)', '[Gambas:Video CNN]', 'Baca juga: Dua Presiden Berunding', '(***)'])
      expect(cut(`${FILLER} ${tail}`).blocks).toEqual([
        ['paragraph', FILLER],
        ['boilerplate', tail],
      ]);
    expect(cut(`${FILLER} Foto itu beredar.`).blocks).toEqual([['paragraph', `${FILLER} Foto itu beredar.`]]);
    expect(cut('Kedua presiden tiba di Wina (AS).').blocks).toEqual([
      ['paragraph', 'Kedua presiden tiba di Wina (AS).'],
    ]);
  });

  it('takes the link below a label', () => {
    expect(
      cut(`${FILLER}\n\nLihat Juga :\nProfil Xi Jinping\n\n${FILLER}`).blocks.map(([kind]) => kind),
    ).toEqual(['paragraph', 'boilerplate', 'boilerplate', 'paragraph']);
  });

  it('joins lines that were wrapped by hand', () => {
    const body =
      'Kedua presiden bertemu di Wina pada hari Senin untuk\nmembahas perdamaian dan nasib para tawanan yang masih\nditahan oleh kedua negara\nsejak tahun lalu.\n\nMereka bertemu lagi.';
    expect(cut(body).blocks.map(([kind]) => kind)).toEqual(['paragraph', 'paragraph']);
  });

  it('goes on through a list of links, but not past a sentence', () => {
    expect(
      cut(`${FILLER}\n\nBerita Terpopuler\nPutin Bertemu Xi\nTrump ke Wina\n\n${FILLER}`).blocks.map(
        ([kind]) => kind,
      ),
    ).toEqual(['paragraph', 'boilerplate', 'boilerplate', 'boilerplate', 'paragraph']);
    expect(
      cut(`${FILLER}\n\nBaca juga:\nPutin Bertemu Xi\nReaksi Moskow\n\n${FILLER}`).blocks.map(
        ([kind]) => kind,
      ),
    ).toEqual(['paragraph', 'boilerplate', 'boilerplate', 'heading', 'paragraph']);
  });

  it('ends with the credits of the authors, unless they stand at the top', () => {
    const long = `${FILLER}\n\n${FILLER}`;
    expect(cut(`${long}\n\nEditor: Rina\n\nIsrael Serang Gaza...`).blocks.map(([kind]) => kind)).toEqual([
      'paragraph',
      'paragraph',
      'boilerplate',
      'boilerplate',
    ]);
    expect(cut(`Editor: Rina\n\n${long}`).blocks.map(([kind]) => kind)).toEqual([
      'boilerplate',
      'paragraph',
      'paragraph',
    ]);
  });

  it('cuts the agency off a paragraph and keeps it as a caption only where it is short', () => {
    const last = `${'Kedua presiden itu sepakat bertemu lagi bulan depan di Wina. '.repeat(9)}Rapat selesai. (AFP/Arv/I-2)`;
    expect(cut(`${FILLER}\n\n${last}`).blocks.slice(1)).toEqual([
      ['paragraph', last.slice(0, -' (AFP/Arv/I-2)'.length)],
      ['boilerplate', '(AFP/Arv/I-2)'],
    ]);
    expect(cut(`${FILLER}\n\nKedua presiden di Wina (REUTERS)\n\n${FILLER}`).blocks[1]?.[0]).toBe('caption');
  });

  it('names the rule of every boilerplate block', () => {
    expect(cut('Tinggalkan komentar').rules).toEqual([undefined, 'boilerplate:comments']);
  });
});

describe('segment', () => {
  it('finds every sentence that the gold quotes', () => {
    for (const [articles, gold] of [
      ['data/articles', 'data/gold/seed/gold'],
      ['data/gold/dev/articles', 'data/gold/dev/gold'],
    ] as const) {
      const files = readdirSync(articles).map((file) => ({
        file,
        path: file,
        bytes: readFileSync(`${articles}/${file}`),
      }));
      const read = readArticles(files);
      for (const article of 'articles' in read ? read.articles : []) {
        const { sentences } = segment(article, knowledge);
        const said = new Set(sentences.map(({ start, end }) => article.text.slice(start, end)));
        const wanted: { events: { quotes: string[] }[] } = JSON.parse(
          readFileSync(`${gold}/${article.id}.json`, 'utf8'),
        );
        for (const quote of wanted.events.flatMap(({ quotes }) => quotes))
          expect([...said], article.id).toContain(quote);
      }
    }
  });

  it('covers any text in order without overlap, sentences within their blocks', () => {
    const piece = fc.constantFrom(
      'Ia tiba. ',
      '“',
      '”',
      '"',
      '\n',
      '\n\n',
      'Baca juga: x',
      '(wia/imf)',
      'A.',
      ' ',
      '…',
      '- ',
      'kata Putin, ',
      '\u202e',
      'e\u0301',
      '((',
      '!!! ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('').trim() || 'x';
        const { blocks, sentences, quotations } = segment(makeArticle(text), knowledge);
        for (const list of [blocks, sentences, quotations])
          list.forEach(({ start, end }, i) => {
            expect(start).toBeLessThan(end);
            expect(start).toBeGreaterThanOrEqual(list[i - 1]?.end ?? 0);
          });
        for (const { start, end, block } of sentences) {
          expect(start).toBeGreaterThanOrEqual(blocks[block]?.start ?? Infinity);
          expect(end).toBeLessThanOrEqual(blocks[block]?.end ?? -1);
        }
        const covered = blocks.map(({ start, end }) => text.slice(start, end)).join('');
        expect(covered.replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''));
      }),
      { numRuns: 200 },
    );
  });

  it('has no pattern that loses its way in a long word', () => {
    for (const { id, example } of knowledge.boilerplate)
      for (const filler of ['a', 'A', 'a ', 'A. ', '1', '/a', '-'])
        for (const end of ['', '!', '\u0000']) {
          const line = `${example.slice(0, 30)}${filler.repeat(Math.floor(560 / filler.length))}${end}`;
          const { blocks } = segment(makeArticle(`${TITLE}\n\n${line}`), knowledge);
          expect(blocks.length, `${id} ${filler}${end}`).toBeGreaterThan(0);
        }
  });

  it.each([
    ['one line of ten million letters', 'kata '.repeat(2_000_000)],
    ['a million full stops', 'A. '.repeat(300_000)],
    ['only quotation marks', '“‘"'.repeat(100_000)],
    ['brackets without end', '('.repeat(300_000)],
    ['spaces', `x${' '.repeat(1_000_000)}y`],
    ['a hundred thousand lines', 'Baca juga: x\n'.repeat(100_000)],
  ])('takes %s in its stride', (_, text) => {
    const { blocks } = segment(makeArticle(text.trim()), knowledge);
    expect(blocks.length).toBeGreaterThan(0);
  });
});
