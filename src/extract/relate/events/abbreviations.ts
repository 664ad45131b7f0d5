/** "Konferensi Asia Afrika (KAA)": an abbreviation that the text gives to an event, and where it stands for it. */
import type { Abbreviations, TriggerRow } from './lexicon.ts';
import type { SentenceView, Trigger, Unit } from './units.ts';

const SHORT = /^\p{Lu}[\p{Lu}\d]{1,6}$/u;
/** Units between the noun and its bracket. */
const REACH = 7;

/** The abbreviations that the sentences introduce behind the name of an event. */
export function readAbbreviations(views: readonly SentenceView[]): Abbreviations {
  const found = new Map<string, TriggerRow>();
  for (const { units, triggers } of views)
    units.forEach((open, i) => {
      if (open.text !== '(' || units[i + 2]?.text !== ')') return;
      const short = units[i + 1]?.text ?? '';
      if (!SHORT.test(short)) return;
      // "serangan udara Amerika Serikat (AS)", "KTT Organisasi Kerja Sama Islam (OKI)": the letters are those of the name before
      const holder = units[i + 1]?.mention?.entity;
      if (holder !== undefined && units[i - 1]?.mention?.entity === holder) return;
      const named = triggers.findLast((t) => t.to <= i && i - t.to <= REACH && isNamed(units, t, i, short));
      if (named) found.set(short, named.row);
    });
  return found;
}

/** Whether the words from the event's noun to the bracket are a name whose letters the abbreviation takes. */
function isNamed(units: readonly Unit[], { row, from, to }: Trigger, open: number, short: string): boolean {
  if (row.frame !== 'noun') return false;
  const behind = units.slice(to, open);
  const words = [...units.slice(Math.max(0, from - 3), to), ...behind];
  const name = behind.every((unit) => /^[\p{Lu}-]/u.test(unit.text));
  return name && words.some((unit) => unit.text.charAt(0).toUpperCase() === short.charAt(0));
}
