/** Marks of Markdown inside a sentence, and letters that have no width: none of them is a word, and all keep their offsets. */

const [STAR, OPEN, CLOSE, LINE] = [42, 91, 93, 95];
/** A page emphasises with one mark, two or three; more are an ornament. */
const MOST_MARKS = 3;
const LINK = /\[[^[\]\n]{1,200}\]\((?:https?:|\/|#|www\.|mailto:)[^\s()]{1,400}\)/y;
const LINK_END = /\]\((?:https?:|\/|#|www\.|mailto:)[^\s()]{1,400}\)/y;

/** Few characters begin a mark; asked of every token. */
export const mayBeMarkup = (code: number): boolean =>
  code === STAR || code === OPEN || code === CLOSE || code === LINE;

/** Where the mark that begins at `at` ends: "**Putin**", "_Reuters_", "[Putin](https://…)"; `at` itself where none does. */
export function endOfMarkup(text: string, at: number): number {
  switch (text.charCodeAt(at)) {
    case STAR:
      return endOfEmphasis(text, at, STAR);
    case LINE:
      // "@Amb_Kenji"
      return isLetter(text[at - 1]) && isLetter(text[at + 1]) ? at : endOfEmphasis(text, at, LINE);
    case OPEN:
      LINK.lastIndex = at;
      return LINK.test(text) ? at + 1 : at;
    case CLOSE:
      LINK_END.lastIndex = at;
      return LINK_END.test(text) ? LINK_END.lastIndex : at;
    default:
      return at;
  }
}

/** A mark beside a word; with a blank on both sides it is an item's bullet. */
function endOfEmphasis(text: string, at: number, mark: number): number {
  // inside an ornament: its first mark was none
  if (text.charCodeAt(at - 1) === mark) return at;
  let to = at;
  while (text.charCodeAt(to) === mark && to - at <= MOST_MARKS) to++;
  const beside = /\S/.test(text[at - 1] ?? ' ') || /\S/.test(text[to] ?? ' ');
  return to - at <= MOST_MARKS && beside ? to : at;
}

const isLetter = (character: string | undefined): boolean => /[\p{L}\p{N}]/u.test(character ?? ' ');

const UNSEEN = /[\u00AD\u200B-\u200F\u2060]/g;

/** A word without the letters in it that have no width. */
export const withoutUnseen = (word: string): string => word.replace(UNSEEN, '');

/** A name as one reads it: "Xi** Jinping", "[Putin](https://…)". */
export function withoutMarkup(name: string): string {
  if (!/[*_[\]\u00AD\u200B-\u200F\u2060]/.test(name)) return name;
  let plain = '';
  for (let at = 0; at < name.length; ) {
    const to = endOfMarkup(name, at);
    if (to === at) plain += name[at];
    at = Math.max(to, at + 1);
  }
  return withoutUnseen(plain);
}
