/** Words behind which stands who says something: "kata Retno", "disampaikan Prabowo". */
import { derive } from './derive.ts';
import type { Knowledge } from './knowledge.ts';

export const saidByWords = derive(
  (knowledge: Knowledge): ReadonlySet<string> =>
    new Set(
      knowledge['speech-cues']
        .filter((row) => row.class === 'said-by' || row.class === 'passive')
        .flatMap((row) => row.words),
    ),
);
