/** What the neighbours of a possible name say about its type: votes with the id of the row or rule that casts them. */
import type { EntityType } from '../../graph/schema.ts';
import { isAllCapitals, isCapitalised, type Token } from '../tokens.ts';
import { glued } from './capitals.ts';
import { type Lexicon, longestAt } from './lexicon.ts';
import { isDerivedNoun, isEveryday, type Line } from './line.ts';
import { isOfTruce } from './run.ts';
import type { NamePiece, Piece } from './scan.ts';

export interface Vote {
  readonly type: EntityType | 'none';
  readonly weight: number;
  readonly rule: string;
}

/** Votes for the piece at `index` of its line. */
export function votesFor(line: Line, pieces: readonly Piece[], index: number, lexicon: Lexicon): Vote[] {
  const piece = pieces[index];
  if (piece?.kind !== 'name') return [];
  const votes: Vote[] = [];
  if (piece.cue) votes.push({ type: piece.cue.gives, weight: piece.cue.weight, rule: piece.cue.id });
  // A name that can mean nothing else needs no neighbours.
  if (piece.entry && !piece.entry.weak) return [{ type: piece.entry.type, weight: 9, rule: 'listed' }];
  if (piece.entry) votes.push({ type: piece.entry.type, weight: 2, rule: 'listed' });
  votes.push(...shapeVotes(line, piece, lexicon));
  votes.push(...cueVotes(line, pieces, index, lexicon));
  if (!piece.cue || piece.cue.gives === 'person') votes.push(...officeVotes(line, pieces, index));
  return votes;
}

