/**
 * Who does what to whom around a verb, read from the chunks beside it: no full parse, but the orders that Indonesian news
 * uses. All indexes are chunk indexes; every walk ends at the bounds of the clause or after `REACH` chunks.
 */

import { withFields } from '../../with-fields.ts';
import type { Chunk } from './chunks.ts';
import { type Group, groupFrom, groupTo } from './groups.ts';

/** What a preposition brings to a verb: "terhadap Rusia", "oleh Uni Eropa dan Inggris". */
export interface Oblique extends Group {
  readonly preposition: string;
}

export interface Arguments {
  /** Before the verb: who acts if it is active, whom it befalls if passive. Null where the text does not say it here. */
  readonly subject: Group | null;
  /** Right after the verb: the object of an active verb, the agent without `oleh` of a passive one. */
  readonly object: Group | null;
  readonly obliques: readonly Oblique[];
  /** First chunk after the clause. */
  readonly end: number;
}

/** Clauses of news are shorter; longer walks only meet hostile text. */
const REACH = 60;

/** The arguments of the verb at chunk `at`. */
export function argumentsOf(chunks: readonly Chunk[], at: number): Arguments {
  return { subject: subjectOf(chunks, at), ...rightOf(chunks, at) };
}

/** Whoever acts, in either voice ("Rusia menyerang …", "… diserang (oleh) Rusia"); the fewest guesses, so it may be null. */
export function agentOf(chunks: readonly Chunk[], at: number, found = argumentsOf(chunks, at)): Group | null {
  if (chunks[at]?.verb?.voice !== 'passive') return found.subject;
  const by = found.obliques.find(({ preposition }) => preposition === 'oleh');
  return by ?? (found.object?.heads.length ? found.object : null);
}

/** The group before a verb that is its subject, also across relative clauses, appositions and joined verbs. */
export function subjectOf(chunks: readonly Chunk[], at: number, reach = REACH): Group | null {
  if (reach <= 0) return null;
  const i = at - 1;
  const before = chunks[i];
  switch (before?.kind) {
    case 'relative':
      return antecedentOf(chunks, i);
    case 'purpose':
      return controller(chunks, i) ?? carried(chunks, i, reach);
    case 'sequence':
      return beforeSequence(chunks, i, reach);
    case 'coordinator':
    case 'verb':
    case 'preposition':
      return carried(chunks, i, reach);
    case 'subordinator':
      return blamedFor(chunks, i) ?? carried(chunks, i, reach) ?? following(chunks, at, reach);
    case 'date':
      return subjectOf(chunks, chunks[i - 1]?.kind === 'preposition' ? i - 1 : i, reach - 1);
    case 'comma':
      return acrossComma(chunks, i, reach);
    case 'phrase':
      return phraseSubject(chunks, i, reach);
    default:
      return null;
  }
}

/** "Trump lalu mengenakan tarif": the phrase that opens the clause; "Trump menolak usul itu lalu mengenakan": that of the verb before. */
function beforeSequence(chunks: readonly Chunk[], at: number, reach: number): Group | null {
  const group = chunks[at - 1]?.kind === 'phrase' ? groupTo(chunks, at - 1) : null;
  const lead = group ? chunks[group.from - 1]?.kind : 'verb';
  const opens = lead === undefined || lead === 'stop' || lead === 'date';
  return group?.heads.length && opens ? group : carried(chunks, at, reach);
}

/** "Israel dan Mesir menolak"; "Kementerian di Wina menolak" (the phrase before `di`); "menolak hasil itu dan kembali menuduh". */
function phraseSubject(chunks: readonly Chunk[], at: number, reach: number): Group | null {
  if (reach <= 0) return null;
  const group = groupTo(chunks, at);
  const lead = chunks[group.from - 1];
  const host = chunks[group.from - 2]?.kind;
  // "Rencana damai PBB untuk Siprus ditolak"
  if (lead?.kind === 'purpose' && host === 'phrase') return phraseSubject(chunks, group.from - 2, reach - 1);
  if (lead?.kind === 'preposition') {
    // "… tiga lawan tiga, dengan Rusia diwakili oleh X": a clause of its own.
    if (host === 'comma' && lead.units[0]?.lower === 'dengan') return group;
    if (host === 'phrase') return phraseSubject(chunks, group.from - 2, reach - 1);
    if (host === 'comma' || host === 'date') return subjectOf(chunks, group.from - 1, reach - 1);
    return host === 'verb' ? carried(chunks, group.from - 2, reach) : null;
  }
  // "Rouhani mengatakan bahwa negaranya akan melanggar …": he speaks of his own side.
  if (
    !group.heads.length &&
    /^(?:negaranya|pihaknya|pemerintahnya|pemerintahannya|dirinya)$/.test(chunks[at]?.units[0]?.lower ?? '')
  )
    return speakerOf(chunks, at) ?? group;
  // "Pertemuan yang dihadiri Putin menghasilkan …": the verb left of the phrase belongs to a relative clause.
  if (lead?.kind === 'verb')
    return (
      relativeBefore(chunks, group.from - 1) ??
      (group.heads.length || group.others.length ? group : carried(chunks, at, reach))
    );
  return group;
}

