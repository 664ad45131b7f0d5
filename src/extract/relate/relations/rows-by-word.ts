/** Rows of knowledge by the words that call for them, so that a verb asks only for its own. */
export function rowsByWord<R>(
  rows: readonly R[],
  wordsOf: (row: R) => readonly string[],
): ReadonlyMap<string, readonly R[]> {
  const byWord = new Map<string, R[]>();
  for (const row of rows)
    for (const word of wordsOf(row)) {
      const own = byWord.get(word);
      if (own) own.push(row);
      else byWord.set(word, [row]);
    }
  return byWord;
}
