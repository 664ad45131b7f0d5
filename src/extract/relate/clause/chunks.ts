/** Units gathered to chunks: a verb with its auxiliaries, a noun phrase with the names in it, and what stands between. */
import type { LocalKey } from '../../types.ts';
import type { Unit } from './units.ts';

export type ChunkKind =
  | 'phrase'
  | 'verb'
  | 'preposition'
  | 'subordinator'
  | 'purpose'
  | 'relative'
  | 'coordinator'
  | 'sequence'
  | 'comma'
  | 'stop'
  | 'date';

export interface Chunk {
  readonly kind: ChunkKind;
  readonly units: readonly Unit[];
  readonly start: number;
  readonly end: number;
  /** Of a phrase: whom or what it names ("Presiden Rusia Vladimir Putin": Putin) … */
  readonly heads: readonly LocalKey[];
  /** … and who stands in it beside ("Rusia"; of "pejabat Rusia" too, which names no one). */
  readonly others: readonly LocalKey[];
  /** Of a verb: its own unit, and whether it is denied. */
  readonly verb: Unit | undefined;
  readonly negated: boolean;
}

const PHRASE: ReadonlySet<string> = new Set(['name', 'reference', 'office', 'word', 'stand-in', 'filler']);
const BEFORE_VERB: ReadonlySet<string> = new Set(['auxiliary', 'negation']);
const NO_ONE: readonly LocalKey[] = [];

/** The chunks of a sentence, in order. */
export function chunksOf(units: readonly Unit[]): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let i = 0; i < units.length; ) {
    const from = i;
    const unit = units[i];
    if (!unit) break;
    if (PHRASE.has(unit.kind)) {
      while (PHRASE.has(units[i]?.kind ?? '')) i++;
      chunks.push(phrase(units.slice(from, i)));
      continue;
    }
    while (BEFORE_VERB.has(units[i]?.kind ?? '')) i++;
    const verb = units[i];
    if (verb?.kind === 'verb' || verb?.kind === 'speech') {
      i++;
      chunks.push(bare(verb.kind === 'verb' ? 'verb' : 'stop', units.slice(from, i), verb));
    } else if (i === from) {
      i++;
      chunks.push(bare(unit.kind as ChunkKind, [unit], undefined));
    } else chunks.push(phrase(units.slice(from, i)));
  }
  return chunks;
}

/** Of a chunk that names no one; `verb` is the one it ends with. */
function bare(kind: ChunkKind, units: readonly Unit[], verb: Unit | undefined): Chunk {
  return {
    kind,
    units,
    start: units[0]?.start ?? 0,
    end: units.at(-1)?.end ?? 0,
    heads: NO_ONE,
    others: NO_ONE,
    verb,
    negated: verb !== undefined && units.some(({ kind: word }) => word === 'negation'),
  };
}

function phrase(units: readonly Unit[]): Chunk {
  const naming = units.filter(({ entities }) => entities.length);
  const person = naming.findLast(({ kind, mention }) => kind === 'reference' || mention?.type === 'person');
  const head = person ?? naming[0];
  if (!head) return bare('phrase', units, undefined);
  const isHead = person ? !isPossessor(units, head) : leads(units, head);
  const heads = isHead ? head.entities : NO_ONE;
  return {
    kind: 'phrase',
    units,
    start: units[0]?.start ?? 0,
    end: units.at(-1)?.end ?? 0,
    heads,
    others: naming.flatMap(({ entities }) => entities).filter((key) => !heads.includes(key)),
    verb: undefined,
    negated: false,
  };
}

/** "undangan Putin", "usul Presiden Putin" name no person; "pengusaha Roman Abramovich" and "Presiden Putin" do. */
function isPossessor(units: readonly Unit[], head: Unit): boolean {
  const before = units.slice(0, units.indexOf(head));
  const noun = before.findLast(({ kind }) => kind !== 'filler');
  if (!noun || noun.kind === 'stand-in') return false;
  // "kawan Kim", "istri Presiden Carter": someone else than the one named.
  if (before.some(({ kind, lower }) => kind !== 'name' && RELATIONAL.test(lower))) return true;
  if (noun.kind !== 'word') return before.some(isCommonNoun) && noun.kind === 'office';
  return isCommonNoun(noun) && !/\s/.test(head.lower) && !before.some(({ kind }) => kind === 'office');
}

/** A country or body is named where no other noun than one that acts for it comes before ("Pemerintah Indonesia"). */
const leads = (units: readonly Unit[], head: Unit): boolean =>
  units.slice(0, units.indexOf(head)).every(({ kind }) => kind === 'filler' || kind === 'stand-in');

const RELATIONAL =
  /^(?:istri|suami|janda|anak|putra|putri|ayah|ibu|kakak|adik|saudara|saudari|menantu|mertua|ipar|keponakan|paman|bibi|sepupu|cucu|kakek|nenek|kawan|sahabat|teman|rekan|sekutu|lawan|rival|pendahulu|penerus|pengganti|pendukung|pengkritik|tunangan)(?: |$)/;

// Words that lead a person's name and name no one themselves.
const TITLE =
  /^(?:para|sang|si|bapak|ibu|pak|bu|tun|datuk|dato|tengku|raden|haji|kiai|syekh|lord|lady|don|dr|prof|mr|mrs|sir|tuan|nyonya|mantan|eks|bekas|almarhum|mendiang|terpilih|pula|termasuk|hanya|kedua|ketiga|keempat|itu|ini|tersebut|tadi|semua|seluruh|seorang|sejumlah|beberapa|baik)$/;

const isCommonNoun = ({ kind, lower }: Unit): boolean => kind === 'word' && !TITLE.test(lower);
