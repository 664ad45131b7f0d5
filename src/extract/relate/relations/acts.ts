/** What parties do to events, from the rows of `event-acts`: imposes, proposes, agrees_to, rejects. */
import { derive } from '../../derive.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { LocalKey } from '../../types.ts';
import { type Arguments, agentOf, argumentsOf, subjectOf } from '../clause/arguments.ts';
import type { Chunk } from '../clause/chunks.ts';
import { groupFrom, groupTo } from '../clause/groups.ts';
import { type Act, byPosition, clauseEnd, eventBefore, eventsAfter, VOTES, votedOn } from './acted-events.ts';
import type { Context, Proposal, SentenceContext } from './context.ts';
import { rowsByWord } from './rows-by-word.ts';

interface Acts {
  readonly verbs: ReadonlyMap<string, readonly Act[]>;
  readonly nouns: ReadonlyMap<string, readonly Act[]>;
}

const actsOf = derive(
  (rows: Knowledge['event-acts']): Acts => ({
    verbs: rowsByWord(rows, ({ active, passive }) => [...active, ...passive]),
    nouns: rowsByWord(rows, ({ nouns }) => nouns),
  }),
);

// Agreements that belong to whoever puts them forward: "rencana perdamaian AS 28 poin".
const PROPOSALS = /^(?:rencana|usul|usulan|proposal|prakarsa|inisiatif|tawaran|paket|gagasan)/;
const DRAFT = /^(?:rancangan|draf|naskah)$/;

/** "rencana perdamaian AS 28 poin": the one named in the phrase of a plan proposes it. */
function ownedPlans(
  { chunks, events, sentence }: SentenceContext,
  { article }: Context,
): readonly Proposal[] {
  return events.flatMap(({ event, trigger }) => {
    if (event.type !== 'agreement' || !trigger) return [];
    const at = chunks.findIndex(
      ({ start, end, kind }) => kind === 'phrase' && start <= trigger.start && trigger.start < end,
    );
    const phrase = chunks[at];
    // "rancangan resolusi Kuwait"
    const isDraft = phrase?.units.some(({ lower, end }) => end < trigger.start && DRAFT.test(lower));
    if (!isDraft && !PROPOSALS.test(article.text.slice(trigger.start, trigger.end).toLowerCase())) return [];
    const named = phrase?.units.filter(({ start, entities }) => start > trigger.start && entities.length);
    // "rencana diplomat Amerika Ellsworth Bunker" is his
    const owner = named?.find(({ mention }) => mention?.type === 'person') ?? named?.[0];
    // "rancangan resolusi Dewan Keamanan PBB" only lies before it
    if (isDraft && owner?.mention?.type === 'organization') return [];
    return [...(owner?.entities ?? []), ...(owner ? alsoOf(chunks, at) : [])].map((source) => ({
      type: 'proposes',
      source,
      target: event.key,
      sentence,
      trigger,
      rule: 'plan-of',
    }));
  });
}

/** "rancangan resolusi Inggris | dan Sierra Leone tentang Sudan": names alone that go on with those of the phrase at `at`. */
function alsoOf(chunks: readonly Chunk[], at: number): readonly LocalKey[] {
  const { to } = groupFrom(chunks, at);
  // "usul Trump dan Macron menolaknya": the second does something of his own
  if (to - at < 3 || chunks[to]?.verb?.voice === 'active') return [];
  const rest = chunks.slice(at + 1, to).filter(({ kind }) => kind === 'phrase');
  const bare = rest.every(({ units }) => units.every(({ kind }) => kind === 'name' || kind === 'office'));
  return bare ? rest.flatMap(({ heads }) => heads) : [];
}

export function findActs(context: Context): readonly Proposal[] {
  const acts = actsOf(context.knowledge['event-acts']);
  const found: Proposal[] = [];
  for (const here of context.sentences) {
    if (!here.events.length && !here.before.length) continue;
    here.chunks.forEach((chunk, at) => {
      if (chunk.verb) found.push(...verbActs(here, at, acts));
      else if (chunk.kind === 'phrase') found.push(...nounActs(here, at, acts));
    });
    found.push(...ownedPlans(here, context));
  }
  context.sentences.forEach((here, i) => {
    found.push(...votesListed(here, context.sentences, i, acts));
  });
  return found;
}

/** Names of one list that are read. */
const LONGEST_LIST = 40;

