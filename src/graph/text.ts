/** What search and extraction must do alike with letters: one definition for both sides. */

/** Most words need no more than small letters; folding is what the build does most often. */
const PLAIN_ASCII = /^[ -_a-~]*$/;

/** Folds case and accents and makes quotes and dashes plain, for comparing. Changes length: never use it on offsets. */
export function fold(text: string): string {
  if (PLAIN_ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑‒–—―]/g, '-')
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase();
}
