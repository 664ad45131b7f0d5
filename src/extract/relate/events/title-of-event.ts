/** Names of gatherings in the order of English: "Indonesia-China Business Forum 2024", "Bali Democracy Forum". */
import type { LocalKey } from '../../types.ts';
import type { Context, SentenceView, Trigger, Unit } from './units.ts';

/** Units of a name before the word that says what it is. */
const LONGEST_NAME = 6;

/** The view in which such a name is one trigger from its first word on, so that "menghadiri" stands right before it. */
export function withTitles(view: SentenceView): SentenceView {
  if (!view.triggers.some(isEnglish)) return view;
  const triggers = view.triggers.map((trigger, i) => {
    const floor = Math.max(view.start, view.triggers[i - 1]?.to ?? 0);
    return isEnglish(trigger) ? { ...trigger, from: startOfTitle(view.units, trigger.from, floor) } : trigger;
  });
  const units = view.units.map((unit, at) => {
    const trigger = triggers.findIndex(({ from, to }) => from <= at && at < to);
    return trigger < 0 || unit.trigger === trigger ? unit : { ...unit, trigger };
  });
  return { ...view, units, triggers };
}

const isEnglish = ({ row }: Trigger): boolean => row.closesName;

function startOfTitle(units: readonly Unit[], at: number, floor: number): number {
  if (!isCapital(units[at])) return at;
  let from = at;
  while (from > Math.max(floor, at - LONGEST_NAME) && isPartOfName(units, from - 1)) from--;
  return units[from]?.text === '-' ? from + 1 : from;
}

const isCapital = (unit: Unit | undefined): boolean => /^\p{Lu}/u.test(unit?.text ?? '');

function isPartOfName(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (!unit || unit.date || unit.office || unit.mention?.type === 'person') return false;
  if (unit.text === '-') return units[at - 1]?.end === unit.start;
  return unit.kind === 'word' && isCapital(unit) && !unit.classes.has('stop');
}

export interface EventTitle {
  /** The whole name as the text writes it; empty where the noun stands alone or in small letters. */
  readonly words: readonly string[];
  /** States and bodies in it: they hold the gathering. */
  readonly parties: readonly LocalKey[];
}

const NONE: EventTitle = { words: [], parties: [] };

/** The name that the trigger of a view `withTitles` is. */
export function titleOf({ view, trigger }: Context): EventTitle {
  const units = view.units.slice(trigger.from, trigger.to);
  if (!isEnglish(trigger) || units.length < 2 || !units.every((unit) => unit.text === '-' || isCapital(unit)))
    return NONE;
  return {
    words: joinHyphens(units),
    parties: units.flatMap(({ mention }) =>
      mention && (mention.type === 'country' || mention.type === 'organization') ? [mention.entity] : [],
    ),
  };
}

const joinHyphens = (units: readonly Unit[]): readonly string[] =>
  units.reduce<string[]>((words, { text }, i) => {
    if (text === '-' || units[i - 1]?.text === '-') words.push(`${words.pop() ?? ''}${text}`);
    else words.push(text);
    return words;
  }, []);
