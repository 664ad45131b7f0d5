import { slug } from '../../graph/ids.ts';

/** Systems take 255 bytes for a name; a letter may be four, and a browser may add a number. */
const MOST_BYTES = 120;

/**
 * `benang-merah_vladimir-putin_bukti.csv`: letters, digits and hyphens only, so that every system takes it. Latin letters lose
 * their marks; a name in another script keeps its letters, which every file system of today can hold: "владимир-путин".
 */
export function fileName(title: string, what: string, extension: string): string {
  const words =
    title
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const about = cut(words.map(safeWord).filter(Boolean).join('-'));
  return `${['benang-merah', about, slug(what)].filter(Boolean).join('_')}.${extension}`;
}

const safeWord = (word: string): string =>
  /^[\p{Script=Latin}\p{M}\p{N}]+$/u.test(word) ? slug(word) : word;

/** Whole letters with their marks, as many as there is room for. */
function cut(text: string): string {
  const encoder = new TextEncoder();
  let room = MOST_BYTES;
  let kept = '';
  for (const [letter] of text.matchAll(/\P{M}\p{M}*/gu)) {
    room -= encoder.encode(letter).length;
    if (room < 0) break;
    kept += letter;
  }
  return kept.replace(/-+$/, '');
}
