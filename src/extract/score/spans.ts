/** Finds gold's words in the text. */
import type { Span } from '../types.ts';
import type { Gold, GoldEntity } from './gold.ts';

const isWord = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);
/** "Putinlah", "Moskownya": the name ends where the clitic begins. */
const CLITIC = /^(nya|lah|pun|kah)(?![\p{L}\p{N}])/u;

/** Starts of whole words that read `words`. */
export function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    const joinedBefore = isWord(text[at - 1]) && isWord(words[0]);
    const joinedAfter =
      isWord(text[end]) && isWord(words[words.length - 1]) && !CLITIC.test(text.slice(end, end + 4));
    if (!joinedBefore && !joinedAfter) found.push(at);
  }
  return found;
}

/** The n-th occurrence, from 1, as a span. */
export function occurrence(text: string, words: string, n = 1): Span | null {
  const start = occurrences(text, words)[n - 1];
  return start === undefined ? null : { start, end: start + words.length };
}

export interface GoldMention extends Span {
  readonly text: string;
  readonly key: string;
  readonly type: GoldEntity['type'];
  readonly optional: boolean;
}

/** Mentions of the gold's entities: the longest surface wins, a numbered occurrence wins over a bare string. */
export function goldMentions(gold: Gold, text: string): GoldMention[] {
  const surfaces = gold.entities.flatMap((entity) =>
    entity.surfaces.map((surface) => ({
      entity,
      ...(typeof surface === 'string' ? { text: surface } : surface),
    })),
  );
  const taken: Span[] = [];
  const mentions: GoldMention[] = [];
  const longestFirst = [...new Set(surfaces.map((surface) => surface.text))].sort(
    (a, b) => b.length - a.length,
  );
  for (const surface of longestFirst) {
    const free = occurrences(text, surface)
      .map((start) => ({ start, end: start + surface.length }))
      .filter((span) => !taken.some((other) => overlap(span, other)));
    const claims = surfaces.filter((claim) => claim.text === surface);
    const numbered = new Map(
      claims.flatMap(({ entity, occurrences: numbers }) =>
        (numbers ?? []).map((n) => [n - 1, entity] as const),
      ),
    );
    const rest = claims.find((claim) => !claim.occurrences)?.entity;
    free.forEach((span, i) => {
      const entity = numbered.get(i) ?? rest;
      if (!entity) return;
      const { key, type, optional = false } = entity;
      mentions.push({ ...span, text: surface, key, type, optional });
    });
    taken.push(...free);
  }
  return mentions;
}

export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
