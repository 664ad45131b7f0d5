/** Words that many articles use, each kept once in a corpus: the names of rules, of countries, of kinds of events. */

export interface Words {
  /** The same word, as it was kept when it came first. */
  readonly word: <T extends string>(word: T) => T;
  readonly list: (words: readonly string[]) => readonly string[];
}

export function openWords(): Words {
  const words = new Map<string, string>();
  const lists = new Map<string, readonly string[]>();
  const word = <T extends string>(one: T): T => {
    let kept = words.get(one);
    if (kept === undefined) {
      kept = copyOf(one);
      words.set(kept, kept);
    }
    // Equal, so of the same type.
    return kept as T;
  };
  const list = (all: readonly string[]): readonly string[] => {
    const key = all.join('\n');
    let kept = lists.get(key);
    if (!kept) {
      kept = all.map(word);
      lists.set(copyOf(key), kept);
    }
    return kept;
  };
  return { word, list };
}

/** The same characters in memory of their own: words that were cut from a text keep the whole text alive. */
export const copyOf = (word: string): string => JSON.parse(JSON.stringify(word));
