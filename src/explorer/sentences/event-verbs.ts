/** What parties do in an event, by its kind: a word of the label decides ("Kunjungan …" → "berkunjung"). */
import type { EventType, Status } from '../../graph/schema.ts';
import type { Lang } from '../state/view-state.ts';

export interface Verb {
  readonly id: string;
  /** Base form and past: "meet", "met". */
  readonly en: readonly [base: string, past: string];
}

export interface EventVerb extends Verb {
  /** A word of the label, folded to lower case; the first row that matches wins. */
  readonly cue: RegExp;
}

/** What is said of one kind of event: by a word of its label, else in general. */
export interface EventVerbs {
  readonly rows: readonly EventVerb[];
  readonly general: Verb;
}

export const verbFor = ({ rows, general }: EventVerbs, label: string): Verb =>
  rows.find(({ cue }) => cue.test(label)) ?? general;

/** "Konferensi pers bersama Trump dan Putin" */
export const PRESS: EventVerb = {
  cue: /(?:konferensi|jumpa) pers|press conference/,
  id: 'memberi konferensi pers',
  en: ['give a press conference', 'gave a press conference'],
};

export const MEETING_VERBS: EventVerbs = {
  general: { id: 'bertemu', en: ['meet', 'met'] },
  rows: [
    PRESS,
    // "Percakapan telepon Biden–Xi"
    { cue: /telepon|phone|call/, id: 'berbicara lewat telepon', en: ['speak by phone', 'spoke by phone'] },
    // "Perundingan AS–Ukraina di Miami", "Perbincangan AS–Dmitriev"
    {
      cue: /perunding|perbincang|negosiasi|talks|negotiat/,
      id: 'berunding',
      en: ['negotiate', 'negotiated'],
    },
  ],
};

/** What parties do with an agreement: one is not "menyepakati kesepakatan". */
export const AGREEMENT_VERBS: EventVerbs = {
  general: { id: 'menyepakati', en: ['agree to', 'agreed to'] },
  // "Kesepakatan dagang", "Trade agreement"
  rows: [{ cue: /^kesepakatan|agreement/, id: 'mencapai', en: ['reach', 'reached'] }],
};

/** What they do in a conflict. */
export const CONFLICT_VERBS: EventVerbs = {
  // "Serangan …", "Kudeta …"
  general: { id: 'terlibat dalam', en: ['take part in', 'took part in'] },
  rows: [
    {
      cue: /^(?:perang|konflik|pertempuran)|war|conflict|fighting/,
      id: 'terlibat dalam',
      en: ['fight in', 'fought in'],
    },
  ],
};

/** "Serangan Ukraina di Krasnodar" of one attacker: "Ukraina menyerang Krasnodar". */
export const ATTACK: Verb = { id: 'menyerang', en: ['attack', 'attacked'] };

/** "Usul Ukraina": one makes a proposal, one does not propose it. */
export const PROPOSAL_VERBS: EventVerbs = {
  general: { id: 'mengusulkan', en: ['propose', 'proposed'] },
  rows: [{ cue: /^usul|proposal/, id: 'mengajukan', en: ['make', 'made'] }],
};

/** "Kunjungan Menteri X ke Tiongkok": one who travels, not a meeting of two. */
export const VISIT = /kunjungan|lawatan|visit/;
export const VISITS: Verb = { id: 'berkunjung', en: ['visit', 'visited'] };
/** Where to is not said. */
export const VISITS_SOMEWHERE: Verb = { id: 'berkunjung', en: ['pay a visit', 'paid a visit'] };

/** "akan bertemu", "are to meet"; `many` is whether the subject is plural. */
export function inStatus(
  verb: Verb,
  { status, many, lang }: { status: Status | undefined; many: boolean; lang: Lang },
): string {
  const [base, past] = verb.en;
  const be = many ? 'are' : 'is';
  const inEnglish: Record<Status, string> = {
    occurred: past,
    ongoing: `continue${many ? '' : 's'} to ${base}`,
    planned: `${be} to ${base}`,
    proposed: `may ${base}`,
    denied: `did not ${base}`,
  };
  const inIndonesian: Record<Status, string> = {
    occurred: verb.id,
    ongoing: `masih ${verb.id}`,
    planned: `akan ${verb.id}`,
    proposed: `diusulkan ${verb.id}`,
    denied: `tidak ${verb.id}`,
  };
  if (!status) return lang === 'id' ? verb.id : many ? base : base.replace(/^\w+/, '$&s');
  return (lang === 'id' ? inIndonesian : inEnglish)[status];
}

/** What is said of an event itself where no party is known: "Gencatan senjata … diusulkan". */
export const EVENT_STATE: Record<EventType, Record<Status, Record<Lang, string>>> = {
  meeting: {
    occurred: { id: 'berlangsung', en: 'took place' },
    ongoing: { id: 'sedang berlangsung', en: 'is under way' },
    planned: { id: 'akan berlangsung', en: 'is to take place' },
    proposed: { id: 'diusulkan', en: 'is proposed' },
    denied: { id: 'tidak berlangsung', en: 'did not take place' },
  },
  sanction: {
    occurred: { id: 'dijatuhkan', en: 'was imposed' },
    ongoing: { id: 'berlaku', en: 'is in force' },
    planned: { id: 'akan dijatuhkan', en: 'is to be imposed' },
    proposed: { id: 'diusulkan', en: 'is proposed' },
    denied: { id: 'tidak dijatuhkan', en: 'was not imposed' },
  },
  agreement: {
    occurred: { id: 'disepakati', en: 'was agreed' },
    ongoing: { id: 'berlaku', en: 'is in force' },
    planned: { id: 'akan disepakati', en: 'is to be agreed' },
    proposed: { id: 'diusulkan', en: 'is proposed' },
    denied: { id: 'tidak tercapai', en: 'was not reached' },
  },
  conflict: {
    occurred: { id: 'terjadi', en: 'occurred' },
    ongoing: { id: 'berlangsung', en: 'is going on' },
    planned: { id: 'direncanakan', en: 'is planned' },
    proposed: { id: 'dibicarakan sebagai kemungkinan', en: 'is spoken of as possible' },
    denied: { id: 'tidak terjadi', en: 'did not occur' },
  },
};

/** The state of an event called by a word in the plural: "talks", "sanctions". */
export const inPlural = (state: string): string => state.replace(/^was\b/, 'were').replace(/^is\b/, 'are');
