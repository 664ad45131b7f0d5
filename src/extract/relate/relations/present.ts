/** Whom a sentence names behind the verb that says that they were there: "Hadir pula dalam pertemuan itu A dan B". */
import { derive } from '../../derive.ts';
import type { LocalKey, Span } from '../../types.ts';
import type { SentenceContext } from './context.ts';
import { peopleFrom } from './people-list.ts';

export interface Present {
  readonly people: readonly LocalKey[];
  readonly trigger: Span;
  readonly rule: string;
  readonly isSent?: boolean;
  /** Whom they escort: "mendampingi Presiden". */
  readonly escorts?: LocalKey;
}

const LEADS = /^(?:pula|juga|adalah|ialah|:)$/;
const EVENT = /^(?:dalam|pada|di)$/;
const WITH = /^(?:bersama|beserta|dengan)$/;
const CLASSES = ['present', 'escort', 'come'];

/** Whoever is there; read once for a sentence. */
export const presentIn = derive((here: SentenceContext): readonly Present[] => {
  if (!CLASSES.some(here.says)) return [];
  const { units, classesOf } = here;
  const classesAt = (i: number) => classesOf(units[i]?.lower ?? '');
  const isThere = (i: number) => CLASSES.some((name) => classesAt(i).has(name));
  const at = units.findIndex((_, i) => isThere(i));
  const verb = units[at];
  const negated = units.slice(Math.max(0, at - 3), at).some(({ kind }) => kind === 'negation');
  if (!verb || negated) return [];
  const comes = classesAt(at).has('come');
  // "datang bersama A dan B", but "datang ke Wina"
  const isJoined = WITH.test(units[at + 1]?.lower ?? '') || classesAt(at + 1).has('escorted');
  if (comes && !isJoined) return [];
  const second = comes || isThere(at + 1) ? at + 1 : at;
  const escorts = !classesAt(second).has('present');
  const start = listStart(here, second, !comes && escorts);
  const { people } = peopleFrom(here, start);
  if (!people.length) return [];
  const escorted = units.slice(second + 1, start).find(({ entities }) => entities.length === 1)?.entities[0];
  const trigger = { start: verb.start, end: verb.end };
  const isEscort = escorts && escorted !== undefined && !people.includes(escorted);
  return [{ people, trigger, rule: 'attends', ...(isEscort ? { escorts: escorted } : {}) }];
});

/** Past whom they escort ("mendampingi Presiden") and where ("dalam pertemuan tersebut"). */
function listStart({ units, classesOf }: SentenceContext, at: number, escorts: boolean): number {
  const leads = (word = '') => LEADS.test(word) || classesOf(word).has('among');
  let i = at + 1;
  if (escorts) {
    const object = i;
    while (i < object + 5 && /^(?:office|name|reference|word)$/.test(units[i]?.kind ?? '')) i++;
  }
  while (leads(units[i]?.lower)) i++;
  if (EVENT.test(units[i]?.lower ?? '')) {
    const place = i;
    while (i < place + 7 && !/^(?:itu|ini|tersebut)$/.test(units[i]?.lower ?? '')) i++;
    if (i === place + 7) return units.length;
    i++;
  }
  while (units[i]?.kind === 'comma' || leads(units[i]?.lower)) i++;
  return i;
}
