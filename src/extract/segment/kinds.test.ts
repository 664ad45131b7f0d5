/** Where one kind of line ends and another begins: headings and paragraphs, our language and others, wrapped text and not. */
import { describe, expect, it } from 'vitest';
import { knowledge, makeArticle } from '../support/knowledge.ts';
import { segment } from './segment.ts';

const TITLE = 'Konferensi Kolombo Ditutup';
const FILLER = 'Kelima perdana menteri itu membahas perang di Indochina selama empat hari penuh.';

/** Kinds and words of the blocks behind the title. */
function cut(body: string, title = TITLE): readonly string[] {
  const text = `${title}\n\n${body}`;
  const { blocks } = segment(makeArticle(text), knowledge);
  return blocks.slice(1).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}
const kindOf = (line: string): string | undefined =>
  cut(`${FILLER}\n\n${line}\n\n${FILLER}`)[1]?.split(':')[0];

describe('a line between paragraphs', () => {
  it.each([
    // short and without a full stop
    ['Sikap Netral', 'heading'],
    ['Menuju Bandung', 'heading'],
    ['Reaksi dari Washington dan Peking', 'heading'],
    ['Lima belas kata masih merupakan judul kecil di dalam sebuah berita yang panjang sekali', 'heading'],
    // a question is one with capitals only
    ['Mengapa Kolombo Dipilih?', 'heading'],
    ['Mengapa Kolombo dan bukan Delhi?', 'heading'],
    ['Apakah mereka akan datang ke sana lagi?', 'paragraph'],
    // what ends like a sentence is one
    ['Ia tiba.', 'paragraph'],
    ['Ia berkata:', 'paragraph'],
    ['Pertama;', 'paragraph'],
    ['Mereka menunggu…', 'paragraph'],
    ['Jangan!', 'paragraph'],
    ['“Merdeka”', 'paragraph'],
    ['Pertama,', 'paragraph'],
    // what is long is no heading
    [
      'Kelima perdana menteri itu sepakat untuk tidak memihak salah satu blok mana pun di dalam perang dingin sekarang',
      'paragraph',
    ],
    // items of a list
    ['- Gencatan senjata di Indochina', 'paragraph'],
    ['– Gencatan senjata di Indochina', 'paragraph'],
    ['• Gencatan senjata di Indochina', 'paragraph'],
    ['* Gencatan senjata di Indochina', 'paragraph'],
  ])('%s: %s', (line, kind) => expect(kindOf(line)).toBe(kind));

  it('of more than 140 letters is no heading, however few its words', () => {
    const word = 'pertanggungjawaban';
    expect(kindOf(`${word} `.repeat(7).trim())).toBe('heading');
    expect(kindOf(`${word} `.repeat(8).trim())).toBe('paragraph');
  });

  it('that closes the article is no heading', () => {
    expect(cut(`${FILLER}\n\nSikap Netral`).at(-1)).toBe('paragraph: Sikap Netral');
  });
});

describe('a line in another language', () => {
  it.each([
    ['The delegates were received at the palace by the president after the session', 'boilerplate'],
    ['Zhou Enlai with Nehru and U Nu during the conference', 'boilerplate'],
    // names of papers and treaties in a sentence of ours
    ['The New York Times dan The Observer memuat naskah itu di halaman muka.', 'paragraph'],
    ['Treaty of Amity and Cooperation kini diteken lima negara.', 'paragraph'],
    ['Menurut The Times of India, naskah The Treaty of Amity telah rampung.', 'paragraph'],
    // few words of it among many
    [
      'Delegasi menyanyikan The House of the Rising Sun sambil menunggu kapal, lalu pulang bersama rombongan besar menuju hotel masing-masing sebelum malam tiba.',
      'paragraph',
    ],
  ])('%s: %s', (line, kind) => expect(kindOf(line)).toBe(kind));

  it('is the language of an article that says so', () => {
    const text = `Talks Begin\n\nThe delegates were received at the palace by the president after the session`;
    const { blocks } = segment({ ...makeArticle(text), language: 'en' }, knowledge);
    expect(blocks.map(({ kind }) => kind)).not.toContain('boilerplate');
  });
});

