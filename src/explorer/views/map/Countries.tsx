import type { MouseEvent } from 'react';
import { FINGER, isCoarse } from '../../ui/pointer.ts';
import type { MapCamera } from './map-camera.ts';
import type { CountrySpot } from './map-units.ts';
import type { DrawnWorld } from './projection.ts';

interface Props {
  readonly world: DrawnWorld;
  readonly camera: MapCamera;
  readonly countries: readonly CountrySpot[];
  readonly shade: (key: string) => number;
  readonly nameOf: (country: CountrySpot) => string;
  readonly selected: (id: string) => boolean;
  readonly hovered: string | null;
  readonly focused: string | null;
  readonly stop: string | null;
  readonly onPick: (id: string, event: MouseEvent) => void;
}

/** Opacity of the colour of countries, by step. */
const SHADE = [0, 0.1, 0.2, 0.32, 0.46];
export const shadeOpacity = (step: number): number => SHADE[step] ?? 0;

/** Land in the tones of the canvas; a country of the graph is shaded, and a button. */
export function Countries({ world, camera, countries, shade, nameOf, stop, onPick, ...marked }: Props) {
  const transform = `translate(${camera.x} ${camera.y}) scale(${camera.k})`;
  return (
    <g transform={transform}>
      <g fill="var(--canvas)" stroke="var(--line-strong)" strokeWidth={0.75}>
        {world.countries.map(({ d }) => (
          <path key={d} d={d} vectorEffect="non-scaling-stroke" />
        ))}
      </g>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in this group can be focused */}
      <g aria-hidden="true" fill="transparent">
        {isCoarse() &&
          countries.map(({ key, x, y }) => (
            // biome-ignore lint/a11y/noStaticElementInteractions: widens the button below it for fingers
            <circle
              key={key}
              data-reach-of={key}
              cx={(x - camera.x) / camera.k}
              cy={(y - camera.y) / camera.k}
              r={FINGER / 2 / camera.k}
              onClick={(event) => onPick(key, event)}
            />
          ))}
      </g>
      {countries.map((country) => {
        const { node } = country;
        const drawn = node.iso ? world.byIso.get(node.iso) : undefined;
        if (!drawn) return null;
        const ring = ringOf(node.id, marked);
        return (
          // biome-ignore lint/a11y/useSemanticElements: there is no button element in SVG
          <path
            key={node.id}
            role="button"
            tabIndex={stop === node.id ? 0 : -1}
            aria-label={nameOf(country)}
            aria-pressed={marked.selected(node.id)}
            data-unit={node.id}
            d={drawn.d}
            vectorEffect="non-scaling-stroke"
            fill="var(--country)"
            fillOpacity={shadeOpacity(shade(node.id))}
            stroke={ring ?? 'var(--line-strong)'}
            strokeWidth={ring ? 2.5 : 0.75}
            strokeDasharray={
              ring && marked.focused === node.id && !marked.selected(node.id) ? '4 3' : undefined
            }
            className="cursor-pointer outline-none"
            onClick={(event) => onPick(node.id, event)}
          />
        );
      })}
    </g>
  );
}

function ringOf(id: string, { selected, hovered, focused }: Pick<Props, 'selected' | 'hovered' | 'focused'>) {
  if (selected(id)) return 'var(--thread)';
  return hovered === id || focused === id ? 'var(--text)' : null;
}
