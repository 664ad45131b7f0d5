import { describe, expect, it } from 'vitest';
import { buildGraph, readArticle } from '../pipeline.ts';
import { knowledge, makeArticle } from '../support/knowledge.ts';
import { PASTED_TITLE } from './pasted-titles.ts';

const TITLE = 'Zelenskyy Bertolak ke Paris untuk Bertemu Macron';
const OTHER = `${TITLE}\n\nPresiden Ukraina Volodymyr Zelenskyy bertolak ke Paris.`;
const story = (line: string) =>
  `Putin bertemu Trump di Anchorage pada Jumat.\n\n${line}\n\nPertemuan itu berlangsung selama tiga jam dan berakhir tanpa kesepakatan.`;

function build(...texts: readonly string[]) {
  const findings = texts.map((text, i) => {
    const article = { ...makeArticle(text), id: `a${i}`, file: `a${i}.md` };
    return readArticle(article, knowledge);
  });
  return buildGraph(findings, knowledge, []);
}
/** Kind and rule of the second block of the first article, and who is named in that article. */
function read(...texts: readonly string[]) {
  const { articles, nodes, edges } = build(...texts);
  const [, block] = articles[0]?.blocks ?? [];
  const here = nodes.filter(({ mentions }) => mentions.some(({ article }) => article === 'a0'));
  return {
    rule: block?.rule,
    labels: here.map(({ label }) => label),
    quotes: [...nodes.flatMap((n) => n.mentions), ...edges.flatMap((e) => e.evidence)]
      .filter(({ article }) => article === 'a0')
      .map(({ quote }) => quote),
  };
}

describe('a line that is the title of another article', () => {
  it('is boilerplate, and nothing is read in it', () => {
    const { rule, labels, quotes } = read(story(TITLE), OTHER);
    expect(rule).toBe(PASTED_TITLE);
    expect(labels).not.toContain('Emmanuel Macron');
    expect(labels).toContain('Vladimir Putin');
    expect(quotes).not.toContain(TITLE);
  });

  it.each([
    ['in capitals', TITLE.toUpperCase()],
    ['with other marks', `“${TITLE}”!`],
  ])('is known %s', (_, line) => {
    expect(read(story(line), OTHER).rule).toBe(PASTED_TITLE);
  });

  it.each([
    ['where no other article has that title', story(TITLE), 'Hal lain\n\nHujan turun.'],
    ['where it ends as a sentence', story(`${TITLE}.`), OTHER],
    ['where it is longer than the title', story(`${TITLE} dan Starmer`), OTHER],
    [
      'where the title is as short as a heading',
      story('Perang di Ukraina'),
      'Perang di Ukraina\n\nRusia menyerang Ukraina.',
    ],
  ])('is no such line %s', (_, ...texts) => {
    expect(read(...texts).rule).toBeUndefined();
  });

  it('leaves the title of the article itself alone, and that of an article told twice', () => {
    const { articles } = build(OTHER, OTHER);
    expect(articles.map(({ blocks }) => blocks[0]?.kind)).toEqual(['title', 'title']);
  });

  it('is found whatever the order of the articles', () => {
    const texts = [story(TITLE), OTHER].map((text, i) =>
      readArticle({ ...makeArticle(text), id: `a${i}`, file: `a${i}.md` }, knowledge),
    );
    expect(JSON.stringify(buildGraph(texts.toReversed(), knowledge, []))).toBe(
      JSON.stringify(buildGraph(texts, knowledge, [])),
    );
  });
});