/** "Negara yang menolak:", and each of the lines behind it names one. */
function votesListed(
  { chunks, before }: SentenceContext,
  sentences: Context['sentences'],
  index: number,
  { verbs }: Acts,
): readonly Proposal[] {
  const [relative, voted, colon] = chunks.slice(-3);
  if (colon?.units[0]?.lower !== ':' || relative?.kind !== 'relative' || !voted?.verb || voted.negated)
    return [];
  const targets = votedOn({ events: [], before }, 0);
  const rows = targets.length && VOTES.test(voted.verb.lower) ? (verbs.get(voted.verb.lower) ?? []) : [];
  const found: Proposal[] = [];
  for (let i = index + 1; rows.length && i <= index + LONGEST_LIST; i++) {
    const item = sentences[i];
    const [line] = item?.chunks ?? [];
    if (!item || !line?.heads.length || item.chunks.some(({ kind }) => kind === 'verb')) break;
    const trigger = { start: line.start, end: line.end };
    for (const { type, id } of rows.filter(({ events }) => events.includes('agreement')))
      for (const target of targets)
        for (const source of line.heads)
          found.push({ type, source, target, sentence: item.sentence, trigger, rule: id });
  }
  return found;
}

function verbActs(here: SentenceContext, at: number, { verbs }: Acts): readonly Proposal[] {
  const { chunks, sentence } = here;
  const chunk = chunks[at];
  const verb = chunk?.verb;
  if (!chunk || !verb) return [];
  const rows = verbs.get(verb.lower);
  if (!rows) return [];
  const trigger = { start: verb.start, end: verb.end };
  return rows.flatMap((row) => {
    if (!isDone(chunks, at, row)) return [];
    const found = argumentsOf(chunks, at);
    const isPassive = row.passive.includes(verb.lower);
    const targets = isPassive ? eventBefore(here, at, row, found) : eventsAfter(here, at, row, found);
    const told = isPassive ? acceptors(chunks, at, found, row) : actorsOf(found, row);
    const agents = told.length
      ? told
      : row.type === 'imposes'
        ? issuersOf(chunks, at)
        : listedBehind(here, found, isPassive);
    return pairUp(agents, targets, row.type === 'imposes').map(([source, target]) => ({
      type: row.type,
      source,
      target,
      sentence,
      trigger,
      rule: row.id,
    }));
  });
}

/** Whether the verb tells of the act at all: a denied signature is none, "belum menghadiri" refuses nothing. */
function isDone(chunks: readonly Chunk[], at: number, row: Act): boolean {
  const chunk = chunks[at];
  if (row.negated)
    return Boolean(chunk?.negated) && chunk?.units.every(({ lower }) => lower !== 'belum') === true;
  if (row.type === 'imposes') return true;
  return !chunk?.negated && !(row.type === 'agrees_to' && isOnlyAimedAt(chunks, at));
}

const URGES =
  /^(?:mendorong|meminta|mendesak|mengajak|memaksa|membujuk|mengimbau|menyerukan|menekan|memerintahkan|menuntut|mendukung)$/;
const IF = /^(?:agar|supaya|jika|jikalau|bila|apabila|kalau|asalkan|andai|seandainya)$/;

/** "untuk menandatangani", "mendesak Rusia menyepakati", "jika Iran meneken" tell of no signature; "berhasil membujuk …" does. */
function isOnlyAimedAt(chunks: readonly Chunk[], at: number): boolean {
  let isAim = chunks[at - 1]?.kind === 'purpose';
  for (let i = at - 1; i > Math.max(-1, at - 9) && chunks[i]?.kind !== 'stop'; i--) {
    const verb = chunks[i]?.verb?.lower ?? '';
    if (/^(?:berhasil|sepakat|setuju)$/.test(verb)) return false;
    if (!isAim && IF.test(chunks[i]?.units[0]?.lower ?? '')) return true;
    if (verb) isAim ||= URGES.test(verb) && chunks[at - 1]?.kind === 'phrase';
    if (verb && !isAim) return false;
  }
  return isAim;
}

/** Who acts; "meneken peta jalan dengan Teheran" and "menarik Washington dari perjanjian" have a second party. */
function actorsOf({ subject, object, obliques }: Arguments, row: Act): readonly LocalKey[] {
  const others =
    row.type === 'agrees_to'
      ? obliques.filter(({ preposition }) => preposition === 'dengan' || preposition === 'bersama')
      : [];
  const moved = row.type === 'rejects' && row.via.length && object ? [object] : [];
  return [...new Set([...(subject?.heads ?? []), ...[...others, ...moved].flatMap(({ heads }) => heads)])];
}

/** "18 negara menolak, antara lain Kuba dan Polandia", "diteken lima negara, yakni Belgia, …": who the counted states are. */
function listedBehind(
  { chunks, classesOf }: SentenceContext,
  { subject, object, obliques, end }: Arguments,
  isPassive: boolean,
): readonly LocalKey[] {
  const by = isPassive ? (obliques.find(({ preposition }) => preposition === 'oleh') ?? object) : subject;
  const isCounted = chunks[by?.to ? by.to - 1 : -1]?.units.some(({ lower }) => COUNTED.test(lower));
  if (!by || by.heads.length || !isCounted) return [];
  const opener = chunks[end]?.kind === 'comma' ? end + 1 : end;
  if (!classesOf(chunks[opener]?.units[0]?.lower ?? '').has('among')) return [];
  return groupFrom(chunks, opener + 1).heads;
}
const COUNTED = /^(?:negara|anggota|pihak|lima|empat|tiga|dua|enam|tujuh|delapan|sembilan|sepuluh|\d+)$/;

