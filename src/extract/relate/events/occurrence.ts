/** One place in the text where an event is told of, before it is known which places tell of the same event. */
import type { DateExpression, LocalKey, Span } from '../../types.ts';
import type { KindRow, TriggerRow } from './lexicon.ts';

/** What a date says of the event: its day, its first or its last, or the day to which it was put off. */
export interface EventDate {
  readonly expression: DateExpression;
  readonly bound: 'on' | 'begin' | 'finish' | 'moved';
}

export interface Occurrence {
  readonly sentence: number;
  readonly trigger: Span;
  readonly row: TriggerRow;
  /** First word of the trigger, folded. */
  readonly word: string;
  readonly kind: KindRow;
  /** Who the event is between; two of them name it. */
  readonly core: readonly LocalKey[];
  /** Who else was there; of a sanction or an attack, whom it hits. */
  readonly others: readonly LocalKey[];
  readonly places: readonly LocalKey[];
  readonly dates: readonly EventDate[];
  /** Words that tell it from others of its kind: "sekunder", "30 hari", "g20"; capitals kept where the word is not a mention. */
  readonly identity: readonly string[];
  /** Some word of `identity` says which one is meant: "nuklir", but not "sepihak". */
  readonly tells: boolean;
  /** A body's meeting called special: "pertemuan khusus ASEAN". */
  readonly special: boolean;
  /** A body of states holds it, and needs no other side: "Dewan Keamanan PBB menggelar pertemuan". */
  readonly byCouncil: boolean;
  /** A plan counted in points: "rencana 28 poin". */
  readonly counted: boolean;
  /** A word that names an agreement only beside a name: "konvensi". */
  readonly generic: boolean;
  /** Only refers: "pertemuan tersebut", "usai pertemuan", "didampingi Pompeo". */
  readonly weak: boolean;
  /** A bare noun without anything that shows which event is meant. */
  readonly bare: boolean;
  readonly demonstrative: string | null;
  /** It has a verb of its own: "penandatanganan direncanakan berlangsung". */
  readonly predicate: boolean;
  /** Signed, reached or put forward in the same clause. */
  readonly act: 'sign' | 'offer' | null;
  /** It lies ahead or is only wished for. */
  readonly ahead: boolean;
  /** "setiap pertemuan", "berbagai serangan": no single event. */
  readonly indefinite: boolean;
  readonly title: boolean;
  /** "jumpa pers bersama" */
  readonly together: boolean;
  /** Its trigger is written with a capital inside a sentence or before another capital: a name. */
  readonly proper: boolean;
  /** Joined by "dan" to an occurrence of the same verb: each imposes a sanction of its own. */
  readonly splits: boolean;
}

/** What a scan finds after a trigger. */
export type Draft = Pick<
  Occurrence,
  'core' | 'others' | 'places' | 'dates' | 'identity' | 'demonstrative' | 'predicate' | 'ahead'
> & {
  readonly to: number;
};
