import { describe, expect, it } from 'vitest';
import { readingsOf } from '../clause/readings.ts';
import { eventLexicon } from '../events/lexicon.ts';
import { loadKnowledge, markedArticle } from '../support/marked-article.ts';
import { peopleFrom } from './people-list.ts';

const knowledge = loadKnowledge('clause-words', 'event-words', 'kinship');

/** The people of the list that a marked sentence begins with. */
function people(marked: string): readonly string[] {
  const [reading] = readingsOf(markedArticle(marked).article, knowledge);
  return peopleFrom({ units: reading?.units ?? [], classesOf: eventLexicon(knowledge).classesOf }, 0).people;
}

describe('peopleFrom', () => {
  it.each([
    ['{p:Medinsky}.', ['medinsky']],
    ['{p:Medinsky} dan {p:Fomin}.', ['medinsky', 'fomin']],
    [
      '{j:Menlu} {c:AS} {p:Rubio}, {j:Menhan} {p:Hegseth}, serta {p:Kushner}.',
      ['rubio', 'hegseth', 'kushner'],
    ],
    ['{p:Medinsky} bersama {j:Wakil Menteri} {p:Fomin}.', ['medinsky', 'fomin']],
    ['{p:Medinsky} didampingi oleh {p:Fomin} dan {p:Galuzin}.', ['medinsky', 'fomin', 'galuzin']],
    ['{j:Menteri} Pendidikan, Sains dan Teknologi {p:Brian}, dan {p:Fadli}.', ['brian', 'fadli']],
    ['{p:Fomin}, {j:kepala} intelijen {c:Rusia}, dan {p:Galuzin}.', ['fomin', 'galuzin']],
    ['menantu {j:Presiden} {p:Trump}, {p:Kushner}.', ['kushner']],
    ['{j:Utusan} {c:RI} untuk {c:Turki} {p:Achmad}; {j:Duta Besar} {p:Rizal}.', ['achmad', 'rizal']],
  ])('%s', (marked, wanted) => expect(people(marked)).toEqual(wanted));

  it.each([
    ['another clause behind the comma', '{p:Medinsky}, {p:Zelenskyy} mengatakan hal itu.', ['medinsky']],
    ['another clause behind "dan"', '{p:Medinsky} dan {p:Zelenskyy} mengatakan hal itu.', ['medinsky']],
    ['another side', '{p:Medinsky}, {c:Ukraina} dipimpin {p:Umerov}.', ['medinsky']],
    ['only commas and more words', '{p:Medinsky}, {p:Fomin}, di {l:Wina}.', ['medinsky']],
    ['nobody', 'Dua orang dari {l:Wina}.', []],
    ['a body', '{o:Hamas} dan {p:Hasan}.', []],
    ['nothing', '.', []],
  ])('ends at %s', (_, marked, wanted) => expect(people(marked)).toEqual(wanted));
});
