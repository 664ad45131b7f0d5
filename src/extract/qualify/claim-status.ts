/** The status of claims: that of their event, or of the act itself. */
import type { EdgeType, Status } from '../../graph/schema.ts';
import type { Claim, EvidenceSpan, LocalEvent } from '../types.ts';
import { withFields } from '../with-fields.ts';
import { type Around, readAround } from './around.ts';
import { type CuedSentence, tokensOf } from './cues.ts';
import { isDeniedBefore, isDeniedReport } from './denied.ts';
import type { StatusReader } from './event-status.ts';
import { isNegated, isThreatened, type Trigger } from './moods.ts';
import { readPoint } from './points.ts';
import { readNoun } from './read-noun.ts';
import { readVerb } from './read-verb.ts';

/** States without an outcome. */
const STATELESS: ReadonlySet<EdgeType> = new Set(['represents', 'family_of']);
/** What is done, and not said: who promises arms has not sent them. */
const DEEDS: ReadonlySet<EdgeType> = new Set(['supports', 'attacks']);
/** What these say is true as far as the event is. */
const OF_EVENT: ReadonlySet<EdgeType> = new Set([
  'participates_in',
  'takes_place_in',
  'concerns',
  'imposes',
  'targets',
]);

/** The claim with a status on every piece of its evidence. `nouns` says which rules fire at a noun, `negated` which at a denial. */
export function qualifyClaim(
  reader: StatusReader,
  claim: Claim,
  events: ReadonlyMap<string, LocalEvent>,
  rules: { readonly nouns: ReadonlySet<string>; readonly negated: ReadonlySet<string> },
): Claim {
  if (STATELESS.has(claim.type)) return claim;
  const event =
    claim.type === 'participates_in' || claim.type === 'imposes'
      ? events.get(claim.target)
      : (events.get(claim.source) ?? events.get(claim.target));
  const evidence = claim.evidence.map((span): EvidenceSpan => {
    if (OF_EVENT.has(claim.type) && event?.status) {
      // where it took place and whom it hit is as true as the event
      const acts = claim.type === 'participates_in' || claim.type === 'imposes';
      const denied = acts && isDenied(reader, span, event, claim.source);
      return withFields(span, {
        status: denied ? 'denied' : event.status,
        statusRule: denied ? 'status:not-this-one' : 'status:of-event',
      });
    }
    return withFields(span, readAct(reader, claim.type, span, rules));
  });
  return withFields(claim, { evidence });
}

/** "Yordania tidak ikut berunding", "Israel tidak diundang": this one did not, though the event took place. */
function isDenied(
  reader: StatusReader,
  span: EvidenceSpan,
  event: LocalEvent,
  who: Claim['source'],
): boolean {
  const sentence = reader.cued(span.sentence);
  if (!sentence || !span.trigger || event.status === 'denied') return false;
  const [from, to] = tokensOf(sentence.tokens, span.trigger);
  // The trigger may hold the denial itself: "tidak diundang".
  if (
    sentence.cuesAt[from]?.some(
      (cue) => cue.to <= to && (cue.class === 'negation' || cue.class === 'refused'),
    )
  )
    return true;
  // "tidak akan meneken perjanjian tanpa jaminan": with it they would
  if (sentence.cuesAt[to]?.[0]?.class === 'negation' && sentence.tokens[to]?.lower === 'tanpa') return false;
  const { before } = readAround(sentence, from, to);
  let attends = false;
  for (const cue of before) {
    if (cue.apart) continue;
    // "mengancam membatalkan pertemuan", "tidak menolak bertemu"
    if (cue.class === 'refusing' && (isThreatened(before, cue) || isNegated(before, cue))) return false;
    if (cue.class === 'negation' || cue.class === 'refused' || cue.class === 'refusing')
      // "tidak menghadiri KTT BRICS": whoever stays away stands before it, and the others are there
      return from - cue.to <= 4 && !(attends && isNamedBehind(reader, span, who));
    // "tidak menghadiri konferensi", "tidak dapat hadir"
    if (cue.class !== 'attending' && cue.class !== 'held') return false;
    attends = true;
  }
  return false;
}

/** Is one named in the sentence only behind the trigger? */
function isNamedBehind(
  { article }: StatusReader,
  { sentence, trigger }: EvidenceSpan,
  who: Claim['source'],
): boolean {
  const own = article.mentions.filter((mention) => mention.sentence === sentence && mention.entity === who);
  return own.length > 0 && own.every(({ start }) => start >= (trigger?.end ?? 0));
}

function readAct(
  reader: StatusReader,
  type: EdgeType,
  span: EvidenceSpan,
  { nouns, negated }: { readonly nouns: ReadonlySet<string>; readonly negated: ReadonlySet<string> },
): { status: Status; statusRule: string } {
  const usual = { status: 'occurred' as const, statusRule: 'status:act-told' };
  const sentence = reader.cued(span.sentence);
  // whose plan or draft it is has put it forward, whatever became of it
  if (!sentence || !span.trigger || span.rule === 'plan-of') return usual;
  const [from, to] = tokensOf(sentence.tokens, span.trigger);
  const around = ofAct(type, sentence, from, readAround(sentence, from, to));
  if (type === 'supports' && lasts(sentence.cuesAt, from, to))
    return { status: 'ongoing', statusRule: 'status:lasting' };
  const noun = nouns.has(sentence.tokens[from]?.lower ?? '');
  const trigger: Trigger = {
    form: noun ? 'noun' : 'verb',
    type: DEEDS.has(type) ? 'deed' : 'act',
    plan: false,
    from,
    to,
  };
  if (isDeniedBefore(sentence, from) || isDeniedReport(sentence, from, to))
    return { status: 'denied', statusRule: 'status:denied-by-speaker' };
  const said = noun ? readNoun(around, trigger) : readVerb(around, trigger);
  const reading = reader.points.has(span.sentence) ? readPoint(said) : said;
  if (!reading) return usual;
  // "menembaki Israel untuk mendukung Hamas": the support is what was done for it
  if (type === 'supports' && reading.rule === 'status:aim') return usual;
  // "tidak menghadiri" is the refusal itself: what the rule needs denied is not denied once more.
  if (reading.status === 'denied' && negated.has(span.rule)) return usual;
  return { status: reading.status, statusRule: reading.rule };
}

/** "Gencatan senjata yang diusulkan Prancis ditolak Lebanon": what was refused is only proposed, but refused it was. */
function ofAct(type: EdgeType, { tokens }: CuedSentence, from: number, around: Around): Around {
  if ((type !== 'rejects' && type !== 'agrees_to') || !tokens[from]?.lower.startsWith('di')) return around;
  const isOfThing = (cue: Around['before'][number]) =>
    cue.class === 'proposal' ||
    (cue.class === 'wish' && !cue.verbNext) ||
    // "usul untuk gencatan senjata diterima", but "untuk diterima"
    (cue.class === 'aim' && !cue.verbNext) ||
    (tokens[cue.from - 1]?.lower === 'yang' && Boolean(tokens[cue.from]?.lower.startsWith('di')));
  return { ...around, before: around.before.filter((cue) => !isOfThing(cue)) };
}

/** A bond beside the trigger: "memperkuat aliansi", "pendukung utama". */
function lasts(
  cuesAt: readonly (readonly { readonly class: string }[])[],
  from: number,
  to: number,
): boolean {
  return cuesAt
    .slice(Math.max(0, from - 2), to + 3)
    .some((cues) => cues.some((cue) => cue.class === 'lasting'));
}
