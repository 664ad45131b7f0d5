/** Builds findings of made-up articles: one sentence for each event and claim, so that every passage is real text. */
import type { EdgeType, EntityType, EventType, Status } from '../../../graph/schema.ts';
import type { Claim, Findings, LocalEntity, LocalEvent, ResolvedMention, Sentence } from '../../types.ts';

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
  const sentences: Sentence[] = [];
  const write = (text: string) => {
    const start = length + 1;
    parts.push(text);
    length = start + text.length;
    const sentence = { index: sentences.length, block: 0, start, end: length };
    sentences.push(sentence);
    return sentence;
  };
  const entities: LocalEntity[] = [];
  const mentions: ResolvedMention[] = [];
  for (const [key, text] of Object.entries(sketch.entities)) {
    const [name = '', known] = text.split(' = ');
    const [type = '', ...words] = name.split(' ');
    const label = words.join(' ');
    const { start, end, index } = write(label);
    // The sketch's first word is a type of entity; a wrong one fails the schema in the test.
    const shared = { type: type as EntityType, ...(known === undefined ? {} : { known }) };
    entities.push({ key, label, surfaces: [label], ...shared });
    mentions.push({ start, end, sentence: index, entity: key, rule: 'sketch', ...shared });
  }
  const events = (sketch.events ?? []).map(({ sentence, ...event }): LocalEvent => {
    const { start, end, index } = write(sentence ?? `Kalimat tentang ${event.key}.`);
    const { status } = event;
    const mention = { start, end, sentence: index, rule: 'sketch', ...(status ? { status } : {}) };
    return { identity: '', ...event, mentions: [mention] };
  });
  const claims = (sketch.claims ?? []).map((claim): Claim => {
    const [words = '', role] = claim.split(': ');
    const [source = '', type = '', target = ''] = words.split(' ');
    const { start, end, index } = write(`Klaim ${claim}.`);
    return {
      source,
      // As above: the schema of the graph is parsed in the tests.
      type: type as EdgeType,
      target,
      ...(role === undefined ? {} : { role }),
      evidence: [{ start, end, sentence: index, rule: 'sketch' }],
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
    sentences,
    quotations: [],
    dates: [],
    mentions,
    offices: [],
    datelines: [],
    entities,
    references: [],
    events,
    claims,
  };
}
