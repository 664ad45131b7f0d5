/** What the name that a unit holds is of. */
import type { Unit } from './units.ts';

export const isPerson = (unit: Unit | undefined): boolean => unit?.mention?.type === 'person';

/** A state or an organization. */
export const isBody = (unit: Unit | undefined): boolean =>
  unit?.mention?.type === 'country' || unit?.mention?.type === 'organization';
