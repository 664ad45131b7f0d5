/** Who holds which office in an article, and whose envoys and kin are named beside them. */
import type { LocalKey, OfficeMention, RecognisedArticle, ResolvedMention } from '../types.ts';
import { firstFrom, type Rows } from './context.ts';

export interface Resolved extends Omit<RecognisedArticle, 'mentions'> {
  readonly mentions: readonly ResolvedMention[];
}

export interface Holders {
  /** Offices of each person. */
  readonly offices: ReadonlyMap<LocalKey, ReadonlySet<string>>;
  /** Mentions that only say whose envoy or kin somebody is: `Trump` in "utusan Trump, Steve Witkoff". */
  readonly owners: ReadonlySet<ResolvedMention>;
}

export function holdersOf(article: Resolved, rows: Rows): Holders {
  const offices = new Map<LocalKey, Set<string>>();
  const owners = new Set<ResolvedMention>();
  for (const office of article.offices) {
    const owner = ownerOf(article, office, rows);
    if (owner) owners.add(owner);
    const holder = owner ? undefined : holderOf(article, office);
    if (!holder) continue;
    const own = offices.get(holder.entity) ?? new Set<string>();
    offices.set(holder.entity, own.add(office.office));
  }
  return { offices, owners };
}

/** "utusan khusus | Donald Trump, Steve Witkoff", "menantu | Trump": the person after such an office is not its holder. */
function ownerOf(article: Resolved, office: OfficeMention, rows: Rows): ResolvedMention | undefined {
  const { holds } = rows.offices.get(office.office) ?? {};
  if (holds !== 'person' && holds !== 'kinship') return undefined;
  const at = firstFrom(article.mentions, office.end);
  const first = article.mentions[at];
  const second = article.mentions[at + 1];
  if (first?.type !== 'person' || first.start > office.end + 12 || first.sentence !== office.sentence)
    return undefined;
  const named = second?.type === 'person' && /^,? $/.test(article.text.slice(first.end, second.start));
  return named || holds === 'kinship' ? first : undefined;
}

/** The person named right after an office, with at most a state between ("Presiden | Rusia Vladimir Putin"). */
export function holderOf(article: Resolved, office: OfficeMention): ResolvedMention | undefined {
  const at = firstFrom(article.mentions, office.end);
  const first = article.mentions[at];
  if (!first || first.sentence !== office.sentence || first.start > office.end + 12) return undefined;
  if (first.type === 'person') return first;
  const second = article.mentions[at + 1];
  const near =
    second?.type === 'person' && second.sentence === office.sentence && second.start <= first.end + 3;
  return near ? second : undefined;
}
