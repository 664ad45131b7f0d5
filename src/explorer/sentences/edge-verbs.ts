/**
 * The verb of every relation in both languages. Indonesian verbs do not inflect: a status is a word before the verb
 * ("akan menjatuhkan"). English forms are written out. A row may name another verb for one status, or for a target of
 * a certain type ("terlibat dalam" a conflict, "mengikuti" a meeting), or for a source of one (talks "berlangsung di", a treaty "dicapai di").
 */
import type { EdgeType, NodeType, Status } from '../../graph/schema.ts';
import type { Lang } from '../state/view-state.ts';

interface Verb {
  readonly id: string;
  /** Plain form, third person, past, -ing: "take part in", "takes part in", "took part in", "taking part in". */
  readonly en: readonly [base: string, present: string, past: string, ing: string];
  readonly special?: Partial<Record<Status, Partial<Record<Lang, string>>>>;
}

const PARTY: Verb = {
  id: 'menjadi pihak dalam',
  en: ['be a party to', 'is a party to', 'was a party to', 'a party to'],
};

interface Row extends Verb {
  readonly byType?: Partial<Record<NodeType, Verb>>;
  readonly bySource?: Partial<Record<NodeType, Verb>>;
}

/** Of events that take their time; a fight "terjadi di" a place, talks "berlangsung di" it. */
const TAKES_PLACE = {
  en: ['take place in', 'takes place in', 'took place in', 'taking place in'],
  special: { ongoing: { id: 'berlangsung di' } },
} as const;

const VERBS: Record<EdgeType, Row> = {
  represents: { id: 'mewakili', en: ['represent', 'represents', 'represented', 'representing'] },
  participates_in: {
    id: 'mengikuti',
    en: ['take part in', 'takes part in', 'took part in', 'taking part in'],
    byType: {
      agreement: PARTY,
      conflict: {
        id: 'terlibat dalam',
        en: ['be involved in', 'is involved in', 'was involved in', 'involved in'],
        special: { ongoing: { id: 'terlibat dalam' } },
      },
    },
  },
  takes_place_in: {
    id: 'berlangsung di',
    en: TAKES_PLACE.en,
    special: { ...TAKES_PLACE.special, denied: { id: 'tidak jadi berlangsung di' } },
    bySource: {
      agreement: {
        id: 'dicapai di',
        en: ['be reached in', 'is reached in', 'was reached in', 'reached in'],
        special: { ongoing: { id: 'dicapai di', en: 'was reached in' } },
      },
      conflict: { id: 'terjadi di', ...TAKES_PLACE },
    },
  },
  imposes: {
    id: 'menjatuhkan',
    en: ['impose', 'imposes', 'imposed', 'imposing'],
    special: { ongoing: { id: 'memberlakukan', en: 'keeps up' } },
  },
  targets: {
    id: 'menyasar',
    en: ['target', 'targets', 'targeted', 'targeting'],
    special: {
      ongoing: { en: 'targets' },
      proposed: { id: '(diusulkan) menyasar', en: '(proposed) targets' },
    },
  },
  concerns: {
    id: 'menyangkut',
    en: ['concern', 'concerns', 'concerned', 'concerning'],
    special: {
      ongoing: { id: 'menyangkut', en: 'concerns' },
      proposed: { id: '(diusulkan) menyangkut', en: '(proposed) concerns' },
    },
  },
  proposes: { id: 'mengusulkan', en: ['propose', 'proposes', 'proposed', 'proposing'] },
  agrees_to: { id: 'menyetujui', en: ['agree to', 'agrees to', 'agreed to', 'agreeing to'] },
  rejects: { id: 'menolak', en: ['reject', 'rejects', 'rejected', 'rejecting'] },
  invites: { id: 'mengundang', en: ['invite', 'invites', 'invited', 'inviting'] },
  accuses: { id: 'menuduh', en: ['accuse', 'accuses', 'accused', 'accusing'] },
  attacks: { id: 'menyerang', en: ['attack', 'attacks', 'attacked', 'attacking'] },
  supports: {
    id: 'mendukung',
    en: ['support', 'supports', 'supported', 'supporting'],
    special: { ongoing: { id: 'mendukung', en: 'supports' } },
  },
  family_of: {
    id: 'berkeluarga dengan',
    en: ['be family of', 'is family of', 'was family of', 'family of'],
  },
  interviews: { id: 'mewawancarai', en: ['interview', 'interviews', 'interviewed', 'interviewing'] },
};

/** Acts: they are done or may be done, while an event is what is proposed ("diusulkan"). */
const ACTS: readonly EdgeType[] = [
  'proposes',
  'agrees_to',
  'rejects',
  'invites',
  'accuses',
  'attacks',
  'interviews',
];

const BEFORE_ID: Record<Status, string> = {
  occurred: '',
  ongoing: 'masih ',
  planned: 'akan ',
  proposed: 'diusulkan ',
  denied: 'tidak ',
};

function english([base, present, past, ing]: Verb['en'], status: Status | undefined): string {
  switch (status) {
    case undefined:
      return present;
    case 'occurred':
      return past;
    case 'ongoing':
      return `is ${ing}`;
    case 'planned':
      return `is to ${base}`;
    case 'proposed':
      return `may ${base}`;
    case 'denied':
      return past.startsWith('was ') ? past.replace('was ', 'was not ') : `did not ${base}`;
  }
}

/** The verb of an edge as it stands between its two names: "akan menjatuhkan", "is to impose". */
export function verbOf(
  type: EdgeType,
  {
    status,
    source,
    target,
    lang,
  }: {
    status: Status | undefined;
    source?: NodeType | undefined;
    target?: NodeType | undefined;
    lang: Lang;
  },
): string {
  const row: Row = VERBS[type];
  const verb = (target && row.byType?.[target]) ?? (source && row.bySource?.[source]) ?? row;
  if (lang === 'id' && status === 'proposed' && ACTS.includes(type)) return `mungkin ${verb.id}`;
  const special = status && verb.special?.[status]?.[lang];
  if (special) return special;
  return lang === 'id' ? `${status ? BEFORE_ID[status] : ''}${verb.id}` : english(verb.en, status);
}