/** "Gorbachev, dalam jumpa pers terpisah, menyalahkan"; "X, yang lahir di Y, menolak"; "Utusan AS, Steve Witkoff, mengatakan". */
function acrossComma(chunks: readonly Chunk[], comma: number, reach: number): Group | null {
  let from = comma - 1;
  let verb = false;
  // "Kim, kata dia, menerimanya"
  if (chunks[from - 1]?.verb && chunks[from - 1]?.kind === 'stop' && chunks[from - 2]?.kind === 'comma')
    return subjectOf(chunks, from - 2, reach - 1);
  while (
    from >= 0 &&
    comma - from < REACH &&
    chunks[from]?.kind !== 'comma' &&
    chunks[from]?.kind !== 'stop'
  ) {
    verb ||= chunks[from]?.kind === 'verb';
    from--;
  }
  const first = chunks[from + 1];
  const hasRelative = chunks.slice(from + 1, comma).some(({ kind }) => kind === 'relative');
  const opens = chunks[from]?.kind === 'comma';
  if (hasRelative && opens) return subjectOf(chunks, from, reach - 1);
  if (verb) return relativeBefore(chunks, comma - 1) ?? carried(chunks, comma, reach);
  if (first?.kind === 'phrase' && first.heads.length)
    return groupTo(chunks, comma - 1).heads.length
      ? phraseSubject(chunks, comma - 1, reach - 1)
      : groupFrom(chunks, from + 1);
  return opens ? subjectOf(chunks, from, reach - 1) : null;
}

// "mendorong Kyiv untuk menyetujui": of these verbs the object does what follows.
const CONTROL =
  /^(?:mendorong|meminta|mendesak|mengajak|memaksa|membujuk|mengundang|menyuruh|memerintahkan|menekan|mengizinkan|mempersilakan|menyerukan|menugaskan|meyakinkan|mengimbau|membiarkan)$/;

// "usul Malaysia untuk menjatuhkan sanksi": whoever made the proposal would do it.
const INTENT =
  /^(?:usul|usulan|rencana|ajakan|seruan|permintaan|desakan|upaya|ancaman|janji|keputusan|komitmen|tekad|niat|keinginan|kesediaan|tawaran)$/;

function controller(chunks: readonly Chunk[], purpose: number): Group | null {
  if (chunks[purpose - 1]?.kind !== 'phrase') return null;
  const group = groupTo(chunks, purpose - 1);
  const intent = chunks[purpose - 1]?.units.some(({ lower }) => INTENT.test(lower));
  if (intent && !group.heads.length && group.others.length)
    return { ...group, heads: group.others, others: [] };
  return CONTROL.test(chunks[group.from - 1]?.verb?.lower ?? '') && group.heads.length ? group : null;
}

/** "Palestina mengecam AS karena memveto resolusi": one is blamed or praised for what one did. */
function blamedFor(chunks: readonly Chunk[], because: number): Group | null {
  if (!/^(?:karena|lantaran|sebab)$/.test(chunks[because]?.units[0]?.lower ?? '')) return null;
  if (chunks[because - 1]?.kind !== 'phrase') return null;
  const group = groupTo(chunks, because - 1);
  return chunks[group.from - 1]?.verb?.sense === 'blame' && group.heads.length ? group : null;
}

/** "Zelenskyy mengatakan bahwa Rusia menunda … dan menuduh Rusia": whoever says what the clause of chunk `at` tells. */
export function speakerOf(chunks: readonly Chunk[], at: number): Group | null {
  for (let i = at; i >= 0 && at - i < REACH; i--) {
    if (chunks[i]?.kind === 'stop') return null;
    if (chunks[i]?.units[0]?.lower === 'bahwa') return carried(chunks, i, REACH);
  }
  return null;
}

