/** Which mentions of bodies, places and states in one article are one thing. */
import { fold } from '../../graph/text.ts';
import type { Mention, RecognisedArticle } from '../types.ts';
import type { Rows } from './context.ts';

export interface Thing {
  readonly type: Mention['type'];
  readonly known?: string;
  label: string;
  readonly mentions: Mention[];
}

/** Kinds of bodies of which every state has one: "DPR AS" is not Indonesia's. */
const NATIONAL = /^(?:government|court|party|armed)$/;

export function groupThings(article: RecognisedArticle, mentions: readonly Mention[], rows: Rows): Thing[] {
  const named = mentions.map((mention, i) => ({
    mention,
    ...identify(article, mention, mentions[i + 1], rows),
  }));
  const byKey = new Map<string, Named>();
  const byEnd = new Map<number, Named>();
  const byWord = new Map<string, string>();
  for (const one of named) {
    if (!byKey.has(one.key)) byKey.set(one.key, one);
    byEnd.set(one.mention.end, one);
    for (const word of edgeWords(one.key)) if (!byWord.has(word)) byWord.set(word, one.key);
  }
  // An abbreviation introduced once in brackets stands for the name everywhere.
  const short = new Map<string, string>();
  // "Forum Kerja Sama Ekonomi Asia Pasifik (APEC)": known by the abbreviation, whatever the long name is
  const knownAs = new Map<string, string>();
  for (const { mention, key, known } of named) {
    const long = abbreviated(article, mention, byEnd);
    if (!long) continue;
    if (!known && !short.has(key)) short.set(key, long);
    if (known && !byKey.get(long)?.known && isAbbreviation(article, mention)) knownAs.set(long, key);
  }
  // "Kementerian Luar Negeri" after "Kementerian Luar Negeri Iran", where no other state's is named.
  const stateBodies = new Map<string, Set<string>>();
  for (const { key, bodyOf } of named)
    if (bodyOf !== undefined) stateBodies.set(bodyOf, (stateBodies.get(bodyOf) ?? new Set()).add(key));
  const things = new Map<string, Thing>();
  for (const { mention, key, known } of named) {
    const [body, ...others] = stateBodies.get(known ?? '') ?? [];
    const own = body !== undefined && !others.length ? body : key;
    const told = known ? own : (short.get(key) ?? byWord.get(key) ?? key);
    const target = knownAs.get(told) ?? told;
    const owner = byKey.get(target);
    const thing = things.get(target);
    if (thing) thing.mentions.push(mention);
    else
      things.set(target, {
        type: owner?.mention.type ?? mention.type,
        label: owner?.label ?? '',
        mentions: [mention],
        ...(owner?.known ? { known: owner.known } : {}),
      });
  }
  return [...things.values()];
}

type Named = Identity & { readonly mention: Mention };

interface Identity {
  readonly key: string;
  readonly label: string;
  readonly known?: string;
  /** Row of the body that this is one state's of. */
  readonly bodyOf?: string;
}

/** "Kemlu RI" */
const OF_INDONESIA = / RI$/;

function identify(
  article: RecognisedArticle,
  mention: Mention,
  next: Mention | undefined,
  rows: Rows,
): Identity {
  const name = article.text.slice(mention.start, mention.end);
  const row = mention.known ? rows.byId.get(mention.known) : undefined;
  const national = mention.type === 'organization' && (!row || (row.kind && NATIONAL.test(row.kind)));
  const country = national ? countryAfter(article, mention, next) : undefined;
  const state = country?.known ? rows.byId.get(country.known) : undefined;
  if (country && state && row?.represents !== country.known && !row?.represents) {
    const label = `${row && (row.everyState || name.length > 5) ? row.label : name} ${state.label}`;
    return { key: `${mention.type} ${fold(label)}`, label, ...(row?.everyState ? { bodyOf: row.id } : {}) };
  }
  const indonesia = row?.everyState && OF_INDONESIA.test(name) ? rows.byId.get('country:id') : undefined;
  if (row && indonesia) {
    const label = `${row.label} ${indonesia.label}`;
    return { key: `${mention.type} ${fold(label)}`, label, bodyOf: row.id };
  }
  if (row && mention.known) return { key: mention.known, label: row.label, known: mention.known };
  return {
    key: `${mention.type} ${fold(name)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()}`,
    label: name,
  };
}

function countryAfter(
  article: RecognisedArticle,
  mention: Mention,
  next: Mention | undefined,
): Mention | undefined {
  return next?.type === 'country' && article.text.slice(mention.end, next.start) === ' ' ? next : undefined;
}

/** "Misi Pemantau Aceh (AMM)": what stands in brackets right after a name is that name, here and later. */
function abbreviated(
  article: RecognisedArticle,
  mention: Mention,
  byEnd: ReadonlyMap<number, Named>,
): string | undefined {
  if (article.text[mention.start - 1] !== '(' || !/[),]/.test(article.text[mention.end] ?? ''))
    return undefined;
  const owner = byEnd.get(mention.start - 2);
  return owner?.mention.type === mention.type ? owner.key : undefined;
}

/** "(ELN)", but not "(Tatmadaw)" */
const isAbbreviation = ({ text }: RecognisedArticle, { start, end }: Mention): boolean =>
  /^\p{Lu}[\p{Lu}-]+$/u.test(text.slice(start, end));

/** "Dolmabahçe" after "Istana Dolmabahçe", "Federasi" after "Federasi Bosnia-Kroasia": a longer name's first or last word. */
function edgeWords(key: string): string[] {
  const [type = '', ...words] = key.split(' ');
  return words.length > 1 ? [`${type} ${words.at(-1)}`, `${type} ${words[0]}`] : [];
}
