/** How each frame of `event-triggers` reads the words around its trigger. */

import { readAct, readAttack } from './frame-attack.ts';
import { readAttend, readGather, readHost, readMeet } from './frame-meet.ts';
import { readNoun } from './frame-noun.ts';
import { readArrive, readInvite, readVisit } from './frame-visit.ts';
import type { EventLexicon } from './lexicon.ts';
import type { Occurrence } from './occurrence.ts';
import type { Context, SentenceView } from './units.ts';

/** Every occurrence that the triggers of a sentence make, in order. */
export function readOccurrences(view: SentenceView, lexicon: EventLexicon): readonly Occurrence[] {
  return view.triggers.flatMap((trigger) => {
    const kind = lexicon.kindOf(trigger.row);
    return kind ? readFrame({ view, trigger, kind, lexicon }) : [];
  });
}

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
