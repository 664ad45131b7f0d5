/** What the name that a unit holds is of. */
import type { LocalKey } from '../../types.ts';
import type { Unit } from './units.ts';

export const isPerson = (unit: Unit | undefined): boolean => unit?.mention?.type === 'person';

/** A state or an organization. */
export const isBody = (unit: Unit | undefined): boolean =>
  unit?.mention?.type === 'country' || unit?.mention?.type === 'organization';

/** The one that the unit names or stands for; none where it stands for several. */
export const keyOf = (unit: Unit | undefined): LocalKey | undefined =>
  unit?.entities.length === 1 ? unit.entities[0] : undefined;
