/** What the canvas remembers while the page is open and no link carries: pins, camera, what the pointer and keyboard are at. */
import { create } from 'zustand';
import type { Point } from './elements.ts';

export interface Camera {
  readonly zoom: number;
  readonly pan: Point;
}

/** Something at a spot of the canvas, in CSS pixels from its upper left corner. */
export interface Spot extends Point {
  /** Node or bundle. */
  readonly id: string;
  /** Room to keep free to both sides of the spot: half of a node with its label. */
  readonly reach: number;
}

interface Session {
  readonly pins: Readonly<Record<string, Point>>;
  /** Where the camera was when the canvas was left for another view, or a neighbourhood was put into focus. */
  readonly camera: Camera | null;
  readonly tip: Spot | null;
  /** The bundle whose edges are offered for choosing. */
  readonly choice: Spot | null;
  /** The node that the arrow keys have reached. */
  readonly walked: string | null;
}

interface SessionActions {
  pin(ids: Readonly<Record<string, Point>>): void;
  unpinAll(): void;
  keepCamera(camera: Camera): void;
  showTip(tip: Spot | null): void;
  offerChoice(choice: Spot | null): void;
  walkTo(id: string | null): void;
}

export const INITIAL_SESSION: Session = { pins: {}, camera: null, tip: null, choice: null, walked: null };

export const useSession = create<Session & SessionActions>()((set) => ({
  ...INITIAL_SESSION,
  pin: (pins) => set((session) => ({ pins: { ...session.pins, ...pins } })),
  unpinAll: () => set({ pins: {} }),
  keepCamera: (camera) => set({ camera }),
  showTip: (tip) => set({ tip }),
  offerChoice: (choice) => set({ choice, tip: null }),
  walkTo: (walked) => set({ walked }),
}));
