/**
 * For tests: near misses. A sentence that holds a word of the row in another use, or where another row takes the word: it must be read
 * the same with and without the row. One table of data for each table of knowledge.
 */
import type { TableName } from '../../knowledge.ts';
import { abbreviations } from './abbreviations.ts';
import { anaphora } from './anaphora.ts';
import { boilerplate } from './boilerplate.ts';
import { calendar } from './calendar.ts';
import { clauseWords } from './clause-words.ts';
import { eventActs } from './event-acts.ts';
import { eventKinds } from './event-kinds.ts';
import { eventTriggers } from './event-triggers.ts';
import { eventWords } from './event-words.ts';
import { kinship } from './kinship.ts';
import { nameCues } from './name-cues.ts';
import { nameTraps } from './name-traps.ts';
import type { NearMisses } from './near-misses.ts';
import { offices } from './offices.ts';
import { relationTriggers } from './relation-triggers.ts';
import { relativeDates } from './relative-dates.ts';
import { seatCues } from './seat-cues.ts';
import { speechCues } from './speech-cues.ts';
import { statusCues } from './status-cues.ts';
import { topicWords } from './topic-words.ts';

const BY_TABLE: { readonly [table in TableName]?: NearMisses } = {
  boilerplate,
  abbreviations,
  calendar,
  'relative-dates': relativeDates,
  'clause-words': clauseWords,
  'event-kinds': eventKinds,
  'event-triggers': eventTriggers,
  'event-words': eventWords,
  'event-acts': eventActs,
  'relation-triggers': relationTriggers,
  'topic-words': topicWords,
  kinship,
  offices,
  'name-cues': nameCues,
  'name-traps': nameTraps,
  'seat-cues': seatCues,
  anaphora,
  'status-cues': statusCues,
  'speech-cues': speechCues,
};

/** By table and id. */
export const NEAR_MISSES: NearMisses = Object.fromEntries(
  Object.entries(BY_TABLE).flatMap(([table, rows]) =>
    Object.entries(rows).map(([id, texts]) => [`${table} ${id}`, texts] as const),
  ),
);
