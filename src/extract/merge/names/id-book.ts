/** Hands out ids: the first candidate that is free, so that the fewest words are used that tell siblings apart. */
export interface IdBook {
  /** Reserves the first free candidate; the last one gets a number where all are taken. */
  readonly take: (candidates: readonly string[]) => string;
  /** Notes an id under which something might also be looked for. */
  readonly alsoCalled: (former: string, id: string) => void;
  /** Former ids that no node has and that mean one thing only. */
  readonly redirects: () => Record<string, string>;
}

export function openIdBook(): IdBook {
  const taken = new Set<string>();
  const former = new Map<string, Set<string>>();
  return {
    take(candidates) {
      const last = candidates.at(-1) ?? '';
      let id = candidates.find((candidate) => !taken.has(candidate)) ?? last;
      for (let n = 2; taken.has(id); n++) id = `${last}-${n}`;
      taken.add(id);
      return id;
    },
    alsoCalled(name, id) {
      former.set(name, (former.get(name) ?? new Set()).add(id));
    },
    redirects() {
      const found = [...former].flatMap(([name, [id, ...more]]) =>
        id !== undefined && !more.length && !taken.has(name) ? [[name, id] as const] : [],
      );
      return Object.fromEntries(found.sort(([a], [b]) => (a < b ? -1 : 1)));
    },
  };
}
