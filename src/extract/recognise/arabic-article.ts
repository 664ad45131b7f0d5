/** The Arabic article, which takes the sound that follows it: "at-Tuhami", "ar-Risyq", "ul-Haq". */
export const ARTICLES: readonly string[] =
  'al el an ar as at ash asy ad adz az ath ats ul il ur us ud un ut es er ed'.split(' ');
const WRITTEN: ReadonlySet<string> = new Set([
  ...ARTICLES,
  // "Al-Ahmad", but "Es-kopi", "Ed-win"
  ...ARTICLES.filter((word) => word === 'el' || word.startsWith('a')).map(
    (word) => word.charAt(0).toUpperCase() + word.slice(1),
  ),
]);

export const isArticle = (word: string): boolean => WRITTEN.has(word);
