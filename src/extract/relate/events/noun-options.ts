/** How what stands behind an event's noun is read. */
import type { EventType } from '../../../graph/schema.ts';
import { isDiscussed } from './noun-use.ts';
import { MEETING } from './scan-options.ts';
import type { ScanOptions } from './scan-state.ts';
import type { Context } from './units.ts';

const PARTIES = MEETING.direct;

const OPTIONS: { readonly [K in EventType]: ScanOptions } = {
  meeting: MEETING,
  sanction: { type: 'sanction', placeAfter: [], direct: { ...PARTIES, place: 'name' } },
  agreement: {
    type: 'agreement',
    placeAfter: ['di'],
    direct: { person: 'name', country: 'name', place: 'place' },
  },
  conflict: { type: 'conflict', placeAfter: ['di', 'ke'], direct: PARTIES },
};

const isCapitalised = ({ view, trigger }: Context): boolean =>
  /^\p{Lu}/u.test(view.units[trigger.from]?.text ?? '') && view.units[trigger.to]?.mention?.type === 'place';

/** What the names, places and words behind the noun are to it. */
export function optionsOf(context: Context): ScanOptions {
  const { kind, trigger } = context;
  // "dokumen Camp David": its name
  if (trigger.row.frame === 'refer')
    return { ...OPTIONS[kind.type], direct: { person: 'name', country: 'name', place: 'name' } };
  // "Deklarasi New York": its name
  if (kind.group === 'declaration' && isCapitalised(context))
    return { ...OPTIONS.agreement, direct: { ...OPTIONS.agreement.direct, place: 'name' } };
  if (kind.group === 'visit') return { ...MEETING, placeAfter: ['di', 'ke'], visits: true };
  if (kind.id === 'perundingan') return { ...MEETING, lasts: true };
  if (kind.type === 'agreement' && kind.group !== 'plan' && !isDiscussed(context))
    return { ...OPTIONS.agreement, pairs: true };
  // "perang Suriah" is fought there; "invasi Rusia" and "serangan Israel" are Russia's and Israel's
  const there = kind.type === 'conflict' && kind.id !== 'invasi' && kind.group !== 'attack';
  return there ? { ...OPTIONS.conflict, direct: { ...PARTIES, country: 'place' } } : OPTIONS[kind.type];
}
