/** Near misses by the id of the row that must leave them alone. */
export type NearMisses = Readonly<Record<string, readonly string[]>>;
