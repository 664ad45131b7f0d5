/** Findings as merge keeps them: what one article says, with its spans as numbers and each repeated word once. */
import { SPAN, type SpanFacts, type Told, type ToldClaim, type ToldEntity, type ToldThing } from '../told.ts';
import type { Findings, FoundSpan, LocalKey } from '../types.ts';
import { toArticle } from './article.ts';
import { noteClaims, type OpenEvent } from './claims-about.ts';
import { openWords, type Words } from './words.ts';

/** A taker-in for one corpus: what its articles have in common it keeps once. */
export function openIntake(): (findings: Findings) => Told {
  const words = openWords();
  const facts = openFacts(words);
  return (findings) => takeIn(findings, words, facts);
}

interface FactsBook {
  readonly list: readonly SpanFacts[];
  /** The place in the list of what is said of a span. */
  readonly note: (span: SpanFacts) => number;
}

function openFacts({ word }: Words): FactsBook {
  const list: SpanFacts[] = [];
  const places = new Map<string, number>();
  const note = (span: SpanFacts): number => {
    const { rule, status, statusRule, speakerRule, date, dateRule } = span;
    const key = `${rule}\n${status ?? ''}\n${statusRule ?? ''}\n${speakerRule ?? ''}\n${date ?? ''}\n${dateRule ?? ''}`;
    const kept = places.get(key);
    if (kept !== undefined) return kept;
    places.set(key, list.length);
    return (
      list.push({
        rule: word(rule),
        ...(status === undefined ? {} : { status }),
        ...(statusRule === undefined ? {} : { statusRule: word(statusRule) }),
        ...(speakerRule === undefined ? {} : { speakerRule: word(speakerRule) }),
        ...(date === undefined ? {} : { date: word(date) }),
        ...(dateRule === undefined ? {} : { dateRule: word(dateRule) }),
      }) - 1
    );
  };
  return { list, note };
}

/** Only what has a passage (evidence or nothing), and claims about such things. */
function takeIn(findings: Findings, words: Words, facts: FactsBook): Told {
  const { word } = words;
  const [entities, events, claims]: [ToldEntity[], OpenEvent[], ToldClaim[]] = [[], [], []];
  const speakers: ToldThing[] = [];
  const spans = new Int32Array(SPAN * countSpans(findings));
  const article = toArticle(findings, words);
  const told: Told = { article, spans, facts: facts.list, speakers, entities, events, claims };
  const things = new Map<LocalKey, ToldThing>();
  // Keys of speakers, who are known when all things are read.
  const said: { readonly at: number; readonly key: LocalKey }[] = [];
  let count = 0;
  /** Where the spans stand of which the first is the next one. */
  const note = (list: readonly FoundSpan[]): number => {
    for (const span of list) {
      const at = SPAN * count++;
      spans[at] = span.start;
      spans[at + 1] = span.end;
      spans[at + 2] = facts.note(span);
      spans[at + 3] = -1;
      if (span.attributedTo !== undefined) said.push({ at: at + 3, key: span.attributedTo });
    }
    return count;
  };
  const mentions = mentionsByEntity(findings);
  for (const { key, type, label, known, surfaces } of findings.entities) {
    const own = mentions.get(key);
    if (!own) continue;
    const entity: ToldEntity = {
      told,
      from: count,
      to: note(own),
      type,
      label: word(label),
      known: known === undefined ? undefined : word(known),
      surfaces: words.list(surfaces),
    };
    entities.push(entity);
    things.set(key, entity);
  }
  for (const { key, type, kind, identity, date, status, mentions: own } of findings.events) {
    if (!own.length) continue;
    const event: OpenEvent = {
      told,
      from: count,
      to: note(own),
      type,
      kind: word(kind),
      identity: word(identity),
      date: date === undefined ? undefined : word(date),
      status,
      claims: [],
    };
    events.push(event);
    things.set(key, event);
  }
  for (const { type, source: one, target: other, role, evidence } of findings.claims) {
    const [source, target] = [things.get(one), things.get(other)];
    if (!source || !target) continue;
    const claim: ToldClaim = {
      told,
      from: count,
      to: note(evidence),
      type,
      source,
      target,
      role: role === undefined ? undefined : word(role),
    };
    claims.push(claim);
  }
  noteClaims(events, claims);
  const places = new Map<ToldThing, number>();
  for (const { at, key } of said) {
    const speaker = things.get(key);
    if (!speaker) continue;
    const place = places.get(speaker) ?? speakers.push(speaker) - 1;
    places.set(speaker, place);
    spans[at] = place;
  }
  return told;
}

function countSpans({ mentions, events, claims }: Findings): number {
  const ofEvents = events.reduce((sum, event) => sum + event.mentions.length, 0);
  return mentions.length + claims.reduce((sum, { evidence }) => sum + evidence.length, ofEvents);
}

function mentionsByEntity({ mentions }: Findings): Map<LocalKey, FoundSpan[]> {
  const byEntity = new Map<LocalKey, FoundSpan[]>();
  for (const mention of mentions) {
    const list = byEntity.get(mention.entity);
    if (list) list.push(mention);
    else byEntity.set(mention.entity, [mention]);
  }
  return byEntity;
}
