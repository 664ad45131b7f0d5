import { describe, expect, it } from 'vitest';
import { segment } from '../segment/segment.ts';
import { knowledge, makeArticle } from '../support/knowledge.ts';
import { findPoints } from './points.ts';

/** Texts of the sentences that are points of a plan; a sentence with "usul" names one. */
function pointsOf(text: string): string[] {
  const article = segment(makeArticle(`Judul Berita\n\n${text}`), knowledge);
  const textOf = (index: number): string => {
    const { start = 0, end = 0 } = article.sentences[index] ?? {};
    return article.text.slice(start, end);
  };
  return [...findPoints(article, (index) => textOf(index).includes('usul'))].map(textOf);
}

describe('findPoints', () => {
  it.each([
    [
      'below the sentence that names it',
      'Inilah usul Kyiv:\n\n- Ukraina netral;\n- Rusia mundur.',
      ['Ukraina netral;', 'Rusia mundur.'],
    ],
    [
      'one sentence further up',
      'Kyiv punya usul. Isinya:\n\n1. Ukraina netral.\n2. Rusia mundur.',
      ['Ukraina netral.', 'Rusia mundur.'],
    ],
    [
      'all sentences of an item',
      'Inilah usul itu:\n\n- Ukraina netral. Rusia mundur.',
      ['Ukraina netral.', 'Rusia mundur.'],
    ],
    [
      'up to the end of the list',
      'Inilah usul itu:\n\n- Ukraina netral.\n\nRusia mundur.',
      ['Ukraina netral.'],
    ],
    ['not of a list of something else', 'Inilah hasilnya:\n\n- Ukraina netral.', []],
    ['not two sentences further up', 'Ada usul. Rapat berlangsung. Hasilnya:\n\n- Ukraina netral.', []],
    ['not where no colon introduces the list', 'Ada usul baru.\n\n- Ukraina netral.', []],
    ['not where nothing is before the list', '- Ukraina netral.', []],
    [
      'not of the next list',
      'Inilah usul itu:\n\n- Ukraina netral.\n\nHasilnya:\n\n- Rusia mundur.',
      ['Ukraina netral.'],
    ],
    ['not of prose with a dash', 'Inilah usul itu: Ukraina netral - Rusia mundur.', []],
  ])('%s', (_, text, points) => {
    expect(pointsOf(text)).toEqual(points);
  });
});
