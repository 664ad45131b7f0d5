/**
 * What a pure function says of a word, asked of each word once: a language has few words, and every article uses the same.
 * A memory and no state; hostile text has words without end, and then the memory begins anew.
 */
export function remember<T>(tell: (word: string) => T, most = 20_000): (word: string) => T {
  const told = new Map<string, T>();
  return (word) => {
    const known = told.get(word);
    if (known !== undefined || told.has(word)) return known as T;
    const answer = tell(word);
    if (told.size >= most) told.clear();
    told.set(word, answer);
    return answer;
  };
}
