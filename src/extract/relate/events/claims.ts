/** Who takes part in an event and where it happens, each with the sentence that says it. */

import type { EdgeType } from '../../../graph/schema.ts';
import type { Claim, EvidenceSpan, LocalEvent, LocalKey, Sentence } from '../../types.ts';
import { withFields } from '../../with-fields.ts';
import type { Cluster } from './fit.ts';
import type { Occurrence } from './occurrence.ts';

export function claimEvent(
  event: LocalEvent,
  cluster: Cluster,
  sentences: readonly Sentence[],
): readonly Claim[] {
  const found = new Map<
    string,
    { claim: Omit<Claim, 'evidence'>; evidence: EvidenceSpan[]; told: Set<number> }
  >();
  const add = (type: EdgeType, source: LocalKey, target: LocalKey, o: Occurrence) => {
    const id = `${type} ${source} ${target}`;
    const known = found.get(id) ?? { claim: { type, source, target }, evidence: [], told: new Set() };
    found.set(id, known);
    if (known.told.has(o.sentence)) return;
    known.told.add(o.sentence);
    known.evidence.push(evidenceOf(o, sentences));
  };
  for (const o of [...cluster.occurrences, ...cluster.joined].toSorted(
    (a, b) => a.trigger.start - b.trigger.start,
  )) {
    if (event.type === 'sanction') {
      // Nouns of sanctions are read with the clause (`relations/sanctions`); a verb has told both sides itself.
      // "mencabut embargo dagangnya": the subject's own
      if (o.row.frame !== 'impose' && !(o.demonstrative === 'nya' && o.core.length === 1)) continue;
      for (const key of o.core) add('imposes', key, event.key, o);
      for (const key of o.others) add('targets', event.key, key, o);
      continue;
    }
    for (const key of [...o.core, ...o.others]) add('participates_in', key, event.key, o);
    for (const key of o.places) add('takes_place_in', event.key, key, o);
  }
  return [...found.values()].map(({ claim, evidence }) => withFields(claim, { evidence }));
}

/** The sentence of an occurrence as evidence, with the trigger in it. */
export function evidenceOf(
  { sentence, trigger, row }: Occurrence,
  sentences: readonly Sentence[],
): EvidenceSpan {
  const { start, end } = sentences[sentence] ?? trigger;
  return { start, end, sentence, trigger, rule: row.id };
}
