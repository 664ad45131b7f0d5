/** Says of everything that was found whether it happened and who says so. See ontology.md, "Status", "Attribution". */
import { derive } from '../derive.ts';
import type { Knowledge } from '../knowledge.ts';
import type { EvidenceSpan, RelatedArticle } from '../types.ts';
import { withFields } from '../with-fields.ts';
import { qualifyClaim } from './claim-status.ts';
import { cueReader } from './cues.ts';
import { indexRows, measuresOf, qualifyEvent, type StatusReader } from './event-status.ts';
import { findPoints } from './points.ts';
import { speakerFinder } from './speakers.ts';

const rulesOf = derive((knowledge: Knowledge) => ({
  nouns: new Set(
    [...knowledge['relation-triggers'], ...knowledge['event-acts']].flatMap(({ nouns }) => nouns),
  ),
  negated: new Set(knowledge['event-acts'].filter(({ negated }) => negated).map(({ id }) => id)),
}));

/**
 * The article with `status` and `statusRule` on every mention of an event and every piece of evidence, the status of every
 * event weighed from its mentions, and `attributedTo` where a passage reports somebody's words. Throws nothing.
 */
export function qualify(article: RelatedArticle, knowledge: Knowledge): RelatedArticle {
  const cuesOf = cueReader(article.text, knowledge);
  const cued: StatusReader['cued'] = (index) => {
    const sentence = article.sentences[index];
    return sentence && cuesOf(sentence);
  };
  const reader: StatusReader = {
    article,
    cued,
    points: findPoints(
      article,
      (index) => cued(index)?.cuesAt.some((cues) => cues.some((cue) => cue.class === 'proposal')) ?? false,
    ),
    measures: measuresOf(article),
    ...indexRows(knowledge),
  };
  const speakerOf = speakerFinder(article, knowledge, reader.cued);
  const attribute = (span: EvidenceSpan): EvidenceSpan => {
    const found = speakerOf(span.trigger ?? span, span.sentence);
    return found ? withFields(span, { attributedTo: found.speaker, speakerRule: found.rule }) : span;
  };
  const events = article.events
    .map((event) => qualifyEvent(reader, event))
    .map((event) => withFields(event, { mentions: event.mentions.map(attribute) }));
  const byKey = new Map(events.map((event) => [event.key, event]));
  const rules = rulesOf(knowledge);
  const claims = article.claims
    .map((claim) => qualifyClaim(reader, claim, byKey, rules))
    // Who accuses is the source of the claim already.
    .map((claim) =>
      claim.type === 'accuses' ? claim : withFields(claim, { evidence: claim.evidence.map(attribute) }),
    );
  return { ...article, events, claims };
}
