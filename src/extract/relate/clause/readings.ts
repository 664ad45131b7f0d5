/** Every sentence of an article as units, read once and shared by the rules for events and for relations. */
import type { Knowledge } from '../../knowledge.ts';
import type { LocalKey, ResolvedArticle, ResolvedMention, Sentence, Span } from '../../types.ts';
import { lexiconOf } from './lexicon.ts';
import { chooseOverlays, type Overlay, readUnits, type Unit } from './units.ts';

export interface Reading {
  readonly sentence: Sentence;
  readonly units: readonly Unit[];
}

const read = new WeakMap<ResolvedArticle, readonly Reading[]>();

/** One reading for each sentence, at the sentence's index; linear in the article's length. */
export function readingsOf(
  article: ResolvedArticle,
  knowledge: Pick<Knowledge, 'clause-words' | 'abbreviations'>,
): readonly Reading[] {
  const known = read.get(article);
  if (known) return known;
  const lexicon = lexiconOf(knowledge);
  const overlays: Overlay[][] = article.sentences.map(() => []);
  for (const m of article.mentions) overlays[m.sentence]?.push(overlayOf(m, 'name', [m.entity], m));
  for (const r of article.references) overlays[r.sentence]?.push(overlayOf(r, 'reference', r.entities));
  for (const o of article.offices)
    overlays[o.sentence]?.push(overlayOf(o, 'office', [], undefined, o.office));
  for (const d of article.dates) overlays[d.sentence]?.push(overlayOf(d, 'date', []));
  const readings = article.sentences.map((sentence, i) => ({
    sentence,
    units: readUnits(article.text, sentence, chooseOverlays(overlays[i] ?? []), lexicon),
  }));
  read.set(article, readings);
  return readings;
}

/** All with the same fields in the same order, as the units that they become. */
function overlayOf(
  { start, end }: Span,
  kind: Overlay['kind'],
  entities: readonly LocalKey[],
  mention?: ResolvedMention,
  office?: string,
): Overlay {
  return { start, end, kind, entities, mention, office };
}
