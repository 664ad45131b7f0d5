/** Lists of clusters by a key. A corpus has a million keys of which most lead to one: that one stands there without a list. */
import type { Cluster } from './cluster.ts';

export type Listed = Cluster | Cluster[];

export const listOf = (listed: Listed | undefined): readonly Cluster[] =>
  listed === undefined ? [] : Array.isArray(listed) ? listed : [listed];

export function append<K>(lists: Map<K, Listed>, key: K, cluster: Cluster): void {
  const there = lists.get(key);
  if (there === undefined) lists.set(key, cluster);
  else if (Array.isArray(there)) there.push(cluster);
  else lists.set(key, [there, cluster]);
}
