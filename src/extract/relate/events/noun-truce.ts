/** "kesepakatan antara Israel dan Hamas mengenai gencatan senjata": one agreement told by two nouns, and it is the truce. */
import { optionsOf } from './noun-options.ts';
import type { Draft } from './occurrence.ts';
import { scanAfter } from './scan.ts';
import type { Context, Trigger } from './units.ts';

const ABOUT = /^(?:mengenai|tentang|soal|untuk|atas|bagi|terkait)$/;

/** Words between "mengenai" and the truce: "sebuah", "penerapan". */
const NEAR = 2;

/** The truce that an agreement is about whose own words end at unit `to`. */
export function truceBehind({ view, lexicon, kind }: Context, to: number): Trigger | undefined {
  if (kind.group !== 'deal' || !ABOUT.test(view.units[to]?.lower ?? '')) return undefined;
  return view.triggers.find(
    (t) =>
      t.from > to &&
      t.from <= to + 1 + NEAR &&
      t.row.frame === 'noun' &&
      lexicon.kindOf(t.row)?.group === 'truce',
  );
}

/** How far before the truce the noun of the agreement may stand. */
const DEAL_REACH = 14;

/** Whether the truce is what an agreement named before it is about, which then tells of it. */
export function isOfDeal({ view, lexicon, trigger, kind }: Context): boolean {
  if (kind.group !== 'truce') return false;
  const before = view.units.slice(Math.max(0, trigger.from - 1 - NEAR), trigger.from);
  if (!before.some(({ lower }) => ABOUT.test(lower))) return false;
  const deal = view.triggers.findLast((t) => t.to < trigger.from && trigger.from - t.to <= DEAL_REACH);
  const dealKind = deal?.row.frame === 'noun' ? lexicon.kindOf(deal.row) : undefined;
  if (!deal || !dealKind) return false;
  const context = { view, lexicon, trigger: deal, kind: dealKind };
  return truceBehind(context, scanAfter(view, deal.to, optionsOf(context)).to) === trigger;
}

/** What both nouns say together. */
export function withTruce(context: Context, deal: Draft, truce: Trigger): Draft {
  const own = scanAfter(context.view, truce.to, optionsOf({ ...context, trigger: truce }));
  return {
    ...deal,
    core: [...deal.core, ...own.core],
    places: deal.places.length ? deal.places : own.places,
    dates: deal.dates.length ? deal.dates : own.dates,
    identity: own.identity,
    to: own.to,
  };
}
