/** What a scan reads behind a word of meeting. */
import type { ScanOptions } from './scan-state.ts';

/** Behind a noun or a verb of motion: a town named right behind it is where it is ("pertemuan Wina"). */
export const MEETING: ScanOptions = {
  type: 'meeting',
  placeAfter: ['di'],
  direct: { person: 'party', country: 'party', place: 'place' },
};

/** Behind a verb of meeting: a town named right behind it stands for its government ("bertemu Moskow"). */
export const COUNTERPART: ScanOptions = { ...MEETING, direct: { ...MEETING.direct, place: 'party' } };
