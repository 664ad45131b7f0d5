import { describe, expect, it } from 'vitest';
import { article, graphOf, node, passage } from '../../state/support/graph.ts';
import { everything, timelineArticles, timelineEvents } from './timeline-items.ts';
import { dateWords, shortened } from './wording.ts';

const index = graphOf({
  articles: [article('a1', { published: '2025-08-20' }), article('a2')],
  nodes: [
    node('conflict:war', { date: '2022~', status: 'ongoing' }),
    node('sanction:plan', { date: '2025-08-08', status: 'planned' }),
    node('meeting:past', { date: '2025-08', status: 'occurred' }),
    node('agreement:truce', { mentions: [passage({ article: 'a2' })] }),
    node('person:a'),
  ],
});

describe('timelineEvents', () => {
  const { dated, undated } = timelineEvents(index, everything(index), 'id');
  const find = (id: string) => dated.find((item) => item.id === id);
  it('has no end for what is going on', () => {
    expect(find('conflict:war')).toMatchObject({ kind: 'lasting', last: null, about: true });
  });
  it('leaves other dates as wide as they are known', () => {
    expect(find('meeting:past')).toMatchObject({ kind: 'coarse' });
    expect(find('sanction:plan')).toMatchObject({ kind: 'day' });
  });
  it('loses nothing without a date, and has no people', () => {
    expect(undated.map(({ id }) => id)).toEqual(['agreement:truce']);
    expect(dated).toHaveLength(3);
  });
});

describe('timelineArticles', () => {
  it('has the articles that tell of something shown', () => {
    const visible = { nodes: new Set(['agreement:truce']), edges: new Set<string>() };
    const { dated, undated } = timelineArticles(index, visible, () => true);
    expect([dated.length, undated.map(({ id }) => id)]).toEqual([0, ['a2']]);
    expect(timelineArticles(index, everything(index), ({ id }) => id === 'a1').dated).toHaveLength(1);
  });
});

describe('words', () => {
  const { dated } = timelineEvents(index, everything(index), 'id');
  it.each([
    ['conflict:war', 'sekitar 2022, berlangsung'],
    ['sanction:plan', '8 Agustus 2025, direncanakan'],
    ['meeting:past', 'Agustus 2025'],
  ])('%s: %s', (id, words) => {
    const item = dated.find((one) => one.id === id);
    expect(item && dateWords(item, index, 'id')).toBe(words);
  });
  it('cuts whole letters', () => {
    const measure = (text: string): number => [...text].length;
    expect(shortened('Pertemuan', 20, measure)).toBe('Pertemuan');
    expect(shortened('Pertemuan puncak', 11, measure)).toBe('Pertemuan…');
    expect(shortened('😀😀😀', 2, measure)).toBe('😀…');
    expect(shortened('x'.repeat(100_000), 5, measure)).toBe('xxxx…');
  });
});
