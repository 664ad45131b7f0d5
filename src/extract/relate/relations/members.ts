/**
 * `represents` without an office beside the name: "Dari Hamas hadir A, B, dan C", "Jihad Islam mengutus D", "kelompok
 * paramiliter pimpinan E", "dua menteri, F dari Armenia dan G dari Azerbaijan".
 */
import type { LocalKey } from '../../types.ts';
import { isBody, isPerson, keyOf } from '../clause/named.ts';
import type { Unit } from '../clause/units.ts';
import { areSeveral, type Context, type Proposal, type SentenceContext } from './context.ts';
import { sideLists } from './side-lists.ts';

type Found = Pick<Proposal, 'source' | 'target' | 'rule' | 'trigger'> & { readonly role?: string };

export function findMembers({ article, sentences }: Context): readonly Proposal[] {
  return sentences.flatMap((here) =>
    [...sentBy(here), ...ledBy(here), ...matched(here), ...fromEach(here, article.text)].map((found) => ({
      type: 'represents' as const,
      sentence: here.sentence,
      ...found,
    })),
  );
}

const bodyOf = (unit: Unit | undefined): LocalKey | undefined => (isBody(unit) ? keyOf(unit) : undefined);

/** "Dari Hamas hadir A dan B", "Delegasi Iran dipimpin C", but "Dari Wina hadir A", "Hamas mengutus surat". */
const sentBy = (here: SentenceContext): Found[] =>
  sideLists(here).flatMap(({ side, people, trigger }) =>
    people.map((source) => ({ source, target: side, trigger, rule: 'member-of-side' })),
  );

/** Names of a list that are read. */
const MOST = 12;

/** "Front Solvik pimpinan E", "Pasukan Dukungan Cepat, kelompok paramiliter pimpinan E". */
function ledBy({ units }: SentenceContext): Found[] {
  return units.flatMap((unit, i): Found[] => {
    const source = keyOf(units[i + 1]);
    if (unit.lower !== 'pimpinan' || !isPerson(units[i + 1]) || source === undefined) return [];
    let at = i - 1;
    for (let steps = 0; steps < 3 && /^(?:word|stand-in|filler)$/.test(units[at]?.kind ?? ''); steps++) at--;
    if (at < i - 1 && units[at]?.kind === 'comma') at--;
    const target = bodyOf(units[at]);
    if (target === undefined) return [];
    return [{ source, target, role: 'pimpinan', trigger: unit, rule: 'member-led' }];
  });
}

/** "bertemu mitranya dari Malaysia, Mohamad Hasan": the one who holds the same office there. */
function matched({ units, words, classesOf }: SentenceContext): Found[] {
  if (!words.has('dari') && !words.has('asal')) return [];
  return units.flatMap((unit, i): Found[] => {
    const target = bodyOf(units[i + 2]);
    if (!classesOf(unit.lower).has('counterpart') || !/^(?:dari|asal)$/.test(units[i + 1]?.lower ?? ''))
      return [];
    let at = i + 3;
    while (units[at]?.kind === 'comma' || units[at]?.kind === 'office') at++;
    const source = keyOf(units[at]);
    if (target === undefined || source === undefined || !isPerson(units[at])) return [];
    return [{ source, target, trigger: unit, rule: 'member-match' }];
  });
}

/** "Dua menteri luar negeri, F dari Armenia dan G dari Azerbaijan,": each holds the office for his own. */
function fromEach({ units, classesOf }: SentenceContext, text: string): Found[] {
  const at = units.findIndex(
    (unit, i) =>
      unit.kind === 'office' &&
      areSeveral(classesOf(units[i - 1]?.lower ?? '')) &&
      units[i + 1]?.kind === 'comma',
  );
  const office = units[at];
  if (!office) return [];
  const found: Found[] = [];
  for (let i = at + 2; found.length < MOST; i += 4) {
    const [source, target] = [keyOf(units[i]), bodyOf(units[i + 2])];
    if (!isPerson(units[i]) || units[i + 1]?.lower !== 'dari' || source === undefined || target === undefined)
      break;
    found.push({
      source,
      target,
      role: text.slice(office.start, office.end),
      trigger: office,
      rule: 'member-from',
    });
    while (units[i + 3]?.kind === 'comma' && /^(?:dan|serta)$/.test(units[i + 4]?.lower ?? '')) i++;
  }
  return found.length > 1 ? found : [];
}
