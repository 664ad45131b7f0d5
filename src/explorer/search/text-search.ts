/** Where words stand in the articles: as they were typed or, after those, all of them near each other in one paragraph. */
import type { GraphIndex } from '../../graph/queries.ts';
import { escaped, phraseOf } from './phrase.ts';

export interface TextHit {
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

/** Shorter queries are in too many sentences to be of use. */
const LEAST_QUERY = 3;
/** Farther apart two words have nothing to do with each other. */
const FARTHEST = 300;
/** What is typed after so many words can only narrow to nothing. */
const MOST_WORDS = 8;

/** Whatever their case; a space matches any white space. One hit an article. */
export function findTexts({ graph }: GraphIndex, query: string, most: number): readonly TextHit[] {
  if (query.length < LEAST_QUERY) return [];
  const words = [...new Set(query.toLowerCase().split(/\s+/))];
  const phrase = new RegExp(phraseOf(query), 'iu');
  const hits: TextHit[] = [];
  for (const { id, text } of graph.articles) {
    if (hits.length >= most) return hits;
    const match = phrase.exec(text);
    if (match) hits.push({ article: id, start: match.index, end: match.index + match[0].length });
  }
  if (words.length < 2 || words.length > MOST_WORDS) return hits;
  const found = new Set(hits.map(({ article }) => article));
  const scattered: TextHit[] = [];
  for (const { id, text } of hits.length < most ? graph.articles : []) {
    const near = found.has(id) ? null : wordsTogether(text, words);
    if (near) scattered.push({ article: id, ...near });
  }
  // The nearer the words, the likelier they belong together.
  scattered.sort((a, b) => a.end - a.start - (b.end - b.start));
  return [...hits, ...scattered.slice(0, most - hits.length)];
}

/** The words of a query within a hit: all of it, where it is what was typed. Every other piece is a word. */
export function piecesOf(hit: string, query: string): readonly string[] {
  const words = query.trim();
  if (new RegExp(`^${phraseOf(words)}$`, 'iu').test(hit)) return ['', hit];
  return hit.split(new RegExp(`(${words.split(/\s+/).map(escaped).join('|')})`, 'iu'));
}

interface Found {
  readonly word: number;
  readonly start: number;
  readonly end: number;
}

/** The first shortest stretch of one paragraph that holds every word from its beginning on; null where there is none. */
export function wordsTogether(
  text: string,
  words: readonly string[],
): { readonly start: number; readonly end: number } | null {
  const places: Found[] = [];
  for (const [word, letters] of words.entries()) {
    const before = places.length;
    for (const { index, 0: match } of text.matchAll(
      new RegExp(`(?<![\\p{L}\\p{N}])${escaped(letters)}`, 'giu'),
    ))
      places.push({ word, start: index, end: index + match.length });
    if (places.length === before) return null;
  }
  places.sort((a, b) => a.start - b.start);
  let best: { start: number; end: number } | null = null;
  const counts = words.map(() => 0);
  let missing = words.length;
  let first = 0;
  for (const { word, end } of places) {
    if (counts[word] === 0) missing--;
    counts[word] = (counts[word] ?? 0) + 1;
    // As long as every word is there, the stretch may lose its first.
    for (let from = places[first]; missing === 0 && from; from = places[++first]) {
      const length = end - from.start;
      if (
        length <= FARTHEST &&
        (!best || length < best.end - best.start) &&
        !/\n/.test(text.slice(from.start, end))
      )
        best = { start: from.start, end };
      counts[from.word] = (counts[from.word] ?? 0) - 1;
      if (counts[from.word] === 0) missing++;
    }
  }
  return best;
}
