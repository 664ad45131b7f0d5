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
  const things = new Map<string, Thing>();
  const labels = new Map<string, string>();
  const ordered = mentions.map((mention) => ({ mention, ...identify(article, mention, mentions, rows) }));
  // Longer names first, so that "Federasi" finds "Federasi Bosnia-Kroasia" wherever that stands.
  for (const { key, label } of ordered) if (!labels.has(key)) labels.set(key, label);
  for (const { mention, key, label, known } of ordered) {
    const target = known ? key : (abbreviated(article, mention, ordered) ?? partOf(key, labels) ?? key);
    const thing = things.get(target);
    if (thing) thing.mentions.push(mention);
    else {
      const own = ordered.find((other) => other.key === target);
      const knownId = own?.known;
      things.set(target, {
        type: own?.mention.type ?? mention.type,
        label: own?.label ?? label,
        mentions: [mention],
        ...(knownId ? { known: knownId } : {}),
      });
    }
  }
  return [...things.values()];
}

interface Identity {
  readonly key: string;
  readonly label: string;
  readonly known?: string;
}

function identify(
  article: RecognisedArticle,
  mention: Mention,
  all: readonly Mention[],
  rows: Rows,
): Identity {
  const name = article.text.slice(mention.start, mention.end);
  const row = mention.known ? rows.byId.get(mention.known) : undefined;
  const national = mention.type === 'organization' && (!row || (row.kind && NATIONAL.test(row.kind)));
  const country = national ? countryAfter(article, mention, all) : undefined;
  const state = country?.known ? rows.byId.get(country.known) : undefined;
  if (country && state && row?.represents !== country.known && !row?.represents) {
    const label = `${row && name.length > 5 ? row.label : name} ${state.label}`;
    return { key: `${mention.type} ${fold(label)}`, label };
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
  all: readonly Mention[],
): Mention | undefined {
  const next = all.find(({ start }) => start >= mention.end);
  return next?.type === 'country' && article.text.slice(mention.end, next.start) === ' ' ? next : undefined;
}

/** "Misi Pemantau Aceh (AMM)": what stands in brackets right after a name is that name. */
function abbreviated(
  article: RecognisedArticle,
  mention: Mention,
  ordered: readonly (Identity & { readonly mention: Mention })[],
): string | undefined {
  const name = article.text.slice(mention.start, mention.end);
  for (const other of ordered) {
    if (other.mention.type !== mention.type || other.mention.end >= mention.start) continue;
    const text = article.text.slice(other.mention.end, other.mention.end + name.length + 3);
    if (text === ` (${name})` || text.startsWith(` (${name},`)) return other.key;
  }
  return undefined;
}

/** "Dolmabahçe" after "Istana Dolmabahçe", "Federasi" after "Federasi Bosnia-Kroasia". */
function partOf(key: string, labels: ReadonlyMap<string, string>): string | undefined {
  const [type = '', ...words] = key.split(' ');
  if (words.length !== 1) return undefined;
  const [word = ''] = words;
  for (const other of labels.keys()) {
    const [otherType, ...others] = other.split(' ');
    if (otherType === type && others.length > 1 && (others.at(-1) === word || others[0] === word))
      return other;
  }
  return undefined;
}
