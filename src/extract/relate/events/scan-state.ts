/** What a scan knows while it reads on from a trigger. */
import type { EventType } from '../../../graph/schema.ts';
import type { LocalKey } from '../../types.ts';
import type { EventDate } from './occurrence.ts';
import type { Unit } from './units.ts';

export interface ScanOptions {
  readonly type: EventType;
  /** Prepositions that lead to where it happens. */
  readonly placeAfter: readonly string[];
  /** What names right after the trigger are: parties ("pertemuan Reagan dan Gorbachev"), places ("perang Suriah"), words of its name. */
  /** The event's name has been read: what follows are no words of it. */
  readonly named?: boolean;
  /** Whom somebody goes to see is a party: "kunjungan kepada Presiden". */
  readonly visits?: boolean;
  /** Talks that may go on for long: "perundingan di Jeddah sejak 6 Mei". */
  readonly lasts?: boolean;
  /** Two states right behind the noun are its parties: "perjanjian damai Israel dan Mesir". */
  readonly pairs?: boolean;
  readonly direct: { readonly person: Role; readonly country: Role; readonly place: Role };
}

export type Role = 'party' | 'place' | 'name';

export interface Scan {
  readonly units: readonly Unit[];
  readonly options: ScanOptions;
  readonly end: number;
  readonly core: LocalKey[];
  readonly targets: LocalKey[];
  readonly places: LocalKey[];
  readonly dates: EventDate[];
  readonly identity: string[];
  demonstrative: string | null;
  predicate: boolean;
  ahead: boolean;
  bound: EventDate['bound'];
  /** Still inside the event's name. */
  naming: boolean;
  /** So many places stand behind a word of the name: "KTT perdamaian Gaza" is about them, if it says elsewhere where it is. */
  topics: number;
  at: number;
}
