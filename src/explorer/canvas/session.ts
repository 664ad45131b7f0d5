/** What the canvas remembers while the page is open and no link carries: pins, camera, what the pointer and keyboard are at. */
import { create } from 'zustand';
import type { Drawing } from '../exports/drawing.ts';
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

/** The canvas as a picture, while it is on the page. */
export interface PicturePort {
  /** PNG of what the canvas shows, `scale` times as large as on the screen. */
  readonly bitmap: () => Promise<Blob>;
  readonly scale: number;
  readonly drawing: () => Drawing;
}

interface Session {
  readonly pins: Readonly<Record<string, Point>>;
  /** Where the camera was when the canvas was left for another view, or a neighbourhood was put into focus. */
  readonly camera: Camera | null;
  readonly tip: Spot | null;
  /** The node or bundle whose menu is open, and whether the keyboard opened it. */
  readonly menu: (Spot & { readonly byKeyboard: boolean }) | null;
  /** The bundle whose edges are offered for choosing. */
  readonly choice: Spot | null;
  /** The node or line that the keys have reached. */
  readonly walked: string | null;
  /** The node whose lines they walk, while they have reached a line. */
  readonly walkedFrom: string | null;
  readonly picture: PicturePort | null;
}

interface SessionActions {
  pin(ids: Readonly<Record<string, Point>>): void;
  unpinAll(): void;
  keepCamera(camera: Camera): void;
  showTip(tip: Spot | null): void;
  offerChoice(choice: Spot | null): void;
  offerMenu(menu: Session['menu']): void;
  /** `from`: where a line was reached from. */
  walkTo(id: string | null, from?: string | null): void;
  offerPicture(picture: PicturePort | null): void;
}

export const INITIAL_SESSION: Session = {
  pins: {},
  camera: null,
  tip: null,
  choice: null,
  menu: null,
  walked: null,
  walkedFrom: null,
  picture: null,
};

export const useSession = create<Session & SessionActions>()((set) => ({
  ...INITIAL_SESSION,
  pin: (pins) => set((session) => ({ pins: { ...session.pins, ...pins } })),
  unpinAll: () => set({ pins: {} }),
  keepCamera: (camera) => set({ camera }),
  showTip: (tip) => set({ tip }),
  offerChoice: (choice) => set({ choice, tip: null }),
  offerMenu: (menu) => set({ menu, choice: null, tip: null }),
  walkTo: (walked, from = null) => set({ walked, walkedFrom: from }),
  offerPicture: (picture) => set({ picture }),
}));
