/** For tests: an article of a few sentences with its names and one event or claim, as relate would hand it over. */
import type { EdgeType, EntityType, EventType } from '../../../graph/schema.ts';
import { date } from '../../date/date.ts';
import { segment } from '../../segment/segment.ts';
import { knowledge, makeArticle } from '../../support/knowledge.ts';
import type { Claim, LocalEvent, RelatedArticle, ResolvedMention, Sentence, Span } from '../../types.ts';

export interface Sketch {
  readonly text: string;
  /** Names and what they are; a pronoun stands for the name after `=`: `{ Ia: '=Putin' }`. */
  readonly names?: Readonly<Record<string, EntityType | `=${string}`>>;
  /** Trigger word, kind of event and, where its frame matters, the row of `event-triggers` that fired. */
  readonly event?: {
    readonly trigger: string;
    readonly kind: string;
    readonly rule?: string;
    readonly date?: string;
  };
  readonly claim?: { readonly trigger: string; readonly type: EdgeType; readonly rule?: string };
}

/** Published on 20 August 2025. Every occurrence of the trigger is a mention of the one event. */
export function sketch({ text, names = {}, event, claim }: Sketch): RelatedArticle {
  const article = date(segment(makeArticle(`Judul Berita\n\n${text}`), knowledge), knowledge);
  const placed = Object.entries(names).flatMap(([name, type]) =>
    findAll(article.text, name).map((span) => ({
      ...span,
      name,
      type,
      sentence: sentenceAt(article.sentences, span),
    })),
  );
  const mentions = placed.flatMap(({ name, type, ...span }): ResolvedMention[] =>
    type.startsWith('=') ? [] : [{ ...span, type: type as EntityType, entity: name, rule: 'sketch' }],
  );
  const references = placed.flatMap(({ type, name: _, ...span }) =>
    type.startsWith('=') ? [{ ...span, entities: [type.slice(1)], rule: 'sketch' }] : [],
  );
  const evidence = (trigger: string, rule: string) =>
    findAll(article.text, trigger).map((span) => {
      const sentence = sentenceAt(article.sentences, span);
      const { start, end } = article.sentences[sentence] ?? span;
      return { start, end, sentence, trigger: span, rule };
    });
  const events: LocalEvent[] = [];
  if (event) {
    const row = knowledge['event-kinds'].find(({ id }) => id === event.kind);
    events.push({
      key: 'v1',
      type: (row?.type ?? 'meeting') as EventType,
      kind: event.kind,
      identity: '',
      ...(event.date === undefined ? {} : { date: event.date }),
      mentions: evidence(event.trigger, event.rule ?? event.kind),
    });
  }
  const claims: Claim[] = claim
    ? [
        {
          type: claim.type,
          source: 'a',
          target: 'v1',
          evidence: evidence(claim.trigger, claim.rule ?? 'sketch'),
        },
      ]
    : [];
  return {
    ...article,
    mentions: mentions.sort((a, b) => a.start - b.start),
    offices: [],
    datelines: [],
    references,
    entities: Object.entries(names).flatMap(([name, type]) =>
      type.startsWith('=') ? [] : [{ key: name, type: type as EntityType, label: name, surfaces: [name] }],
    ),
    events,
    claims,
  };
}

function findAll(text: string, words: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const end = at + words.length;
    if (!/\p{L}/u.test(text[at - 1] ?? '') && !/\p{L}/u.test(text[end] ?? '')) spans.push({ start: at, end });
  }
  return spans;
}

const sentenceAt = (sentences: readonly Sentence[], span: Span): number =>
  sentences.find(({ start, end }) => start <= span.start && span.end <= end)?.index ?? 0;
