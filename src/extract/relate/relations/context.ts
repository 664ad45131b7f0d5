/** What every rule for relations looks at: one sentence as units and chunks, the events it tells of, and types by key. */
import type { NodeType } from '../../../graph/schema.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { Claim, LocalEvent, LocalKey, ResolvedArticle, RuleId, Sentence, Span } from '../../types.ts';
import { type Chunk, chunksOf } from '../clause/chunks.ts';
import { readingsOf } from '../clause/readings.ts';
import type { Unit } from '../clause/units.ts';
import { type EventLexicon, eventLexicon } from '../events/lexicon.ts';

/** An event as one sentence tells of it. */
export interface EventHere {
  readonly event: LocalEvent;
  readonly trigger: Span | null;
}

export interface SentenceContext {
  readonly sentence: Sentence;
  readonly units: readonly Unit[];
  readonly chunks: readonly Chunk[];
  /** The folded words of all units: what a rule looks for is mostly not there. */
  readonly words: ReadonlySet<string>;
  readonly events: readonly EventHere[];
  /** Events of the sentence before: what "menolaknya" may mean. */
  readonly before: readonly EventHere[];
  /** Classes of a word in the rows of `event-words`. */
  readonly classesOf: EventLexicon['classesOf'];
  /** Whether any word of the sentence is of the class. */
  readonly says: (name: string) => boolean;
}

/** Behind such a word nothing is done yet, if it ever will be: "berencana menunjuk", "harus bertanggung jawab". */
export const isPending = (classes: ReadonlySet<string>): boolean =>
  classes.has('pending') || classes.has('asked');

/** "dua pejabat", "para menteri" */
export const areSeveral = (classes: ReadonlySet<string>): boolean =>
  classes.has('count') || classes.has('several');

export interface Context {
  readonly article: ResolvedArticle;
  readonly knowledge: Knowledge;
  readonly sentences: readonly SentenceContext[];
  readonly typeOf: (key: LocalKey) => NodeType | undefined;
}

/** A claim of one passage, before claims of the same edge are joined. */
export interface Proposal {
  readonly type: Claim['type'];
  readonly source: LocalKey;
  readonly target: LocalKey;
  readonly role?: string;
  readonly sentence: Sentence;
  readonly trigger: Span;
  readonly rule: RuleId;
}

export type RelationRule = (context: Context) => readonly Proposal[];

// No sentence is longer or tells of more; rules look back and forth inside one, so hostile text must end somewhere.
const LONGEST = 500;
const MOST = 40;

/** Reads the article once; linear in its length. */
export function contextOf(
  article: ResolvedArticle,
  events: readonly LocalEvent[],
  knowledge: Knowledge,
): Context {
  const types = new Map<LocalKey, NodeType>();
  for (const { key, type } of article.entities) types.set(key, type);
  const { classesOf, wordsOf } = eventLexicon(knowledge);
  const here: EventHere[][] = article.sentences.map(() => []);
  for (const event of events) {
    types.set(event.key, event.type);
    for (const mention of event.mentions)
      here[mention.sentence]?.push({ event, trigger: mention.trigger ?? null });
  }
  const sentences = readingsOf(article, knowledge).map(({ sentence, units: all }, i) => {
    const units = all.length > LONGEST ? all.slice(0, LONGEST) : all;
    const words = new Set(units.map(({ lower }) => lower));
    return {
      sentence,
      units,
      chunks: chunksOf(units),
      words,
      events: (here[i] ?? []).slice(0, MOST),
      before: (here[i - 1] ?? []).slice(0, MOST),
      classesOf,
      says: (name: string) => wordsOf(name).some((word) => words.has(word)),
    };
  });
  return { article, knowledge, sentences, typeOf: (key) => types.get(key) };
}
