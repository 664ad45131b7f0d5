/**
 * The records that pass from stage to stage. Each stage adds to what it was given and changes nothing:
 *   RawArticle → SegmentedArticle → DatedArticle → RecognisedArticle → ResolvedArticle → RelatedArticle → Findings → Graph
 * All offsets are UTF-16 positions in the article's stored text, `end` exclusive.
 */
import type { Edtf } from '../graph/edtf.ts';
import type { BlockKind, EdgeType, EntityType, EventType, Status } from '../graph/schema.ts';

/** Id of a row of knowledge or of a row of a `rules.ts` table; it travels into the graph as `rule`. */
export type RuleId = string;

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One thing that is wrong with the input, said so that its author can mend it. */
export interface Problem {
  readonly file: string;
  readonly line?: number;
  readonly expected: string;
  readonly found: string;
  readonly fix: string;
}

/** A file of the articles' folder. `file` is relative to that folder, with `/`; `path` is how errors name it. */
export interface SourceFile {
  readonly file: string;
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface RawArticle {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly source?: string;
  readonly url?: string;
  readonly published?: Edtf;
  readonly publishedBasis?: string;
  readonly file: string;
  readonly text: string;
  readonly extra?: Readonly<Record<string, unknown>>;
}

export interface Block extends Span {
  readonly kind: BlockKind;
  readonly rule?: RuleId;
}

/** Sentences never cross a block. `index` is the position in `sentences`, `block` that of its block. */
export interface Sentence extends Span {
  readonly index: number;
  readonly block: number;
}

/** Words between quotation marks; the span includes the marks. An unclosed quotation ends with its block. */
export interface Quotation extends Span {
  readonly closed: boolean;
}

export interface SegmentedArticle extends RawArticle {
  readonly blocks: readonly Block[];
  /** Sentences of every block that is not boilerplate, in order. */
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
}

export interface DateExpression extends Span {
  readonly sentence: number;
  /** What the expression means; absent where the text does not decide (then `unresolved` says why). */
  readonly value?: Edtf;
  /** What it means for the event it dates, where that differs ("sejak 2022": 2022 and 2022/..). */
  readonly eventValue?: Edtf;
  readonly unresolved?: string;
  /** What is odd about it though it has a value: `weekday-mismatch` ("Rabu (21/10)" on a Tuesday). */
  readonly note?: string;
  /** `explicit` (says its own year), `publication` (counted from the day of publication), `text` (from another date). */
  readonly basis: 'explicit' | 'publication' | 'text';
  readonly rule: RuleId;
}

export interface DatedArticle extends SegmentedArticle {
  readonly dates: readonly DateExpression[];
}

/** A name in the text: the name alone, without title, role or clitic. Mentions never overlap. */
export interface Mention extends Span {
  readonly sentence: number;
  readonly type: EntityType;
  /** Id of the row of knowledge that lists this name (`country:ru`, `organization:nato`), where one does. */
  readonly known?: string | undefined;
  /** For a capital or seat: the government or country it may stand for. */
  readonly metonymOf?: string | undefined;
  readonly rule: RuleId;
}

/** Words of an office or role ("Menteri Luar Negeri", "utusan khusus", "menantu"), without names in it. */
export interface OfficeMention extends Span {
  readonly sentence: number;
  /** Id of the row of `offices` that lists it. */
  readonly office: string;
  readonly rule: RuleId;
}

export interface RecognisedArticle extends DatedArticle {
  readonly mentions: readonly Mention[];
  readonly offices: readonly OfficeMention[];
  /** Where the article was filed (dateline): a mention, but no event's place. */
  readonly datelines: readonly Span[];
}

/** Key of an entity or event inside one article ("e3", "v1"). */
export type LocalKey = string;

/** A mention with the entity of this article that it names. */
export interface ResolvedMention extends Mention {
  readonly entity: LocalKey;
}

/** Words that stand for entities without naming them ("kedua pemimpin", "ia", "presiden Rusia itu"): evidence, no mention. */
export interface Reference extends Span {
  readonly sentence: number;
  readonly entities: readonly LocalKey[];
  readonly rule: RuleId;
}

export interface LocalEntity {
  readonly key: LocalKey;
  readonly type: EntityType;
  /** Fullest name used in the article, or the label of the row of knowledge. */
  readonly label: string;
  /** Row of knowledge that it is, where it is one: its node id in every graph. */
  readonly known?: string;
  readonly surfaces: readonly string[];
}

export interface ResolvedArticle extends Omit<RecognisedArticle, 'mentions'> {
  readonly mentions: readonly ResolvedMention[];
  readonly entities: readonly LocalEntity[];
  readonly references: readonly Reference[];
}

/** A passage before it has a quote: `trigger` is the word that made the rule fire, for status and speaker. */
export interface EvidenceSpan extends Span {
  readonly sentence: number;
  readonly trigger?: Span;
  readonly rule: RuleId;
  readonly status?: Status;
  readonly statusRule?: RuleId;
  readonly attributedTo?: LocalKey;
  readonly speakerRule?: RuleId;
  readonly date?: Edtf;
  readonly dateRule?: RuleId;
}

export interface LocalEvent {
  readonly key: LocalKey;
  readonly type: EventType;
  /** Id of the row of `event-kinds` ("kunjungan", "gencatan-senjata", "perang"). */
  readonly kind: string;
  /** What tells it from others of its kind, in the text's words ("sekunder", "30 hari", "rencana 28 poin"); empty if nothing does. */
  readonly identity: string;
  readonly date?: Edtf;
  readonly dateRule?: RuleId;
  readonly status?: Status;
  readonly mentions: readonly EvidenceSpan[];
}

export interface Claim {
  readonly type: EdgeType;
  readonly source: LocalKey;
  readonly target: LocalKey;
  readonly role?: string;
  readonly evidence: readonly EvidenceSpan[];
}

/** What relate adds; qualify returns the same shape with status and speaker filled in. */
export interface RelatedArticle extends ResolvedArticle {
  readonly events: readonly LocalEvent[];
  readonly claims: readonly Claim[];
}

/** Evidence when all is read: which words, by which rules. */
export type FoundSpan = Omit<EvidenceSpan, 'sentence' | 'trigger'>;

export type FoundMention = Pick<ResolvedMention, 'start' | 'end' | 'entity' | 'rule'>;

export interface FoundEvent extends Omit<LocalEvent, 'mentions'> {
  readonly mentions: readonly FoundSpan[];
}

export interface FoundClaim extends Omit<Claim, 'evidence'> {
  readonly evidence: readonly FoundSpan[];
}

/** All that one article says, without how it was read. Plain JSON: `--extract-only` writes it, `--merge` reads it. */
export interface Findings extends RawArticle {
  readonly blocks: readonly Block[];
  readonly dates: readonly DateExpression[];
  readonly mentions: readonly FoundMention[];
  readonly entities: readonly LocalEntity[];
  readonly events: readonly FoundEvent[];
  readonly claims: readonly FoundClaim[];
}