function shapeVotes({ tokens }: Line, { from, to, entry, cue }: NamePiece, lexicon: Lexicon): Vote[] {
  if (cue || (entry && !entry.weak)) return [];
  const first = tokens[from];
  if (!first) return [];
  const words = tokens.slice(from, to).filter(isCapitalised);
  // "48 juta KL", "40 USD": letters after a figure are a unit.
  const figure = tokens[from - 1];
  const unit = figure?.kind === 'number' || /^(?:ribu|juta|miliar|triliun)$/.test(figure?.lower ?? '');
  if (words.length === 1 && isAllCapitals(first) && unit) return [{ type: 'none', weight: 6, rule: 'unit' }];
  if (words.length === 1 && isAllCapitals(first))
    return [
      { type: 'organization', weight: entry || lexicon.words.has(first.lower) ? 2 : 4, rule: 'acronym' },
    ];
  if (words.length === 1 && /^Kemen\p{Ll}{2,}$/u.test(first.text))
    return [{ type: 'organization', weight: 6, rule: 'ministry-letters' }];
  // "C.W.A. Schurmann": letters with full stops before a word are initials.
  if (words.length > 1 && words[1] && first.text.includes('.') && !isAllCapitals(words[1]))
    return [{ type: 'person', weight: 3, rule: 'initials' }];
  const letters = words.filter(
    (word) => isAllCapitals(word) && word.text.length > 1 && !/^[IVX]+$/.test(word.text),
  );
  // "TB Hasanuddin", "Mahfud MD": two letters beside a word that is no everyday one are initials.
  const initials =
    letters.length === 1 &&
    letters[0]?.text.length === 2 &&
    words.length < 5 &&
    words.every((word) => letters.includes(word) || !isEveryday(word, lexicon));
  if (initials) return [{ type: 'person', weight: 1.5, rule: 'initials' }];
  if (letters.length) return [{ type: 'organization', weight: 2, rule: 'acronym' }];
  // "Tanda Registrasi", "Kesejahteraan Sosial" name nobody.
  const opening = from === 0 && isDerivedNoun(first) && !lexicon.given.has(first.lower);
  if (
    words.length > 1 &&
    (opening || (words.some(isDerivedNoun) && words.every((word) => isEveryday(word, lexicon))))
  )
    return [{ type: 'none', weight: 3, rule: 'derived-noun' }];
  const last = tokens[to - 1];
  if (words.length > 1 && last && /^(?:timur|barat|utara|selatan|tengah|tenggara)$/.test(last.lower))
    return [{ type: 'place', weight: 6, rule: 'compass' }];
  // "Hwasong-15", "Su-57": a figure behind the hyphen is that of a weapon or a machine.
  if (isNumbered(tokens, to)) return [{ type: 'none', weight: 3, rule: 'numbered' }];
  // "negeri para Mullah": a class of people
  if (words.length === 1 && /^(?:para|kaum)$/.test(tokens[from - 1]?.lower ?? ''))
    return [{ type: 'none', weight: 3, rule: 'class' }];
  const votes: Vote[] = [{ type: 'person', weight: 0.5, rule: 'capitals' }];
  if (lexicon.given.has(first.lower))
    votes.push({ type: 'person', weight: words.length > 1 ? 2.5 : 1, rule: 'given-name' });
  if (words.length > 1 && words.length < 5) votes.push({ type: 'person', weight: 1, rule: 'full-name' });
  if (
    words.some((word) => /\p{Ll}\p{Lu}/u.test(word.text) && !/^(?:Mc|Mac|De|Di|Le|La|O['’])/.test(word.text))
  )
    votes.push({ type: 'organization', weight: 2, rule: 'inner-capital' });
  votes.push(...endingVotes(last, lexicon));
  const next = tokens[to];
  const age = tokens[to + 1];
  if (next?.text === '(' && age?.kind === 'number' && /^\d\d$/.test(age.text) && tokens[to + 2]?.text === ')')
    votes.push({ type: 'person', weight: 4, rule: 'age' });
  return votes;
}

const isNumbered = (tokens: readonly Token[], to: number): boolean =>
  tokens[to]?.text === '-' && glued(tokens, to) && tokens[to + 1]?.kind === 'number';

/** "Armenpress", "Ukrinform": a word that only media end in, and no everyday one. */
function endingVotes(last: Token | undefined, lexicon: Lexicon): Vote[] {
  if (!last || isEveryday(last, lexicon)) return [];
  return lexicon.endings
    .filter(({ words }) =>
      words.some((word) => last.lower.length > word.length + 2 && last.lower.endsWith(word)),
    )
    .map(({ gives, weight, id }) => ({ type: gives, weight, rule: id }));
}

const CONJUNCTION = /^(?:dan|serta|atau|maupun|hingga|,)$/;

/** Cue words before and after, looking past the names that share a list with this one ("di Kyiv dan Chernihiv"). */
function cueVotes(line: Line, pieces: readonly Piece[], index: number, lexicon: Lexicon): Vote[] {
  const { from, to } = pieces[index] as NamePiece;
  const office = pieces[index - 1];
  const votes: Vote[] = [];
  const list = leftOfList(line.tokens, from, to);
  // "Mr. Ali": the full stop belongs to the abbreviation.
  const left = line.tokens[list - 1]?.text === '.' && list > 1 ? list - 1 : list;
  for (let start = Math.max(0, left - 3); start < left; start++) {
    const cue = longestAt(lexicon.before, line.tokens, start);
    if (cue?.to !== left || isOfTruce(line.tokens, left)) continue;
    const { gives, weight, id } = cue.entry.row;
    // "Menteri Agama | Suryadharma Ali": the noun belongs to the office.
    if (office?.kind === 'office' && office.to === left && start >= office.from) break;
    votes.push({ type: gives, weight: list === from ? weight : weight / 2, rule: id });
    break;
  }
  const after = longestAt(lexicon.after, line.tokens, skipAside(line.tokens, to));
  if (after) {
    const { gives, weight, id } = after.entry.row;
    votes.push({ type: gives, weight, rule: id });
  }
  votes.push(
    ...palaceVotes(line.tokens, lexicon, { from, to, speaks: after?.entry.row.id === 'speech-verb' }),
  );
  return votes;
}

/** "Istana Chigi menyatakan", "dibantah Istana Chigi": a palace that speaks is who sits there. */
function palaceVotes(
  tokens: readonly Token[],
  { beforePalace, afterPalace }: Lexicon,
  { from, to, speaks }: { readonly from: number; readonly to: number; readonly speaks: boolean },
): Vote[] {
  if (tokens[from]?.lower !== 'istana') return [];
  const issued = longestAt(beforePalace, tokens, from - 1);
  const cue = longestAt(afterPalace, tokens, to) ?? (issued?.to === from ? issued : null);
  if (cue) return [{ type: cue.entry.row.gives, weight: cue.entry.row.weight, rule: cue.entry.row.id }];
  return speaks ? [{ type: 'organization', weight: 7, rule: 'palace-speaks' }] : [];
}

/** Index where the list that ends with this name begins. */
function leftOfList(tokens: readonly Token[], from: number, to: number): number {
  let left = from;
  // "Dvorak dari Ceko dan | Kovac dari Slowakia": its own "dari" stands behind it.
  if (tokens[to]?.lower === 'dari') return left;
  for (let steps = 0; steps < 8 && left > 1; steps++) {
    const joint = tokens[left - 1];
    const before = tokens[left - 2];
    if (!joint || !before || !CONJUNCTION.test(joint.lower) || joint.text === ',' || !isCapitalised(before))
      break;
    left -= 2;
    for (let k = 0; k < 6 && left > 0 && isCapitalised(tokens[left - 1] as Token); k++) left--;
  }
  return left;
}

/** "Trump juga mengatakan", "Peskov sebelumnya menegaskan": adverbs between a subject and its verb. */
function skipAside(tokens: readonly Token[], to: number): number {
  let i = to;
  while (
    i < to + 3 &&
    /^(?:juga|sebelumnya|sendiri|kemudian|pun|lalu|kembali|telah|sudah|akan|pernah|hanya|langsung|segera|justru|bahkan|sempat|terus|turut|ikut|mulai|masih|tidak|tak|belum|bisa|dapat|harus)$/.test(
      tokens[i]?.lower ?? '',
    )
  )
    i++;
  return i;
}

/** "Presiden Rusia | Vladimir Putin", "menantu Donald Trump, | Jared Kushner", "Dan Coats |, Direktur Intelijen Nasional". */
function officeVotes({ tokens }: Line, pieces: readonly Piece[], index: number): Vote[] {
  const piece = pieces[index] as NamePiece;
  const previous = pieces[index - 1];
  const votes: Vote[] = [];
  const organization = piece.to === piece.from + 1 && isAllCapitals(tokens[piece.from] as Token);
  if (
    previous?.kind === 'office' &&
    gapIs(tokens, previous.to, piece.from, /^(?:ke-?\d+|terpilih|interim|sementara|\(|\)|,)?$/)
  ) {
    if (previous.row.holds === 'organization' && (organization || piece.entry?.type === 'organization'))
      votes.push({ type: 'organization', weight: 3, rule: 'office-of' });
    else votes.push({ type: 'person', weight: organization ? 2 : 5, rule: 'office-before' });
  }
  const office = pieces[index - 2];
  if (
    previous?.kind === 'name' &&
    office?.kind === 'office' &&
    office.to === previous.from &&
    gapIs(tokens, previous.to, piece.from, /^(?:,|ke)?$/) &&
    !piece.entry?.standsFor
  )
    votes.push({ type: 'person', weight: previous.to === piece.from ? 5 : 4, rule: 'office-of-before' });
  if (isSeat(tokens, pieces, index)) votes.push({ type: 'person', weight: 5, rule: 'office-seat-before' });
  const next = pieces[index + 1];
  if (
    next?.kind === 'office' &&
    gapIs(tokens, piece.to, next.from, /^(?:,|, mantan|, eks|, seorang|\(|, wakil|, sang)$/) &&
    !hasHolder(pieces, index + 1)
  )
    votes.push({ type: 'person', weight: 3, rule: 'office-after' });
  const place = pieces[index + 1];
  if (
    place?.kind === 'name' &&
    piece.to > piece.from + 1 &&
    place.entry?.type === 'country' &&
    gapIs(tokens, piece.to, place.from, /^dari$/)
  )
    votes.push({ type: 'person', weight: 2, rule: 'from-state' });
  if (
    place?.kind === 'name' &&
    gapIs(tokens, piece.to, place.from, /^,$/) &&
    (place.entry?.type === 'country' || place.entry?.type === 'place') &&
    place.entry.weak === false &&
    !previousIsList(tokens, piece.from)
  )
    votes.push({ type: 'place', weight: 1.8, rule: 'place-of' });
  if (
    previous?.kind === 'name' &&
    previous.entry?.type === 'place' &&
    /^(?:di|ke|dari)$/.test(tokens[previous.from - 1]?.lower ?? '') &&
    gapIs(tokens, previous.to, piece.from, /^,$/) &&
    /^[,.;]$/.test(tokens[piece.to]?.text ?? '.')
  )
    votes.push({ type: 'place', weight: 2, rule: 'place-around' });
  return votes;
}

/** "Duta Besar Jepang di Jakarta |, Masaki Yasushi": whose office it is, where it is, who holds it. */
function isSeat(tokens: readonly Token[], pieces: readonly Piece[], index: number): boolean {
  const [office, state, seat, piece] = pieces.slice(Math.max(0, index - 3), index + 1);
  return (
    office?.kind === 'office' &&
    state?.kind === 'name' &&
    seat?.kind === 'name' &&
    piece?.kind === 'name' &&
    state.from === office.to &&
    gapIs(tokens, state.to, seat.from, /^(?:di|untuk|bagi|pada)$/) &&
    gapIs(tokens, seat.to, piece.from, /^,$/)
  );
}

/** "Di Anatolia |, Presiden Turki Hiroshi Minho menyampaikan": the name behind the office, or behind its state, holds it. */
function hasHolder(pieces: readonly Piece[], office: number): boolean {
  const [held, first, second] = pieces.slice(office, office + 3);
  if (held === undefined || first?.kind !== 'name' || first.from !== held.to) return false;
  const state = first.entry && first.entry.type !== 'person';
  return !state || (second?.kind === 'name' && second.from === first.to);
}

function previousIsList(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 2];
  return tokens[from - 1]?.text === ',' && before !== undefined && isCapitalised(before);
}

function gapIs(tokens: readonly Token[], from: number, to: number, pattern: RegExp): boolean {
  if (to - from > 3 || to < from) return false;
  return pattern.test(
    tokens
      .slice(from, to)
      .map((token) => token.lower)
      .join(' '),
  );
}
