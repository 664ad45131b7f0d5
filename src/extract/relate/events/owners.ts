/** "Zelenskyy ingin membahas isu itu. Kunjungannya ke Washington …": whoever the sentence before speaks of makes the journey. */
import type { Occurrence } from './occurrence.ts';
import { personsIn } from './persons.ts';
import { teller } from './subject.ts';
import type { SentenceView } from './units.ts';

/** Journeys that open a sentence with "-nya" and a place, given to the one whom the sentence before opens with. */
export function withOwners(
  occurrences: readonly Occurrence[],
  views: readonly SentenceView[],
): readonly Occurrence[] {
  return occurrences.map((o) => {
    if (o.kind.group !== 'visit' || o.demonstrative !== 'nya' || o.core.length || !o.places.length) return o;
    const [view, before] = [views[o.sentence], views[o.sentence - 1]];
    if (!view || !before || before.title || view.units[view.start]?.start !== o.trigger.start) return o;
    const [owner] = teller(before);
    return owner !== undefined && personsIn(before).has(owner)
      ? { ...o, core: [owner], demonstrative: null }
      : o;
  });
}
