/**
 * Words made of words: no list holds them all, but their root stands in it, bare or in another form. "Dilantik" beside "melantik",
 * "penolak" beside "menolak", "gempuran" beside "menggempur", "antarbenua" beside "benua".
 */

/** Forms have their root's first letters swallowed: "menolak" is "tolak", "memantau" is "pantau". */
function activesOf(root: string): string[] {
  const [first = ''] = root;
  const rest = root.slice(1);
  if (/[aiueogh]/.test(first)) return [`meng${root}`];
  if (first === 'k') return [`meng${rest}`, `meng${root}`];
  if (first === 't') return [`men${rest}`, `men${root}`];
  if (first === 's') return [`meny${rest}`, `men${root}`];
  if (first === 'p') return [`mem${rest}`, `mem${root}`];
  if (/[bfv]/.test(first)) return [`mem${root}`];
  return /[dcjz]/.test(first) ? [`men${root}`] : [`me${root}`];
}

const BEFORE_NOUNS = /^(?:antar|anti|non|pasca|pra|nir|dwi|multi|geo|tuna|maha|swa|semi|supra)(\p{Ll}{4,})$/u;
const PASSIVE = /^di(\p{Ll}{4,}?)(?:kan|i)?$/u;
const MIDDLE = /^(?:ber|ter|me(?=[lrmnwy]))(\p{Ll}{4,}?)(?:kan|i|an)?$/u;
const NOUN = /^(?:ke)?(\p{Ll}{4,})an$/u;

/** Is a word that no list holds made of a word of the list? Names that look so ("Terman", "Dinata") have no such root. */
export function isDerived(lower: string, words: ReadonlySet<string>): boolean {
  const isRoot = (root: string): boolean =>
    words.has(root) || activesOf(root).some((form) => words.has(form) || words.has(`${form}kan`));
  const [, second = ''] = BEFORE_NOUNS.exec(lower) ?? [];
  if (second && words.has(second)) return true;
  for (const pattern of [PASSIVE, MIDDLE, NOUN]) {
    const [, root = ''] = pattern.exec(lower) ?? [];
    if (root && isRoot(root)) return true;
  }
  return lower.startsWith('pe') && lower.length > 6 && words.has(`m${lower.slice(1)}`);
}
