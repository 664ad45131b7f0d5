/** What a stage makes of the knowledge, made once and not once an article. */

/** `compute` with a memory: asked again for the same knowledge it gives what it gave. A memory and no state. */
export function derive<K extends object, T>(compute: (knowledge: K) => T): (knowledge: K) => T {
  const known = new WeakMap<K, { readonly value: T }>();
  return (knowledge) => {
    const kept = known.get(knowledge);
    if (kept) return kept.value;
    const value = compute(knowledge);
    known.set(knowledge, { value });
    return value;
  };
}
