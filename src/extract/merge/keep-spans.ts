/** An article of which a part is left out: only spans that are kept, and only what still has one. */
import type { Article } from '../../graph/schema.ts';
import {
  type Source,
  SPAN,
  startOf,
  type Told,
  type ToldClaim,
  type ToldEntity,
  type ToldThing,
} from '../told.ts';
import { noteClaims, type OpenEvent } from './claims-about.ts';

/** `article` as it is without that part; `stays` is asked with the offset at which a span begins. */
export function keepSpans(whole: Told, article: Article, stays: (start: number) => boolean): Told {
  const [entities, events, claims]: [ToldEntity[], OpenEvent[], ToldClaim[]] = [[], [], []];
  const spans = new Int32Array(whole.spans.length);
  const speakers: ToldThing[] = [];
  const told: Told = { article, spans, facts: whole.facts, speakers, entities, events, claims };
  const things = new Map<ToldThing, ToldThing>();
  let count = 0;
  const keep = ({ from, to }: Source) => {
    const first = count;
    for (let span = from; span < to; span++)
      if (stays(startOf(whole, span)))
        spans.set(whole.spans.subarray(SPAN * span, SPAN * (span + 1)), SPAN * count++);
    return { told, from: first, to: count };
  };
  for (const entity of whole.entities) {
    const kept = { ...entity, ...keep(entity) };
    if (kept.to === kept.from) continue;
    entities.push(kept);
    things.set(entity, kept);
  }
  for (const event of whole.events) {
    const kept: OpenEvent = { ...event, ...keep(event), claims: [] };
    if (kept.to === kept.from) continue;
    events.push(kept);
    things.set(event, kept);
  }
  for (const claim of whole.claims) {
    const [source, target] = [things.get(claim.source), things.get(claim.target)];
    if (!source || !target) continue;
    const kept = { ...claim, ...keep(claim), source, target };
    if (kept.to === kept.from) continue;
    claims.push(kept);
  }
  noteClaims(events, claims);
  const places = whole.speakers.map((speaker) => {
    const kept = things.get(speaker);
    return kept ? speakers.push(kept) - 1 : -1;
  });
  for (let span = 0; span < count; span++) {
    const at = SPAN * span + 3;
    spans[at] = places[spans[at] ?? -1] ?? -1;
  }
  return told;
}
