/** Where everything stands on the screen: marks fanned out, heaps, countries and the names there is room for. */
import { useMemo } from 'react';
import type { Node } from '../../../graph/schema.ts';
import { canvasMeasure } from '../../canvas/label-lines.ts';
import { labelOf } from '../../sentences/parts.ts';
import { useStore } from '../../state/store.ts';
import { FINGER, isCoarse } from '../../ui/pointer.ts';
import { useFontReady } from '../stage/use-font-ready.ts';
import type { Point } from '../stage/use-gestures.ts';
import type { Size } from '../stage/use-size.ts';
import { shortened } from '../timeline/wording.ts';
import { fanOut, STEP } from './fan.ts';
import { type MapCamera, toScreen } from './map-camera.ts';
import { type Box, type PlacedName, placeNames, type Wanted } from './map-labels.ts';
import {
  byWeight,
  type CountrySpot,
  type Heap,
  inOrder,
  type MapUnit,
  type Spot,
  unitsOfFans,
} from './map-units.ts';
import { project } from './projection.ts';
import type { MapContent } from './use-on-map.ts';

const FONT = '650 12px "Source Sans 3 Variable", "Source Sans 3", sans-serif';
const LONGEST = 190;
const HALF = { spot: 12, heap: 16 };
/** Drawn beyond the edges, so that a quick drag shows no gap. */
const MARGIN = 120;

export interface MapLayout {
  readonly units: readonly MapUnit[];
  readonly marks: readonly (Spot | Heap)[];
  readonly countries: readonly CountrySpot[];
  readonly names: readonly PlacedName[];
}

interface Frame {
  readonly camera: MapCamera;
  readonly size: Size;
  readonly opened: ReadonlySet<string>;
}

export function useMapLayout(content: MapContent, { camera, size, opened }: Frame): MapLayout {
  const lang = useStore((state) => state.lang);
  const selection = useStore((state) => state.selection);
  const fontReady = useFontReady();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another font has other widths
  const measure = useMemo(() => canvasMeasure(FONT), [fontReady]);
  const points = useMemo(
    () =>
      content.located.flatMap(({ node, at }) => {
        const point = project(at);
        return point ? [{ id: node.id, node, ...point }] : [];
      }),
    [content],
  );
  // The scale alone decides what touches; moving the map moves all alike.
  const marksAtRest = useMemo(() => {
    // Under fingers marks stand as far apart as a finger is wide.
    const apart = isCoarse() ? FINGER / STEP : 1;
    const scale = camera.k / apart;
    const pins = points.map((pin) => ({ ...pin, x: pin.x * scale, y: pin.y * scale }));
    return unitsOfFans(fanOut([...pins].sort(byWeight), opened)).map((unit) =>
      placed(unit, ({ x, y }) => ({ x: x * apart, y: y * apart })),
    );
  }, [points, camera.k, opened]);
  return useMemo(() => {
    const all = marksAtRest.map((unit) => placed(unit, ({ x, y }) => ({ x: x + camera.x, y: y + camera.y })));
    const inSight = ({ x, y }: { x: number; y: number }): boolean =>
      x > -MARGIN && y > -MARGIN && x < size.width + MARGIN && y < size.height + MARGIN;
    const countries = content.countries.flatMap((node): CountrySpot[] => {
      const at = content.middle(node.iso ?? '');
      const point = at && project(at);
      return point ? [{ kind: 'country', key: node.id, node, ...toScreen(camera, point) }] : [];
    });
    const marks = all.filter(inSight);
    const text = (node: Node): string => shortened(labelOf(node, lang), LONGEST, measure);
    const wanted = wantedNames({ marks, countries: countries.filter(inSight) }, selection, text, measure);
    return {
      units: inOrder([...all, ...countries]),
      marks,
      countries,
      names: placeNames(wanted, boxesOf(marks), size),
    };
  }, [marksAtRest, camera, size, content, selection, lang, measure]);
}

/** A mark with the place where it belongs, both put elsewhere. */
function placed<U extends Spot | Heap>(unit: U, put: (point: Point) => Point): U {
  const at = { ...unit, ...put(unit) };
  return at.kind === 'spot' ? { ...at, anchor: put(at.anchor) } : at;
}

/** The selected first, then countries, whose names orient the reader, then what is most reported. */
function wantedNames(
  { marks, countries }: { marks: readonly (Spot | Heap)[]; countries: readonly CountrySpot[] },
  selection: readonly string[],
  text: (node: Node) => string,
  measure: (words: string) => number,
): readonly Wanted[] {
  const want = (unit: Spot | CountrySpot): Wanted => {
    const words = text(unit.node);
    const half = unit.kind === 'spot' ? HALF.spot : 0;
    return { id: unit.key, text: words, width: Math.ceil(measure(words)), x: unit.x, y: unit.y, half };
  };
  const spots = marks.filter((unit) => unit.kind === 'spot');
  const chosen = (unit: { readonly key: string }): boolean => selection.includes(unit.key);
  const byReports = [...spots].sort((a, b) => b.node.mentions.length - a.node.mentions.length);
  return [...byReports.filter(chosen), ...countries, ...byReports.filter((unit) => !chosen(unit))].map(want);
}

const boxesOf = (marks: readonly (Spot | Heap)[]): readonly Box[] =>
  marks.map(({ x, y, kind }) => ({
    x1: x - HALF[kind],
    y1: y - HALF[kind],
    x2: x + HALF[kind],
    y2: y + HALF[kind],
  }));
