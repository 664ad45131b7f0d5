/** Words that belong to the name of what an event noun names, though they stand before it or further behind. */
import { isNameWord } from './scan-words.ts';
import type { Context, SentenceView, Trigger } from './units.ts';

/** "rencana ekonomi & kemakmuran": what the trigger says of a plan beyond the name of its kind belongs to the plan's own. */
export function wordsOfPlan({ view, trigger, kind }: Context): readonly string[] {
  const [first, ...rest] = view.units.slice(trigger.from, trigger.to);
  return kind.group === 'plan' && first?.lower === kind.labels.id.toLowerCase()
    ? rest.map((unit) => unit.lower)
    : [];
}

/** How far an enumeration may reach behind its noun. */
const ENUMERATION = 40;

/** "dua gencatan senjata terbatas: satu untuk energi dan satu lagi untuk pelayaran": the words of each. */
export function enumerated({ units }: SentenceView, trigger: Trigger): readonly (readonly string[])[] {
  if (!units[trigger.from - 1]?.classes.has('count')) return [];
  const end = Math.min(units.length, trigger.to + ENUMERATION);
  const colon = units.slice(trigger.to, trigger.to + 4).findIndex((unit) => unit.text === ':');
  if (colon < 0) return [];
  const found: string[][] = [];
  for (const unit of units.slice(trigger.to + colon + 1, end)) {
    if (unit.lower === 'satu') found.push([]);
    else if (unit.mention || isNameWord(unit)) found.at(-1)?.push(unit.mention ? unit.text : unit.lower);
  }
  return found.map((words) => words.filter((word) => word !== 'lagi' && word !== 'lainnya'));
}

/** Ordinals before the noun belong to its name: "gelombang pertama sanksi", "dua gencatan senjata". */
export function wordsBefore(view: SentenceView, trigger: Trigger): readonly string[] {
  const words: string[] = [];
  for (let i = trigger.from - 1; i >= Math.max(0, trigger.from - 3); i--) {
    const unit = view.units[i];
    if (!unit?.classes.has('ordinal')) break;
    words.unshift(unit.lower);
  }
  return words;
}
