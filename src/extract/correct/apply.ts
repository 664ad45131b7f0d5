/** What each action does to the draft. Each returns what is wrong, or null where it was done. */
import { parseEdgeId } from '../../graph/ids.ts';
import { isNamedBy } from '../../graph/named.ts';
import {
  EDGE_TYPES,
  type Edge,
  type EdgeType,
  isEventType,
  type Node,
  type NodeType,
  type Passage,
} from '../../graph/schema.ts';
import type { Change } from './corrections.ts';
import { addEdge, type Draft, placeOf, renameIn, retire, sortPassages } from './draft.ts';
import { type Failure, mixed, noNode, stateless, typeOf, unlike } from './failure.ts';

const done = null;

export function applyMerge(draft: Draft, { merge, into }: Change<'merge'>): Failure | null {
  const missing = [into, ...merge].find((id) => !draft.nodes.has(id));
  if (missing !== undefined) return noNode(draft, missing);
  for (const id of merge) {
    const [kept, gone] = [draft.nodes.get(into), draft.nodes.get(id)];
    if (!kept || !gone || id === into) return { expected: 'other nodes than the one they become', found: id };
    if (isEventType(kept.type) !== isEventType(gone.type)) return mixed(id, into);
    const failure = unlike(id, into);
    if (failure) return failure;
    const aliases = [...new Set([...kept.aliases, ...gone.aliases, gone.label])];
    draft.nodes.set(into, {
      ...gone,
      ...kept,
      aliases: aliases.filter((alias) => alias !== kept.label).sort(),
      mentions: sortPassages([...kept.mentions, ...gone.mentions]),
    });
    retire(draft, id, into);
  }
  return done;
}

export function applySplit(draft: Draft, change: Change<'split'>): Failure | null {
  const { split, into, label, articles, quotes } = change;
  const node = draft.nodes.get(split);
  if (!node) return noNode(draft, split);
  if (draft.nodes.has(into)) return { expected: 'a new id in “into”', found: `${into}, which exists` };
  const type = typeOf(into);
  if (!type) return { expected: 'an id with a known type in “into”', found: into };
  if (isEventType(type) !== isEventType(node.type)) return mixed(split, into);
  const moves = ({ article, quote }: Passage): boolean =>
    (!articles || articles.includes(article)) && (!quotes || quotes.includes(quote));
  const moved = node.mentions.filter(moves);
  const kept = node.mentions.filter((passage) => !moves(passage));
  if ((!articles && !quotes) || !moved.length)
    return { expected: `passages of ${split} in “articles” or “quotes”`, found: 'none' };
  if (!kept.length) return { expected: `passages that stay with ${split}`, found: 'none; rename it instead' };
  const { aliases: _, iso: __, wikidata: ___, coordinates: ____, labels: _____, ...rest } = node;
  draft.nodes.set(split, { ...node, mentions: kept });
  draft.nodes.set(into, {
    ...rest,
    id: into,
    type,
    label,
    aliases: surfaces(type, label, moved),
    mentions: moved,
  });
  // A clause goes with the name that stands in it; where both stand, it stays.
  const touches = (clause: Passage, names: readonly Passage[]): boolean =>
    names.some(
      (name) => name.article === clause.article && name.start < clause.end && clause.start < name.end,
    );
  renameIn(draft, split, (clause) => {
    if (!clause) return split;
    const goes = quotes ? touches(clause, moved) && !touches(clause, kept) : moves(clause);
    return goes ? into : split;
  });
  return done;
}

export function applyRename(draft: Draft, { rename, label, en, id }: Change<'rename'>): Failure | null {
  const node = draft.nodes.get(rename);
  if (!node) return noNode(draft, rename);
  if (label === node.label && (en ?? node.labels?.en) === node.labels?.en && (id ?? rename) === rename)
    return { expected: 'another label', found: `${label}, as it is` };
  const aliases = [...new Set([...node.aliases, node.label])].filter((alias) => alias !== label).sort();
  const labels = node.labels || en ? { labels: { ...node.labels, id: label, ...(en ? { en } : {}) } } : {};
  draft.nodes.set(rename, { ...node, label, ...labels, aliases });
  return id === undefined || id === rename ? done : changeId(draft, rename, id);
}

export function applyRetype(draft: Draft, { retype, type }: Change<'retype'>): Failure | null {
  const node = draft.nodes.get(retype);
  if (!node) return noNode(draft, retype);
  const id = `${type}:${retype.slice(retype.indexOf(':') + 1)}`;
  return changeId(draft, retype, id);
}

export function applyRedate(draft: Draft, { redate, date, status }: Change<'redate'>): Failure | null {
  if (date === undefined && status === undefined) return { expected: 'a date or a status', found: 'neither' };
  const node = draft.nodes.get(redate);
  const edge = draft.edges.get(redate);
  const record = node ?? edge;
  if (!record) return noNode(draft, redate);
  if (node && !isEventType(node.type)) return { expected: 'an event or an edge', found: redate };
  const failure = status === undefined ? null : stateless(edge);
  if (failure) return failure;
  const newDate = date === undefined ? record.date : (date ?? undefined);
  const newStatus = status === undefined ? record.status : (status ?? undefined);
  if (newDate === record.date && newStatus === record.status)
    return { expected: 'another date or status', found: `${newDate ?? newStatus ?? 'none'}, as it is` };
  const facts = {
    ...(newDate === undefined ? {} : { date: newDate }),
    ...(newStatus === undefined ? {} : { status: newStatus }),
  };
  if (node) draft.nodes.set(redate, { ...without(node), ...facts });
  if (edge) draft.edges.set(redate, { ...without(edge), ...facts });
  return done;
}

