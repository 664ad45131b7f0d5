/** Every sentence of an article as units, read once and shared by the rules for events and for relations. */
import type { Knowledge } from '../../knowledge.ts';
import type { ResolvedArticle, Sentence } from '../../types.ts';
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
  knowledge: Pick<Knowledge, 'clause-words'>,
): readonly Reading[] {
  const known = read.get(article);
  if (known) return known;
  const lexicon = lexiconOf(knowledge);
  const overlays: Overlay[][] = article.sentences.map(() => []);
  const add = (sentence: number, overlay: Overlay) => overlays[sentence]?.push(overlay);
  for (const m of article.mentions)
    add(m.sentence, { start: m.start, end: m.end, kind: 'name', entities: [m.entity], mention: m });
  for (const r of article.references)
    add(r.sentence, { start: r.start, end: r.end, kind: 'reference', entities: r.entities });
  for (const o of article.offices)
    add(o.sentence, { start: o.start, end: o.end, kind: 'office', entities: [], office: o.office });
  for (const d of article.dates) add(d.sentence, { start: d.start, end: d.end, kind: 'date', entities: [] });
  const readings = article.sentences.map((sentence, i) => ({
    sentence,
    units: readUnits(article.text, sentence, chooseOverlays(overlays[i] ?? []), lexicon),
  }));
  read.set(article, readings);
  return readings;
}
