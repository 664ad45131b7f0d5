/** "tarif 25 persen terhadap Kanada dan 10 persen terhadap Cina": each rate with a target of its own is a measure. */
import { occurrence } from './context.ts';
import { readNames } from './names.ts';
import type { Occurrence } from './occurrence.ts';
import { isPercent } from './scan-words.ts';
import type { Context, Unit } from './units.ts';

const JOINS = /^(?:dan|serta|sedangkan|,)$/;
const AGAINST = /^(?:terhadap|atas|untuk|bagi|kepada|dari)$/;

/** How many rates are followed, and how many words a rate's goods may take: "10 persen untuk barang-barang dari Cina". */
const MOST = 8;
const GOODS = 5;

/** The measures that follow the one read at `context`, from unit `from` on, by the same hand. */
export function furtherRates(context: Context, first: Occurrence, from: number): readonly Occurrence[] {
  const { view, kind, trigger } = context;
  if (kind.group !== 'tariff' || !first.others.length) return [];
  const { units } = view;
  const found: Occurrence[] = [];
  let at = from;
  while (found.length < MOST) {
    while (JOINS.test(units[at]?.text ?? '')) at++;
    const rate = units[at];
    if (at === from || rate?.kind !== 'number' || !isPercent(units[at + 1])) break;
    const hit = hitBehind(units, at + 2);
    if (!hit?.heads.length) break;
    const here = { ...context, trigger: { ...trigger, from: at, to: at + 2 } };
    found.push(
      occurrence(here, { ...first, ...spanOf(units, at), others: hit.heads, identity: [rate.text] }),
    );
    at = hit.to;
  }
  return found;
}

const spanOf = (units: readonly Unit[], at: number): Pick<Occurrence, 'trigger'> => ({
  trigger: { start: units[at]?.start ?? 0, end: units[at + 1]?.end ?? 0 },
});

function hitBehind(units: readonly Unit[], at: number): ReturnType<typeof readNames> | null {
  if (!AGAINST.test(units[at]?.lower ?? '')) return null;
  for (let i = at + 1; i < at + 1 + GOODS; i++) {
    const list = readNames(units, i);
    if (list.heads.length) return list;
    if (!units[i] || units[i]?.kind === 'punctuation' || units[i]?.classes.has('clause')) return null;
  }
  return null;
}
