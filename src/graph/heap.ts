/** A binary heap: the smallest item first. Equal items come in the order that `isBefore` makes of them. */
export interface Heap<T> {
  readonly push: (item: T) => void;
  /** The first item, taken out; undefined where none is left. */
  readonly pop: () => T | undefined;
}

/** `isBefore(a, b)`: must `a` come out before `b`? A strict order, or the result depends on chance. */
export function makeHeap<T>(isBefore: (a: T, b: T) => boolean): Heap<T> {
  const items: T[] = [];
  const swapIf = (upper: number, lower: number): boolean => {
    const [a, b] = [items[upper], items[lower]];
    if (a === undefined || b === undefined || !isBefore(b, a)) return false;
    items[upper] = b;
    items[lower] = a;
    return true;
  };
  return {
    push: (item) => {
      items.push(item);
      for (let at = items.length - 1; at > 0; ) {
        const parent = (at - 1) >> 1;
        if (!swapIf(parent, at)) break;
        at = parent;
      }
    },
    pop: () => {
      const first = items[0];
      const last = items.pop();
      if (items.length && last !== undefined) items[0] = last;
      for (let at = 0; ; ) {
        const left = 2 * at + 1;
        const [a, b] = [items[left], items[left + 1]];
        const child = a !== undefined && b !== undefined && isBefore(b, a) ? left + 1 : left;
        if (!swapIf(at, child)) break;
        at = child;
      }
      return first;
    },
  };
}