/** An absent key and an undefined one are not the same to the schema. */
function without<T extends Node | Edge>(record: T): Omit<T, 'date' | 'status'> {
  const { date: _, status: __, ...rest } = record;
  return rest;
}

export function applyReject(draft: Draft, { reject }: Change<'reject'>): Failure | null {
  if (draft.edges.delete(reject)) return done;
  if (!draft.nodes.delete(reject)) return noNode(draft, reject);
  renameIn(draft, reject, () => null);
  return done;
}

export function applyAdd(draft: Draft, change: Change<'add'>): Failure | null {
  const { add, label, role, date, status } = change;
  const passage = findPassage(draft, change);
  if ('expected' in passage) return passage;
  const facts = { ...(date ? { date } : {}), ...(status ? { status } : {}) };
  const ends = parseEdgeId(add);
  if (ends) {
    const missing = [ends.source, ends.target].find((id) => !draft.nodes.has(id));
    if (missing !== undefined) return noNode(draft, missing);
    const type = EDGE_TYPES.find((each): each is EdgeType => each === ends.type);
    if (!type) return { expected: `one of ${EDGE_TYPES.join(', ')}`, found: ends.type };
    if (ends.source === ends.target) return { expected: 'two nodes', found: `${ends.source} twice` };
    const edge = draft.edges.get(add);
    if (edge?.evidence.some((each) => placeOf(each) === placeOf(passage)))
      return { expected: 'a new passage', found: 'one that the edge has' };
    const failure =
      told(edge, { label, date, ...(edge?.role ? { role } : {}) }) ??
      (status ? stateless(edge ?? { ...ends, type, id: add, evidence: [] }) : null);
    if (failure) return failure;
    const evidence = [{ ...passage, ...(status ? { status } : {}) }];
    if (edge && role) draft.edges.set(add, { ...edge, role });
    addEdge(draft, { ...ends, type, ...(role ? { role } : {}), ...facts, evidence });
    return done;
  }
  const node = draft.nodes.get(add);
  const type = typeOf(add);
  if (node) {
    if (node.mentions.some((mention) => placeOf(mention) === placeOf(passage)))
      return { expected: 'a new passage', found: 'one that the node has' };
    const failure = told(node, { label, role, date, status });
    if (failure) return failure;
    if (!isEventType(node.type) && !isNamedBy(node, passage.quote))
      return { expected: `words that name ${add}: its label or an alias`, found: `“${passage.quote}”` };
    draft.nodes.set(add, { ...node, mentions: sortPassages([...node.mentions, passage]) });
  } else if (type && !isEventType(type) && (date || status))
    return { expected: 'a date or status of an event or an edge', found: add };
  else if (type && label)
    draft.nodes.set(add, {
      ...{ id: add, type, label, aliases: surfaces(type, label, [passage]) },
      ...{ ...facts, mentions: [passage] },
    });
  else if (!type) return { expected: 'an id with a known type', found: add };
  else return { expected: 'a label for a new node', found: 'none' };
  draft.redirects.delete(add);
  return done;
}

/** What is there already is told apart from the passage that is added to it: by the corrections that change it. */
function told(
  record: Node | Edge | undefined,
  facts: Readonly<Record<string, string | undefined>>,
): Failure | null {
  const [key] = Object.keys(facts).filter((name) => facts[name] !== undefined);
  return record && key !== undefined
    ? {
        expected: `only a passage for ${record.id}, which exists`,
        found: `${key} (another action changes it)`,
      }
    : null;
}

function findPassage(draft: Draft, { article, quote, occurrence }: Change<'add'>): Passage | Failure {
  const text = draft.articles.find(({ id }) => id === article)?.text;
  if (text === undefined) return { expected: 'the id of an article', found: article };
  let start = -1;
  for (let n = 0; n < occurrence; n++) {
    start = text.indexOf(quote, start + 1);
    if (start < 0)
      return { expected: `the words “${quote}” ${occurrence} times in ${article}`, found: `them ${n} times` };
  }
  return { article, start, end: start + quote.length, quote, rule: 'correction' };
}

function changeId(draft: Draft, from: string, to: string): Failure | null {
  const node = draft.nodes.get(from);
  const type = typeOf(to);
  if (!node || !type) return { expected: 'an id with a known type', found: to };
  if (from === to) return { expected: 'a change', found: `${to}, as it is` };
  if (isEventType(type) !== isEventType(node.type)) return mixed(from, to);
  if (draft.nodes.has(to)) return { expected: 'a free id', found: `${to}, which exists: merge them instead` };
  draft.redirects.delete(to);
  draft.nodes.set(to, { ...node, id: to, type });
  retire(draft, from, to);
  return done;
}

/** What an entity is called in its passages, where that is not its label. */
function surfaces(type: NodeType, label: string, passages: readonly Passage[]): string[] {
  const quotes = isEventType(type) ? [] : passages.map(({ quote }) => quote);
  return [...new Set(quotes)].filter((quote) => quote !== label && !quote.includes(label)).sort();
}
