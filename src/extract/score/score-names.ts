/** How well names are found in a public corpus: exact span and type, whatever they are linked to. */
import type { EntityType } from '../../graph/schema.ts';
import type { Knowledge } from '../knowledge.ts';
import { readArticle } from '../pipeline.ts';
import type { BioSentence, LabelledName, NameClass } from './bio.ts';
import { openTally, type Tally } from './tally.ts';

export interface NameReport {
  readonly sentences: number;
  readonly tallies: Readonly<Record<'all' | NameClass, Tally>>;
  readonly errors: readonly string[];
}

/** Those corpora call states and places alike a location. */
const CLASS_OF: Readonly<Record<EntityType, NameClass>> = {
  person: 'PER',
  organization: 'ORG',
  country: 'LOC',
  place: 'LOC',
};

/** Reads every sentence alone, as an article without title or date, and counts the names with the same span and class. */
export function scoreNames(sentences: readonly BioSentence[], knowledge: Knowledge): NameReport {
  const tallies = { all: openTally(), PER: openTally(), ORG: openTally(), LOC: openTally() };
  const errors: string[] = [];
  for (const { text, names } of sentences) {
    const found = findNames(text, knowledge);
    const foundKeys = new Set(found.map(keyOf));
    const namedKeys = new Set(names.map(keyOf));
    const count = (outcome: keyof Tally, name: LabelledName): void => {
      tallies.all[outcome]++;
      tallies[name.type][outcome]++;
      if (outcome === 'right') return;
      errors.push(
        `${outcome} ${name.type} "${text.slice(name.start, name.end)}": ${text.slice(Math.max(0, name.start - 60), name.end + 30)}`,
      );
    };
    for (const name of names) count(foundKeys.has(keyOf(name)) ? 'right' : 'missed', name);
    for (const name of found) if (!namedKeys.has(keyOf(name))) count('spurious', name);
  }
  return { sentences: sentences.length, tallies, errors };
}

function findNames(text: string, knowledge: Knowledge): LabelledName[] {
  const article = { id: 'sentence', title: '', language: 'id', file: 'sentence', text };
  return readArticle(article, knowledge).mentions.map(({ start, end, type }) => ({
    start,
    end,
    type: CLASS_OF[type],
  }));
}

const keyOf = ({ start, end, type }: LabelledName): string => `${start} ${end} ${type}`;
