/** The claims about each event stand with it, since events are asked for them one by one. */
import type { ToldClaim, ToldEvent, ToldThing } from '../told.ts';

/** An event whose claims are still to come. */
export type OpenEvent = Omit<ToldEvent, 'claims'> & { claims: readonly ToldClaim[] };

/** Gives each event the claims that begin or end at it. */
export function noteClaims(events: readonly OpenEvent[], claims: readonly ToldClaim[]): void {
  const about = new Map<ToldThing, ToldClaim[]>(events.map((event) => [event, []]));
  for (const claim of claims) {
    about.get(claim.source)?.push(claim);
    about.get(claim.target)?.push(claim);
  }
  // Copies are as long as they must be, lists that have grown are longer.
  for (const event of events) event.claims = about.get(event)?.slice() ?? [];
}
