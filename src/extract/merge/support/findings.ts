/** Builds findings of made-up articles: one sentence for each event and claim, so that every passage is real text. */
import type { EdgeType, EntityType, EventType, Status } from '../../../graph/schema.ts';
import type { Findings, FoundClaim, FoundEvent, FoundMention, LocalEntity, Span } from '../../types.ts';

interface EventSketch {
  readonly key: string;
  readonly type: EventType;
  readonly kind: string;
  readonly identity?: string;
  readonly date?: string;
  readonly status?: Status;
  /** Instead of a sentence of its own. */
  readonly sentence?: string;
}

/** "source type target", with a role after a colon: "putin represents rusia: Presiden". */
type ClaimSketch = string;

export interface ArticleSketch {
  readonly id: string;
  readonly published?: string;
  /** Local key → type and name, "person Vladimir Putin", or a row of knowledge: "country Rusia = country:ru". */
  readonly entities: Readonly<Record<string, string>>;
  readonly events?: readonly EventSketch[];
  readonly claims?: readonly ClaimSketch[];
}

export function findingsOf(sketch: ArticleSketch): Findings {
  const parts: string[] = [`Laporan ${sketch.id}`];
  let length = parts[0]?.length ?? 0;
  const write = (text: string): Span => {
    const start = length + 1;
    parts.push(text);
    length = start + text.length;
    return { start, end: length };
  };
  const entities: LocalEntity[] = [];
  const mentions: FoundMention[] = [];
  for (const [key, text] of Object.entries(sketch.entities)) {
    const [name = '', known] = text.split(' = ');
    const [type = '', ...words] = name.split(' ');
    const label = words.join(' ');
    const span = write(label);
    // The sketch's first word is a type of entity; a wrong one fails the schema in the test.
    const shared = { type: type as EntityType, ...(known === undefined ? {} : { known }) };
    entities.push({ key, label, surfaces: [label], ...shared });
    mentions.push({ ...span, entity: key, rule: 'sketch' });
  }
  const events = (sketch.events ?? []).map(({ sentence, ...event }): FoundEvent => {
    const span = write(sentence ?? `Kalimat tentang ${event.key}.`);
    const { status } = event;
    const mention = { ...span, rule: 'sketch', ...(status ? { status } : {}) };
    return { identity: '', ...event, mentions: [mention] };
  });
  const claims = (sketch.claims ?? []).map((claim): FoundClaim => {
    const [words = '', role] = claim.split(': ');
    const [source = '', type = '', target = ''] = words.split(' ');
    const span = write(`Klaim ${claim}.`);
    return {
      source,
      // As above: the schema of the graph is parsed in the tests.
      type: type as EdgeType,
      target,
      ...(role === undefined ? {} : { role }),
      evidence: [{ ...span, rule: 'sketch' }],
    };
  });
  const text = parts.join('\n');
  return {
    id: sketch.id,
    title: `Laporan ${sketch.id}`,
    language: 'id',
    ...(sketch.published === undefined ? {} : { published: sketch.published }),
    file: `${sketch.id}.md`,
    text,
    blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
    dates: [],
    mentions,
    entities,
    events,
    claims,
  };
}