const ISSUES =
  /^(?:menandatangani|tandatangani|meneken|teken|mengeluarkan|menerbitkan|mengesahkan|sahkan|mengumumkan|umumkan|menyetujui|meloloskan)$/;

/** "Trump meneken perintah eksekutif yang mengenakan tarif": whoever issues the paper takes the measure. */
function issuersOf(chunks: readonly Chunk[], at: number): readonly LocalKey[] {
  if (chunks[at - 1]?.kind !== 'relative' || chunks[at - 2]?.kind !== 'phrase') return [];
  const issue = groupTo(chunks, at - 2).from - 1;
  return ISSUES.test(chunks[issue]?.verb?.lower ?? '') ? (subjectOf(chunks, issue)?.heads ?? []) : [];
}

/** Who acts in the passive; an invitation "diterima" without agent is taken by whoever was invited before. */
function acceptors(chunks: readonly Chunk[], at: number, found: Arguments, row: Act): readonly LocalKey[] {
  const agents = agentOf(chunks, at, found)?.heads ?? [];
  // "yang diajukan mediator Qatar dan Mesir": whoever acts there acts for them
  if (!agents.length && !row.with.length) {
    const by = found.obliques.find(({ preposition }) => preposition === 'oleh') ?? found.object;
    const isOffice = chunks[by?.from ?? -1]?.units[0]?.kind === 'office';
    return isOffice && by && !by.heads.length ? by.others : [];
  }
  if (agents.length || !row.with.includes('undangan')) return agents;
  const invites = chunks.findLastIndex(({ verb }, i) => i < at && verb?.lower === 'mengundang');
  return invites < 0 ? [] : (argumentsOf(chunks, invites).object?.heads ?? []);
}

/** Where several measures share one word, each belongs to one party: "Uni Eropa dan Amerika Serikat menjatuhkan sanksi". */
function pairUp(
  agents: readonly LocalKey[],
  events: readonly LocalKey[],
  isShared: boolean,
): readonly (readonly [LocalKey, LocalKey])[] {
  if (isShared && events.length > 1 && events.length === agents.length)
    return agents.map((agent, i) => [agent, events[i] ?? ''] as const);
  return agents.flatMap((agent) => events.map((event) => [agent, event] as const));
}

/** "datang dari Netanyahu", "datang dari lima negara, yaitu Indonesia, India, …". */
function comersFrom(chunks: readonly Chunk[], at: number): readonly LocalKey[] {
  const group = groupFrom(chunks, at);
  const lists = /^(?:yaitu|yakni|antara lain)$/.test(chunks[group.to + 1]?.units[0]?.lower ?? '');
  return !group.heads.length && lists ? groupFrom(chunks, group.to + 2).heads : group.heads;
}

/** "usulan Trump untuk gencatan senjata", "rencana perdamaian AS 28 poin", "Penolakan datang dari Netanyahu". */
function nounActs(
  { chunks, events, before, sentence }: SentenceContext,
  at: number,
  { nouns }: Acts,
): readonly Proposal[] {
  const chunk = chunks[at];
  const word = chunk?.units.find(({ kind, lower }) => kind === 'word' && nouns.has(lower));
  if (!chunk || !word) return [];
  const inside = chunk.units.slice(chunk.units.indexOf(word) + 1).flatMap(({ entities }) => entities);
  const next = chunks[at + 1];
  // "Penolakan paling keras datang dari Perdana Menteri Israel"
  const comes = next?.verb?.lower === 'datang' && chunks[at + 2]?.units[0]?.lower === 'dari';
  const agents = inside.length ? [...inside, ...alsoOf(chunks, at)] : comes ? comersFrom(chunks, at + 3) : [];
  const trigger = { start: word.start, end: word.end };
  return (nouns.get(word.lower) ?? []).flatMap((row) => {
    const end = clauseEnd(chunks, at);
    const fit = events.filter((here) => row.events.includes(here.event.type));
    const named = fit
      .filter((here) => here.trigger && here.trigger.start >= word.start && here.trigger.start < end)
      .sort(byPosition);
    // "Prakarsa datang dari lima negara": of what the sentence before told.
    const told = before.filter((here) => row.events.includes(here.event.type)).sort(byPosition);
    const event = named[0] ?? (comes ? (fit.length ? onlyOf(fit) : told.at(-1)) : undefined);
    if (!event) return [];
    return agents.map((source) => ({
      type: row.type,
      source,
      target: event.event.key,
      sentence,
      trigger,
      rule: `${row.id}-noun`,
    }));
  });
}

const onlyOf = <T>(items: readonly T[]): T | undefined => (items.length === 1 ? items[0] : undefined);