/** The group that `yang` at chunk `at` speaks of. */
function antecedentOf(chunks: readonly Chunk[], at: number): Group | null {
  let i = at - 1;
  if (chunks[i]?.kind === 'comma') i--;
  if (chunks[i]?.kind === 'date') i--;
  if (chunks[i]?.kind !== 'phrase') return null;
  const group = groupTo(chunks, i);
  // "Israel dan kelompok Hizbullah yang didukung Iran": the noun before the last name takes the clause for itself
  const last = chunks[i];
  const noun = last?.units[0];
  if (
    last &&
    noun &&
    group.heads.length > last.heads.length &&
    last.heads.length === 1 &&
    noun.sense === 'faction'
  )
    return { ...group, from: i, heads: last.heads, others: [] };
  // "Hongaria menjadi satu-satunya negara yang menolak": the copula's subject is meant.
  const copula = group.from - 1;
  if (!group.heads.length && /^(?:adalah|ialah|merupakan|menjadi)$/.test(chunks[copula]?.verb?.lower ?? ''))
    return subjectOf(chunks, copula, REACH / 2) ?? group;
  // "Kuzmarov, seorang jurnalis yang menjabat …": the phrase before only says what he is.
  if (
    group.heads.length ||
    chunks[group.from - 1]?.kind !== 'comma' ||
    chunks[group.from - 2]?.kind !== 'phrase'
  )
    return group;
  const named = groupTo(chunks, group.from - 2);
  return named.heads.length ? named : group;
}

/** The subject before the relative clause that a verb to the left of chunk `at` belongs to. */
function relativeBefore(chunks: readonly Chunk[], at: number): Group | null {
  for (let i = at; i > Math.max(0, at - 12); i--) {
    const kind = chunks[i]?.kind;
    if (kind === 'relative') return antecedentOf(chunks, i);
    if (kind === 'stop' || kind === 'subordinator' || kind === 'comma') return null;
  }
  return null;
}

/** The subject of the verb before: "X menolak usul itu dan menuduh Y", "X berencana untuk menjatuhkan sanksi". */
function carried(chunks: readonly Chunk[], at: number, reach: number): Group | null {
  for (let i = at; i >= 0 && at - i < reach; i--) {
    const kind = chunks[i]?.kind;
    if (kind === 'stop') return null;
    if (kind === 'verb') return subjectOf(chunks, i, reach - (at - i) - 1);
    if (kind === 'relative') return antecedentOf(chunks, i);
  }
  return null;
}

/** "Seusai bertemu Putin, Trump mengatakan": the subject stands in the main clause behind. */
function following(chunks: readonly Chunk[], at: number, reach: number): Group | null {
  for (let i = at; i < chunks.length && i - at < REACH; i++) {
    if (chunks[i]?.kind === 'stop') return null;
    if (chunks[i]?.kind === 'comma' && chunks[i + 1]?.kind === 'phrase' && reach > 0) {
      const group = groupFrom(chunks, i + 1);
      // "Seusai membuka konferensi di Nusa Dua, Bali, Rabu, Presiden …"
      const isWhere = chunks[group.to]?.kind !== 'verb' && chunks.slice(group.from, group.to).every(isPlace);
      if (isWhere) continue;
      return chunks[group.to]?.kind === 'verb' || chunks[group.to]?.kind === 'comma' ? group : null;
    }
  }
  return null;
}

const isPlace = ({ units }: Chunk): boolean =>
  units.every(({ mention }) => mention?.type === 'place' || mention?.type === 'country');

function rightOf(chunks: readonly Chunk[], at: number): Omit<Arguments, 'subject'> {
  let object: Group | null = null;
  const obliques: Oblique[] = [];
  let i = at + 1;
  if (chunks[i]?.kind === 'date') i++;
  if (chunks[i]?.kind === 'phrase') {
    object = groupFrom(chunks, i);
    i = object.to;
  }
  for (; i < chunks.length && i - at < REACH; ) {
    const chunk = chunks[i];
    const next = chunks[i + 1];
    const name = chunk?.units[0]?.lower ?? '';
    if ((chunk?.kind === 'preposition' || chunk?.kind === 'purpose') && next?.kind === 'phrase') {
      const group = groupFrom(chunks, i + 1);
      obliques.push(withFields(group, { preposition: name }));
      i = group.to;
    } else if (chunk?.kind === 'date' || chunk?.kind === 'phrase') i++;
    else if (chunk?.kind === 'comma' && next?.units[0]?.lower === 'masing') i++;
    else if (chunk?.kind === 'preposition' && next?.kind === 'date') i += 2;
    else break;
  }
  return { object, obliques, end: i };
}
