/** Measures told by what is done: A membekukan aset B, A mengusir diplomat B, A memutuskan hubungan diplomatik dengan B. */
import type { LocalKey } from '../../types.ts';
import { occurrence, partsOf, unique } from './context.ts';
import { isName, readNames } from './names.ts';
import type { Draft, Occurrence } from './occurrence.ts';
import { governor, readSubject } from './subject.ts';
import type { Context } from './units.ts';

/** How far behind its verb a measure's day may be told: "mengusir 23 diplomat Inggris dari Moskow pada Sabtu". */
const DATE_REACH = 14;

function datesBehind({ view: { units }, trigger }: Context): Pick<Partial<Occurrence>, 'dates'> {
  for (let i = trigger.to; i < Math.min(units.length, trigger.to + DATE_REACH); i++) {
    const unit = units[i];
    if (!unit || unit.classes.has('clause') || unit.trigger !== undefined || /^[,;:“"]$/.test(unit.text))
      break;
    if (unit.date) return { dates: [{ expression: unit.date, bound: 'on' }] };
  }
  return {};
}

interface Ends {
  readonly core: readonly LocalKey[];
  readonly hit: readonly LocalKey[];
}

/** A measure told by its verb: one for each of several who take it. */
export function readImpose(context: Context, after: Draft): readonly Occurrence[] {
  const passive = /^di/.test(context.view.units[context.trigger.from]?.lower ?? '');
  const { core, hit } = passive ? endsOfPassive(context) : endsOf(context, after);
  if (!isMeasure(context, { core, hit })) return [];
  // "mengusir duta besar Korea Utara": who is hit is no name of the measure
  const nameless = context.kind.type === 'sanction' && NAMELESS.has(context.kind.group);
  const base = {
    ...partsOf(after),
    core,
    others: hit,
    act: 'sign',
    ...(nameless ? { identity: [] } : {}),
    ...(after.dates.length ? {} : datesBehind(context)),
  } as const;
  // "Kanada dan India saling mengusir diplomat"
  const [one, other, ...more] = core;
  if (one !== undefined && other !== undefined && !more.length && isMutual(context))
    return [
      occurrence(context, { ...base, core: [one], others: [other], splits: true }),
      occurrence(context, { ...base, core: [other], others: [one], splits: true }),
    ];
  // "Kementerian Luar Negeri Rusia" is one, "Inggris dan Australia" are two
  const joined = context.view.units.slice(0, context.trigger.from).some(({ lower }) => lower === 'dan');
  return core.length > 1 && joined
    ? core.map((imposer) => occurrence(context, { ...base, core: [imposer], splits: true }))
    : [occurrence(context, base)];
}

const NAMELESS: ReadonlySet<string> = new Set(['expulsion']);

/** Of trade, borders and envoys it is one only if somebody takes it and another state or its people are hit. */
function isMeasure(context: Context, { core, hit }: Ends): boolean {
  if (!context.trigger.row.with.length) return true;
  return core.length > 0 && (hit.length > 0 || (core.length === 2 && isMutual(context)));
}

const isMutual = ({ view, trigger }: Context): boolean => view.units[trigger.from - 1]?.lower === 'saling';

function endsOf(context: Context, after: Draft): Ends {
  const { view, trigger } = context;
  const own = readSubject(view, trigger.from);
  // "mengesahkan Resolusi 661 yang melarang perdagangan dengan Irak": whoever passes the resolution takes the measure
  const core =
    own.length || view.units[trigger.from - 1]?.lower !== 'yang' ? own : governor(view, trigger.from);
  const hit = unique([...after.others, ...hitBy(context)]).filter((key) => !core.includes(key));
  return { core, hit };
}

/** How many words may lie between a passive and its agent: "diusir (secara resmi) oleh", "dari". */
const AGENT_REACH = 4;

/** "Sebanyak 35 diplomat Rusia diusir (oleh, dari) Amerika Serikat": whose they are is hit, whoever is behind it acts. */
function endsOfPassive({ view: { units }, trigger }: Context): Ends {
  const named = units.slice(Math.max(0, trigger.from - AGENT_REACH), trigger.from).findLast(isName)?.mention;
  const hit = named && named.type !== 'place' ? [named.entity] : [];
  for (let i = trigger.to; i < trigger.to + AGENT_REACH; i++) {
    const unit = units[i];
    if (!unit || unit.date || unit.classes.has('clause') || /^[,;:]$/.test(unit.text)) break;
    const core = readNames(units, i).heads.filter((key) => !hit.includes(key));
    if (core.length) return { core, hit };
  }
  return { core: [], hit };
}

/** Prepositions behind which a measure names whom it hits: "melarang impor emas dari Rusia", "menutup perbatasan bagi Qatar". */
const HITS = /^(?:dari|dengan|ke|bagi|terhadap|atas|untuk|kepada|milik|asal)$/;

/** How far behind its verb the one whom a measure hits may be named. */
const HIT_REACH = 8;

function hitBy({ view, trigger }: Context): readonly LocalKey[] {
  for (let i = trigger.to; i < Math.min(view.units.length, trigger.to + HIT_REACH); i++) {
    const unit = view.units[i];
    if (!unit || unit.classes.has('clause') || unit.date || /^[,;:]$/.test(unit.text)) return [];
    if (unit.mention && (i === trigger.to || !HITS.test(view.units[i - 1]?.lower ?? ''))) {
      // "aset Presiden Belarus Alexander Lukashenko": whose office it is only tells who he is
      const holder = view.units[i + 1]?.mention;
      const hit = holder?.type === 'person' ? holder : unit.mention;
      return hit.type === 'place' ? [] : [hit.entity];
    }
    if (HITS.test(unit.lower)) {
      const { heads } = readNames(view.units, i + 1);
      if (heads.length) return heads;
    }
  }
  return [];
}