describe('the title', () => {
  it('is the first line; what repeats it is none', () => {
    const text = `${TITLE}\n\n${FILLER}\n\n${TITLE.toUpperCase()}\n\n${TITLE}.\n\n${FILLER}`;
    const { blocks } = segment(makeArticle(text), knowledge);
    expect(blocks.map(({ kind, rule }) => `${kind} ${rule ?? ''}`.trim())).toEqual([
      'title',
      'paragraph',
      'boilerplate boilerplate:repeated-title',
      'paragraph',
      'paragraph',
    ]);
  });

  it.each([
    ['with spaces around it in the front matter', `  ${TITLE} `],
    ['in other letters', TITLE.toUpperCase()],
  ])('is known %s', (_, title) => {
    const { blocks } = segment({ ...makeArticle(`${TITLE}\n\n${FILLER}`), title }, knowledge);
    expect(blocks[0]?.kind).toBe('title');
  });
});

describe('text wrapped by hand', () => {
  const WRAPPED = [
    'Konferensi lima perdana menteri di Kolombo itu akhirnya',
    'menyerukan gencatan senjata segera di Indochina, dan minta',
    'supaya senjata hidrogen tidak lagi dicoba oleh negara mana',
    'pun juga.',
  ];
  const joined = WRAPPED.join('\n');

  it('is put together to a paragraph', () => {
    expect(cut(joined)).toEqual([`paragraph: ${joined}`]);
  });

  it('ends at a blank line', () => {
    expect(cut(`${joined}\n\n${joined}`)).toEqual([`paragraph: ${joined}`, `paragraph: ${joined}`]);
  });

  it('leaves items of a list alone', () => {
    const items = '- Gencatan senjata segera\n- Kemerdekaan bagi Indochina';
    expect(cut(`${joined}\n${items}`).slice(1)).toEqual([
      'paragraph: - Gencatan senjata segera',
      'paragraph: - Kemerdekaan bagi Indochina',
    ]);
  });

  it('leaves a short line alone', () => {
    expect(cut(`Seruan Bersama\n${joined}`)).toEqual(['heading: Seruan Bersama', `paragraph: ${joined}`]);
  });

  it.each([
    ['one line is as long as those of a site', `${joined}\n\n${'kata '.repeat(21).trim()}.\nIa tiba.`, 6],
    ['its lines end like sentences', WRAPPED.map((line) => `${line}.`).join('\n'), 4],
    ['there are only two of them', WRAPPED.slice(0, 2).join('\n'), 2],
    ['its lines are short', 'Ia tiba\nia pergi\nia pulang\nia tidur', 4],
  ])('is none where %s', (_, body, blocks) => expect(cut(body)).toHaveLength(blocks));
});

describe('the tail of a paragraph', () => {
  it('and its head are both cut off, each with its rule', () => {
    const text = `${TITLE}\n\nJakarta, CNN Indonesia -- ${FILLER} (rds/bac)`;
    const { blocks } = segment(makeArticle(text), knowledge);
    const kinds = blocks.slice(1).map(({ kind, start, end }) => [kind, text.slice(start, end)]);
    expect(kinds.at(-1)).toEqual(['boilerplate', '(rds/bac)']);
    expect(kinds.map(([, words]) => words).join(' ')).toBe(text.slice(TITLE.length + 2));
    for (const { kind, rule } of blocks.slice(1)) expect(rule !== undefined).toBe(kind === 'boilerplate');
  });
});

describe('quotations', () => {
  const quotations = (body: string): readonly string[] => {
    const text = `${TITLE}\n\n${body}`;
    return segment(makeArticle(text), knowledge).quotations.map(
      ({ start, end, closed }) => `${text.slice(start, end)}${closed ? '' : ' …'}`,
    );
  };

  it.each([
    ['Ia berseru, “Merdeka!”', ['“Merdeka!”']],
    ['Ia berseru, «Merdeka!»', ['«Merdeka!»']],
    ['Ia berseru, „Merdeka!“', ['„Merdeka!“']],
    ['Ia berseru, ”Merdeka!”', ['”Merdeka!”']],
    ['Ia berseru, “Merdeka!"', ['“Merdeka!"']],
    ['“Satu,” katanya. “Dua,” katanya.', ['“Satu,”', '“Dua,”']],
    ['“Satu,” katanya. “Dua', ['“Satu,”', '“Dua …']],
    ['"Satu', ['"Satu …']],
    ["'Satu', katanya.", ["'Satu'"]],
    ["Tahun '45 dan '49 dikenang.", []],
    ["Qur'an dan Jum'at.", []],
    ['Ia berseru ‘Merdeka', []],
    ['Satu” katanya.', []],
    ['“Ia bilang ‘ya’,” katanya.', ['“Ia bilang ‘ya’,”']],
    ['“”', ['“”']],
  ])('%s', (body, expected) => expect(quotations(body)).toEqual(expected));
});
