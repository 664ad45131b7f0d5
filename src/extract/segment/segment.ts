/** Marks the parts of an article: blocks with their kind, sentences of all that is not boilerplate, quotations. */
import type { Knowledge } from '../knowledge.ts';
import type { Quotation, RawArticle, SegmentedArticle, Sentence } from '../types.ts';
import { withFields } from '../with-fields.ts';
import { findBlocks } from './blocks.ts';
import { type BoilerplateRule, compileBoilerplate } from './boilerplate.ts';
import { findQuotations } from './quotations.ts';
import { type Abbreviations, compileAbbreviations, splitSentences } from './sentences.ts';

interface Compiled {
  readonly rules: readonly BoilerplateRule[];
  readonly abbreviations: Abbreviations;
}

const compiled = new WeakMap<Knowledge, Compiled>();

/**
 * Blocks, sentences and quotations of an article, as UTF-16 offsets of its text. Boilerplate is marked, not removed;
 * sentences never cross a block. Linear in the length of the text; throws nothing.
 */
export function segment(article: RawArticle, knowledge: Knowledge): SegmentedArticle {
  const { rules, abbreviations } = compile(knowledge);
  const blocks = findBlocks(article, rules);
  const sentences: Sentence[] = [];
  const quotations: Quotation[] = [];
  blocks.forEach((block, index) => {
    if (block.kind === 'boilerplate') return;
    for (const span of splitSentences(article.text, block, abbreviations))
      sentences.push({ start: span.start, end: span.end, index: sentences.length, block: index });
    // One by one: a hostile line holds more quotations than a call takes arguments.
    for (const quotation of findQuotations(article.text, block)) quotations.push(quotation);
  });
  return withFields(article, { blocks, sentences, quotations });
}

function compile(knowledge: Knowledge): Compiled {
  let found = compiled.get(knowledge);
  if (!found) {
    found = {
      rules: compileBoilerplate(knowledge.boilerplate),
      abbreviations: compileAbbreviations(knowledge.abbreviations),
    };
    compiled.set(knowledge, found);
  }
  return found;
}
