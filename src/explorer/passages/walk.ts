/** Which passage of the selection is being read. Shared by the panel and the article's drawer, which replace each other. */
import { create } from 'zustand';

interface Walk {
  /** The node or edge that is walked, and the number of its passage from 0. */
  readonly thing: string | null;
  readonly number: number;
  /** The article was closed and the button that opened it is gone: the panel takes the focus to its passage. */
  readonly returning: boolean;
  walkTo(thing: string, number: number): void;
  setReturning(returning: boolean): void;
}

export const useWalk = create<Walk>()((set) => ({
  thing: null,
  number: 0,
  returning: false,
  walkTo: (thing, number) => set({ thing, number }),
  setReturning: (returning) => set({ returning }),
}));

/** The number of the passage of `thing` that is being read; the first until another is chosen. */
export const useWalkedNumber = (thing: string): number =>
  useWalk((walk) => (walk.thing === thing ? walk.number : 0));
