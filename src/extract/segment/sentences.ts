/**
 * Splits a block into sentences in one pass over its characters. A sentence ends at . ! ? … (with closing quotes and
 * brackets) when a space and something that may begin a sentence follow; quotations are split too, because a quotation's
 * second sentence is a passage of its own ("… Amerika Serikat. Sanksi sekunder masih dijadwalkan …," tegas pejabat itu).
 */
import { fold } from '../../graph/text.ts';
import type { Row } from '../knowledge.ts';
import type { Span } from '../types.ts';

/** What the splitter knows of the language: folded abbreviations without their full stop. */
export type Abbreviations = ReadonlySet<string>;

export const compileAbbreviations = (rows: readonly Row<'abbreviations'>[]): Abbreviations =>
  new Set(rows.flatMap(({ words }) => words.map(fold)));

/** Longest word before a full stop that may be an abbreviation; keeps the look back constant. */
const LONGEST_ABBREVIATION = 12;
const ENDS = new Set(['.', '!', '?', '…']);
const END = /[.!?…]/g;
const CLOSERS = new Set(['"', '”', '’', "'", '»', ')', ']', '*', '_']);
const BULLET = /^(?:[-–—•*·▪►]|\(?(?:\d{1,2}|[a-z])[.)])\s+/u;

/** Sentences of `text` between two offsets, in order, without outer space and without a list item's bullet. */
export function splitSentences(text: string, block: Span, abbreviations: Abbreviations): Span[] {
  const sentences: Span[] = [];
  const own = text.slice(block.start, block.end);
  let from = block.start;
  // "1. Ukraina netral": the stop of a list's number ends no sentence.
  END.lastIndex = bulletAt(text, block.start, block.end);
  let open = false;
  let counted = block.start;
  while (END.test(own)) {
    const i = block.start + END.lastIndex - 1;
    let end = i + 1;
    for (; counted < i; counted++) if (text[counted] === '"') open = !open;
    // "… mencabutnya."Kami akan …": where no quotation is open, the mark begins one.
    const begins = !open && text[end] === '"' && OPENING.test(text.slice(end + 1, end + 3));
    while (!begins && end < block.end && (ENDS.has(text[end] ?? '') || CLOSERS.has(text[end] ?? ''))) end++;
    if (end < block.end && isBreak(text, i, end, abbreviations)) {
      push(sentences, text, from, end);
      from = end;
    }
    END.lastIndex = end - block.start;
  }
  push(sentences, text, from, block.end);
  return sentences;
}

function isBreak(text: string, stop: number, end: number, abbreviations: Abbreviations): boolean {
  if (!/\s/.test(text[end] ?? '')) return isGlued(text, stop, end);
  const next = /^\s+["“”‘’'«([–—-]*\s*(\S)/u.exec(text.slice(end, end + 24))?.[1];
  if (next === undefined) return true;
  // "… dengan itikad baik?" tanya wartawan: a small letter goes on with the sentence.
  if (/\p{Ll}/u.test(next) || next === ',' || next === ';') return false;
  // Only a bare full stop, "(Purn.)" included, can belong to an abbreviation; "…" before a capital ends the sentence.
  return (
    text[stop] !== '.' ||
    !/^\)?$/.test(text.slice(stop + 1, end)) ||
    !isAbbreviation(text, stop, abbreviations)
  );
}

const OPENING = /^\p{Lu}\p{L}/u;
/** A whole small word or a closing bracket, and nothing of a name of a site ("Suara.com", "bit.ly/Abc"). */
const SMALL_END = /(?:(?:^|[\s"“(])\p{Ll}{3,}|[\p{Ll}\d]\))$/u;

/** "… sampai DK PBB mencabutnya.Bush menambahkan": pages that lose their line breaks glue paragraphs together. */
function isGlued(text: string, stop: number, end: number): boolean {
  const word = /^["“]?(\p{Lu}\p{L}+)(?=[\s,])/u.exec(text.slice(end, end + 24))?.[1];
  if (word === undefined || /^(?:com|co|id|net|org|go|tv)$/i.test(word)) return false;
  return (
    SMALL_END.test(text.slice(Math.max(0, stop - 24), stop)) || (end > stop + 1 && text[end - 1] !== ')')
  );
}

/** Is the word before this full stop an abbreviation or an initial ("Jl. Pejambon", "H. Agus Salim", "A.S. Hikam")? */
function isAbbreviation(text: string, stop: number, abbreviations: Abbreviations): boolean {
  const before = text.slice(Math.max(0, stop - LONGEST_ABBREVIATION), stop);
  const word = /[\p{L}\p{M}\p{N}.]+$/u.exec(before)?.[0] ?? '';
  if (/^(?:\p{Lu}|\p{Lu}(?:\.\p{Lu})+|(?:\p{L}{1,3}\.)+\p{L}{1,3})$/u.test(word)) return true;
  return abbreviations.has(fold(word));
}

function push(sentences: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  const bullet = bulletAt(text, start, end);
  if (end > start + bullet) sentences.push({ start: start + bullet, end });
}

/** How long the mark of a list item is that begins here; 0 where none does. */
const bulletAt = (text: string, start: number, end: number): number =>
  BULLET.exec(text.slice(start, Math.min(end, start + 8)))?.[0].length ?? 0;
