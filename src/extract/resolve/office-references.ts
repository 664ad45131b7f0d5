/** Offices that stand for who holds them: "presiden Rusia itu", "Perdana Menteri Israel itu", a bare "Presiden". */
import type { Token } from '../tokens.ts';
import type { LocalKey, Reference } from '../types.ts';
import { firstFrom, type Rows, type Sentences } from './context.ts';
import { holderOf, type Resolved } from './holders.ts';

interface Setting {
  readonly rows: Rows;
  readonly sentences: Sentences;
}

/** Someone whom the text named with an office, with the state that it named beside them. */
interface Held {
  readonly office: string;
  readonly state: LocalKey | undefined;
  readonly holder: LocalKey;
}

/** So many holders are looked back at. */
const MOST = 30;
const SEVERAL = /^(?:kedua|ketiga|keempat|para|dua|tiga|empat|lima|sejumlah|beberapa|semua|seluruh)$/;

/** References in the order of the text; whoever held the office last is meant. */
export function officeReferences(article: Resolved, { rows, sentences }: Setting): Reference[] {
  const references: Reference[] = [];
  const held: Held[] = [];
  for (const office of article.offices) {
    const holder = holderOf(article, office);
    const following = article.mentions[firstFrom(article.mentions, office.end)];
    const next = following && following.start <= office.end + 1 ? following : undefined;
    const state = next && (next.type === 'country' || next.type === 'organization') ? next : undefined;
    if (holder) {
      held.push({ office: office.office, state: state?.entity, holder: holder.entity });
      continue;
    }
    const tokens = sentences.tokensOf(office.sentence);
    const from = firstFrom(tokens, office.start);
    const to = firstFrom(tokens, state?.end ?? office.end);
    const last = held.slice(-MOST).reverse();
    const { start, sentence } = office;
    // "kedua pemimpin tersebut" and "para menteri itu" are several.
    const points = POINTS.test(tokens[to]?.lower ?? '');
    // "Sang presiden menawarkan jalan tengah"
    const sang = tokens[from - 1]?.lower === 'sang' ? tokens[from - 1] : undefined;
    if ((points || (sang && !state)) && !SEVERAL.test(tokens[from - 1]?.lower ?? '')) {
      const match =
        last.find(
          (one) => one.office === office.office && (!state || !one.state || one.state === state.entity),
        ) ?? last.find((one) => office.office === 'pemimpin' && (!state || one.state === state.entity));
      const end = (points ? tokens[to]?.end : undefined) ?? office.end;
      if (match)
        references.push({
          start: sang?.start ?? start,
          sentence,
          end,
          entities: [match.holder],
          rule: 'reference-office',
        });
    } else if (!state && rows.offices.get(office.office)?.holds === 'state' && isBare(tokens, from, to)) {
      const match = ownHolder(last.filter((one) => isSameOffice(one.office, office.office)));
      if (match)
        references.push({
          start,
          sentence,
          end: office.end,
          entities: [match],
          rule: 'reference-bare-office',
        });
    }
  }
  return references;
}

/** A president is called "Kepala Negara". */
const isSameOffice = (held: string, said: string): boolean =>
  held === said || (said === 'kepala-negara' && held === 'presiden');

const POINTS = /^(?:itu|tersebut|ini)$/;

/** Who is called "Presiden" without a state is the home country's; where nobody is, the last one named. */
function ownHolder(last: readonly Held[]): LocalKey | undefined {
  const foreign = new Set(last.flatMap(({ state, holder }) => (state ? [holder] : [])));
  return (last.find(({ holder }) => !foreign.has(holder)) ?? last[0])?.holder;
}

/** "Presiden menegaskan …", "…," kata Presiden: in capitals, with a verb of its own and nothing else said of it. */
function isBare(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, head, after] = [tokens[from - 1], tokens[from], tokens[to]];
  if (!head || !/^\p{Lu}/u.test(head.text)) return false;
  if (before && SAYS.test(before.lower)) return !after || /^[.,”"]$/.test(after.text);
  const opens =
    !before || /^[.,:;“”"]$/.test(before.text) || /^(?:dan|bahwa|karena|ketika|saat)$/.test(before.lower);
  return opens && after !== undefined && DOES.test(after.text) && after.lower !== 'terpilih';
}

const SAYS = /^(?:kata|ujar|ucap|tutur|ungkap|tegas|jelas|imbuh|papar|lanjut|sebut|tambah|menurut)$/;
const DOES =
  /^(?:me\p{Ll}{4,}|ber\p{Ll}{3,}|ter\p{Ll}{3,}|di\p{Ll}{4,}|akan|telah|sudah|belum|juga|tidak|pun|ingin|kembali|lalu|kemudian|tiba|hadir)$/u;
