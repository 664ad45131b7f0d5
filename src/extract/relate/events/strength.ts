/** Whether an occurrence says enough to be an event of its own. */
import type { Occurrence } from './occurrence.ts';

export function isStrong(o: Occurrence): boolean {
  if (o.weak) return false;
  switch (o.kind.type) {
    case 'meeting':
      return isMeeting(o);
    case 'sanction':
      return (
        o.row.frame === 'impose' ||
        o.core.length > 0 ||
        o.others.length > 0 ||
        o.identity.length > 0 ||
        o.dates.length > 0
      );
    case 'agreement':
      return isAgreement(o);
    case 'conflict':
      return isConflict(o);
  }
}

function isMeeting({ kind, core, places, dates, identity, row }: Occurrence): boolean {
  switch (kind.group) {
    case 'press':
      return core.length > 0;
    case 'visit':
      return core.length > 0 && places.length > 0;
    case 'signing':
      return places.length > 0 || dates.length > 0;
    default:
      return (
        core.length > 1 ||
        places.length > 0 ||
        (core.length > 0 && dates.length > 0) ||
        (row.id === 'ktt' && identity.length > 0)
      );
  }
}

function isAgreement({ kind, identity, demonstrative, core, row }: Occurrence): boolean {
  if (kind.named) return true;
  if (row.frame === 'agree') return core.length > 1;
  return identity.length > 0 && demonstrative === null;
}

function isConflict({ kind, core, places, identity, dates }: Occurrence): boolean {
  if (kind.group === 'war')
    return core.length > 0 || places.length > 0 || identity.some((word) => /^\p{Lu}/u.test(word));
  return places.length > 0 || (core.length > 0 && (dates.length > 0 || identity.length > 0));
}
