/** Reads what follows a trigger in its clause: parties, places, dates and the words that name the event. */

import type { Draft } from './occurrence.ts';
import { takeBothSides, takeDirectName, takeParties, takePlace, takeTarget } from './scan-names.ts';
import type { Scan, ScanOptions } from './scan-state.ts';
import { takeDate, takeDemonstrative, takeTime } from './scan-time.ts';
import { takeJoinedVerb, takeObservers, takePredicate, takeRelative } from './scan-verbs.ts';
import {
  takeAbout,
  takeAmount,
  takeLength,
  takeMark,
  takeMeans,
  takeRound,
  takeStage,
  takeTopic,
  takeWord,
} from './scan-words.ts';
import type { SentenceView, Unit } from './units.ts';

/** How many units a scan looks at: a clause is seldom longer. */
const REACH = 60;

/** Each step takes what it knows at `scan.at` and moves on; the scan ends where none does. */
const STEPS: readonly ((scan: Scan, unit: Unit, next: Unit | undefined) => boolean)[] = [
  takeDate,
  takeDemonstrative,
  takeStage,
  takeAmount,
  takeMeans,
  takeRound,
  takeTopic,
  takeAbout,
  takeTarget,
  takeObservers,
  takeJoinedVerb,
  takeParties,
  takePlace,
  takeBothSides,
  takeDirectName,
  takeLength,
  takeTime,
  takePredicate,
  takeRelative,
  takeMark,
  takeWord,
];

export function scanAfter({ units }: Pick<SentenceView, 'units'>, from: number, options: ScanOptions): Draft {
  const scan: Scan = {
    units,
    options,
    end: Math.min(units.length, from + REACH),
    core: [],
    targets: [],
    places: [],
    dates: [],
    identity: [],
    demonstrative: null,
    predicate: false,
    ahead: false,
    bound: 'on',
    naming: !options.named,
    topics: 0,
    at: from,
  };
  while (scan.at < scan.end) {
    const unit = units[scan.at];
    const next = units[scan.at + 1];
    if (!unit || !STEPS.some((step) => step(scan, unit, next))) break;
  }
  const { core, targets, places, dates, identity, demonstrative, predicate, ahead, at } = scan;
  return { core, others: targets, places, dates, identity, demonstrative, predicate, ahead, to: at };
}
