/**
 * What an article says as it is kept from merging to writing. Of all records of a large corpus the spans of its passages are by far the
 * most, so they stand as four numbers each, and a passage is made of them when it is asked for.
 */

import type { Edtf } from '../graph/edtf.ts';
import type { Article, EdgeType, EntityType, EventType, Passage, Status } from '../graph/schema.ts';
import type { RuleId } from './types.ts';

/** What is said of a span; one record for all spans of which the same is said. */
export interface SpanFacts {
  readonly rule: RuleId;
  readonly status?: Status;
  readonly statusRule?: RuleId;
  readonly speakerRule?: RuleId;
  readonly date?: Edtf;
  readonly dateRule?: RuleId;
}

/** An article of the corpus. */
export interface Told {
  readonly article: Article;
  /** Of each span: where it starts and ends, its facts, and the place in `speakers` of who says it (-1: nobody). */
  readonly spans: Int32Array;
  readonly facts: readonly SpanFacts[];
  readonly speakers: readonly ToldThing[];
  readonly entities: readonly ToldEntity[];
  readonly events: readonly ToldEvent[];
  readonly claims: readonly ToldClaim[];
}

/** Spans `from` up to, not including, `to` of an article. */
export interface Source {
  readonly told: Told;
  readonly from: number;
  readonly to: number;
}

export interface ToldEntity extends Source {
  readonly type: EntityType;
  readonly label: string;
  readonly known: string | undefined;
  readonly surfaces: readonly string[];
}

export interface ToldEvent extends Source {
  readonly type: EventType;
  readonly kind: string;
  readonly identity: string;
  readonly date: Edtf | undefined;
  readonly status: Status | undefined;
  /** Claims about it. */
  readonly claims: readonly ToldClaim[];
}

export type ToldThing = ToldEntity | ToldEvent;

export interface ToldClaim extends Source {
  readonly type: EdgeType;
  readonly source: ToldThing;
  readonly target: ToldThing;
  readonly role: string | undefined;
}

/** Numbers that a span takes. */
export const SPAN = 4;

export const startOf = ({ spans }: Told, span: number): number => spans[SPAN * span] ?? 0;
export const endOf = ({ spans }: Told, span: number): number => spans[SPAN * span + 1] ?? 0;

export const quoteAt = (told: Told, span: number): string =>
  told.article.text.slice(startOf(told, span), endOf(told, span));

export function factsAt({ spans, facts }: Told, span: number): SpanFacts {
  const found = facts[spans[SPAN * span + 2] ?? 0];
  if (!found) throw new Error(`a span without facts: ${span}`);
  return found;
}

/** Who says the words of a span. */
export const speakerAt = ({ spans, speakers }: Told, span: number): ToldThing | undefined =>
  speakers[spans[SPAN * span + 3] ?? -1];

/** The facts of the first span of a source that has some. */
export function firstFact<K extends keyof SpanFacts>(
  { told, from, to }: Source,
  key: K,
): SpanFacts[K] | undefined {
  for (let span = from; span < to; span++) {
    const value = factsAt(told, span)[key];
    if (value) return value;
  }
  return undefined;
}

/** The passage of a span, its keys in the order of the contract; a speaker who has no node is left out. */
export function passageAt(told: Told, span: number, idOf: ReadonlyMap<ToldThing, string>): Passage {
  const { rule, status, statusRule, speakerRule, date, dateRule } = factsAt(told, span);
  const speaker = speakerAt(told, span);
  const attributedTo = speaker && idOf.get(speaker);
  // Made millions of times, so key by key.
  const passage: { -readonly [K in keyof Passage]: Passage[K] } = {
    article: told.article.id,
    start: startOf(told, span),
    end: endOf(told, span),
    quote: quoteAt(told, span),
    rule,
  };
  if (status !== undefined) passage.status = status;
  if (statusRule !== undefined) passage.statusRule = statusRule;
  if (attributedTo !== undefined) passage.attributedTo = attributedTo;
  if (speakerRule !== undefined) passage.speakerRule = speakerRule;
  if (date !== undefined) passage.date = date;
  if (dateRule !== undefined) passage.dateRule = dateRule;
  return passage;
}
