/** How each frame of `event-triggers` reads the words around its trigger. */

import { isElsewhere } from './elsewhere.ts';
import { readAct, readAttack } from './frame-attack.ts';
import { readAttend, readGather } from './frame-attend.ts';
import { readHost } from './frame-host.ts';
import { readMeet } from './frame-meet.ts';
import { readNoun } from './frame-noun.ts';
import { readArrive, readInvite, readVisit } from './frame-visit.ts';
import type { EventLexicon } from './lexicon.ts';
import type { Occurrence } from './occurrence.ts';
import type { Context, SentenceView, Trigger } from './units.ts';

/** Every occurrence that the triggers of a sentence make, in order. */
export function readOccurrences(view: SentenceView, lexicon: EventLexicon): readonly Occurrence[] {
  return view.triggers.flatMap((found) => {
    const kind = lexicon.kindOf(found.row);
    const trigger = withObject(view, found);
    if (!kind || !trigger) return [];
    const context = { view, trigger, kind, lexicon };
    return isElsewhere(context) ? [] : readFrame(context);
  });
}

/** How far behind its verb the noun may stand that a row asks for: "meluncurkan lebih dari 300 drone dan rudal". */
const OBJECT_REACH = 7;

/** "wilayah udara", "wilayah udaranya" */
const isWord = (lower: string, word: string): boolean => lower === word || lower === `${word}nya`;

/** The trigger with the object that its row asks for, to the last such noun; null where the verb has another object. */
function withObject({ units }: SentenceView, trigger: Trigger): Trigger | null {
  const { with: wanted } = trigger.row;
  if (!wanted.length) return trigger;
  const nouns = wanted.map((noun) => noun.split(' '));
  if (/^di/.test(units[trigger.from]?.lower ?? ''))
    return isSaidOfBefore(units, trigger, nouns) ? trigger : null;
  let to = -1;
  for (let i = trigger.to; i < Math.min(units.length, trigger.to + OBJECT_REACH); i++) {
    const unit = units[i];
    if (!unit || unit.mention || unit.date || unit.classes.has('clause') || /^[,;:]$/.test(unit.text)) break;
    if (to < 0 && unit.classes.has('target')) break;
    const noun = nouns.find((words) => words.every((word, k) => isWord(units[i + k]?.lower ?? '', word)));
    if (noun) to = i + noun.length;
  }
  return to < 0 ? null : { ...trigger, to };
}

/** "Sebanyak 35 diplomat Rusia diusir dari AS": of a passive the noun stands before it. */
const isSaidOfBefore = (
  units: SentenceView['units'],
  { from }: Trigger,
  nouns: readonly (readonly string[])[],
): boolean => {
  const first = Math.max(0, from - OBJECT_REACH);
  return units
    .slice(first, from)
    .some((_, i) => nouns.some((words) => words.every((word, k) => units[first + i + k]?.lower === word)));
};

function readFrame(context: Context): readonly Occurrence[] {
  switch (context.trigger.row.frame) {
    case 'noun':
    case 'refer':
      return readNoun(context);
    case 'meet':
      return readMeet(context);
    case 'host':
      return readHost(context);
    case 'arrive':
      return readArrive(context);
    case 'visit':
      return readVisit(context);
    case 'invite':
      return readInvite(context);
    case 'gather':
      return readGather(context);
    case 'attend':
      return readAttend(context);
    case 'attack':
    case 'attacked':
    case 'strike':
      return readAttack(context);
    case 'impose':
    case 'agree':
      return readAct(context);
    case 'none':
      return [];
  }
}
