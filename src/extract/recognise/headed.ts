/** Names that begin with a word of their kind: "Rumah Hofdi", "Kementerian Luar Negeri", "Partai Komunis". */
import { fold } from '../../graph/text.ts';
import { isAllCapitals, isCapitalised, type Token } from '../tokens.ts';
import { COMPASS, glued, opensWithArticle, PARTICLE, ROMAN } from './capitals.ts';
import { type CueRow, type Lexicon, longestAt, type PhraseEntry } from './lexicon.ts';
import { isEveryday, type Line, opensSentence } from './line.ts';
import type { Run, Setting } from './run-types.ts';

const MINISTRY = /^(?:kementerian|departemen)$/;
const OWNED = /^(?:rumah|kantor|vila|villa|kastil|ruang|kampung)$/;
const DISTRICT =
  /^(?:kota|provinsi|propinsi|distrik|kecamatan|kelurahan|desa|dusun|oblast|prefektur|negara bagian)$/;
const KIND_OF_BODY = /^(?:kelompok|organisasi|milisi|faksi|perusahaan|aliansi|blok|media|harian|platform)$/;

/** "Rumah Hofdi", "Kementerian Luar Negeri | Rusia", "Partai Komunis", "KTT | G20", "Deklarasi | Bali". */
export function readHeaded(
  line: Line,
  lexicon: Lexicon,
  from: number,
  head: { readonly entry: PhraseEntry<CueRow>; readonly to: number },
  setting: Setting,
): Run | null {
  const { tokens } = line;
  const cue = head.entry.row;
  const first = tokens[from];
  if (!first || !isCapitalised(first) || cue.releases) return null;
  // "Perjanjian | Oslo": where a treaty was made is a mention; "Otoritas | Lebanon" are a state's officials.
  const after = longestAt(lexicon.names, tokens, head.to);
  const where = cue.id === 'treaty' && after && !after.entry.weak;
  if (where && (after.entry.type === 'place' || after.entry.type === 'country')) return null;
  if (first.lower === 'otoritas' && after?.entry.type === 'country') return null;
  // "Provinsi | Sichuan" is Sichuan; "Kota Terlarang" and "Kota Meksiko" are names as they stand
  if (DISTRICT.test(head.entry.phrase) && namesDistrict(line, lexicon, head.to)) return null;
  // "Rumah | Putin terbakar": at a sentence's head the capital of what somebody owns tells nothing.
  const isOwned = OWNED.test(first.lower) && opensSentence(tokens, from);
  if (isOwned && after?.entry.type === 'person' && !after.entry.weak) return null;
  const day = endOfDay(line, lexicon, head.to);
  if (day > head.to) return { from, to: day, cue };
  // "Kantor berita | Anadolu": only the sentence's first letter is a capital
  const small = head.to > from + 1 && tokens.slice(from + 1, head.to).every((token) => !isCapitalised(token));
  if (small && opensSentence(tokens, from)) return null;
  // "Kelompok | Hamas": the body has a name of its own
  const body = longestAt(lexicon.names, tokens, head.to);
  if (KIND_OF_BODY.test(first.lower) && body?.entry.type === 'organization' && !body.entry.weak) return null;
  const end = endOfBody(line, lexicon, head.to, {
    cue,
    kind: first.lower,
    afterOffice: setting.afterOffice || setting.chained,
  });
  // "Pasukan Utara" is a side, no body.
  const side = cue.splits && tokens.slice(head.to, end).every(({ lower }) => COMPASS.test(lower));
  if (end > head.to && side) return null;
  if (end > head.to)
    return { from, to: cue.gives === 'none' ? beforeParties(tokens, lexicon, head.to, end) : end, cue };
  // The head alone is a name only where its capital tells something: "Ia memveto upaya Kongres".
  const several = head.to > from + 1;
  const alone =
    cue.splits &&
    (several || !opensSentence(tokens, from)) &&
    !/^(?:pasukan|militer|tentara|tim|dinas|biro|divisi|kabinet|imigrasi)$/.test(first.lower);
  return alone ? { from, to: head.to, cue } : null;
}

/** "Perjanjian Ekstradisi | Indonesia-Singapura": the states that close the name of a treaty are its parties. */
function beforeParties(tokens: readonly Token[], lexicon: Lexicon, from: number, end: number): number {
  for (let i = from + 1; i < end; i++) {
    let at = i;
    for (
      let party = longestAt(lexicon.names, tokens, at);
      party?.entry.type === 'country' && !party.entry.weak;
    ) {
      at = party.to;
      if (at >= end) return i;
      if (!/^(?:-|–|dan|&)$/.test(tokens[at]?.lower ?? '')) break;
      party = longestAt(lexicon.names, tokens, ++at);
    }
  }
  return end;
}

/** Does the name of a district begin here, listed as a place or in no list at all? */
function namesDistrict({ tokens, lowered }: Line, lexicon: Lexicon, from: number): boolean {
  const name = longestAt(lexicon.names, tokens, from);
  if (name) return name.entry.type === 'place';
  const token = tokens[from];
  return token !== undefined && isCapitalised(token) && !isEveryday(token, lexicon, lowered);
}

/** "Universitas | 17 Agustus 1945": a day that `date` took for no date is the rest of the name. */
function endOfDay({ tokens, dated }: Line, lexicon: Lexicon, from: number): number {
  const [day, month, year] = [tokens[from], tokens[from + 1], tokens[from + 2]];
  if (day?.kind !== 'number' || dated.has(from) || !month || !lexicon.months.has(month.lower)) return from;
  return year?.kind === 'number' && /^\d{4}$/.test(year.text) && !dated.has(from + 2) ? from + 3 : from + 2;
}

/** "Angkatan Bersenjata Lebanon (LAF)": letters that hold the state's own make it a part of the name; "(AS)" is the state. */
function isAbbreviated(
  tokens: readonly Token[],
  lexicon: Lexicon,
  { entry, to }: { readonly entry: { readonly id: string; readonly phrase: string }; readonly to: number },
): boolean {
  const letters = tokens[to + 1];
  if (tokens[to]?.text !== '(' || tokens[to + 2]?.text !== ')' || !letters || !isAllCapitals(letters))
    return false;
  if (longestAt(lexicon.names, tokens, to + 1)?.entry.type === 'country') return false;
  // The id ends in the state's code, which comes from its English name.
  const own = [entry.phrase[0] ?? '', (entry.id.split(':')[1] ?? '')[0] ?? ''].map((letter) => fold(letter));
  return letters.text.length > 1 && own.some((letter) => letters.lower.includes(letter));
}

function endOfBody(
  line: Line,
  lexicon: Lexicon,
  from: number,
  { cue, kind, afterOffice }: { readonly cue: CueRow; readonly kind: string; readonly afterOffice: boolean },
): number {
  const { tokens, dated } = line;
  let to = from;
  for (let i = from; i < tokens.length && i < from + 10; i++) {
    const token = tokens[i];
    if (!token || dated.has(i)) break;
    if (!isCapitalised(token)) {
      // "Biji-bijian": the second half of a doubled word.
      if (token.text === '-' && to === i && glued(tokens, i) && /^\p{Ll}/u.test(tokens[i + 1]?.text ?? '')) {
        to = i + 2;
        i++;
        continue;
      }
      const joins =
        /^(?:dan|dan\/atau|untuk|of|the|for|serta|&|-)$/.test(token.lower) && to === i && i > from;
      const next = tokens[i + 1];
      if (
        joins &&
        next &&
        isCapitalised(next) &&
        // "Bursa Efek Jakarta dan | Bursa Efek Surabaya"
        next.lower !== kind &&
        // "Kementerian Hukum dan HAM"
        (/^(?:-|of|the|for)$/.test(token.lower) ||
          isEveryday(next, lexicon) ||
          (MINISTRY.test(tokens[from - 1]?.lower ?? '') &&
            isAllCapitals(next) &&
            !longestAt(lexicon.names, tokens, i + 1)))
      )
        continue;
      if (PARTICLE.test(token.text) && to === i && next && isCapitalised(next)) continue;
      // "Brigade | al-Qassam"
      if (to === i && opensWithArticle(tokens, i)) {
        to = i + 3;
        i += 2;
        continue;
      }
      break;
    }
    if (ROMAN.test(token.text) && i === from) return from;
    const known = longestAt(lexicon.names, tokens, i);
    if (known?.entry.type === 'organization' && i > from && known.to > i + 1) break;
    if (known && cue.splits && known.entry.type === 'country' && !isAbbreviated(tokens, lexicon, known))
      break;
    // "Kementerian Kesehatan | Gaza"
    if (known?.entry.type === 'place' && i > from && tokens[from - 1]?.lower === 'kementerian') break;
    // "Istana Kepresidenan | Finlandia", but "Pelabuhan Odesa", "Bank Indonesia".
    if (known && known.entry.type === 'country' && cue.gives === 'place') break;
    if (known && known.entry.type === 'person' && afterOffice && i > from) break;
    // "Jalan Merdeka Barat | Nomor 7"
    if (cue.gives === 'place' && i > from && /^(?:nomor|no|kav|km)$/.test(token.lower)) break;
    const field = tokens[i - 1]?.lower === 'dan' && isAllCapitals(token);
    if (cue.splits && !isEveryday(token, lexicon) && !known && !field) break;
    if (
      afterOffice &&
      i > from &&
      !(known && known.entry.type !== 'person') &&
      (lexicon.given.has(token.lower) ||
        (!isEveryday(token, lexicon) && !isAllCapitals(token) && isEveryday(tokens[i - 1] as Token, lexicon)))
    )
      break;
    // "Ketua Kongres Rakyat Nasional | Zhao Leji": a short word and an unknown one are a Chinese name.
    const after = tokens[i + 1];
    const surname = afterOffice && i > from && !known && token.text.length < 6 && !isAllCapitals(token);
    if (surname && after && isCapitalised(after) && !isEveryday(after, lexicon) && !isAllCapitals(after))
      break;
    to = known ? known.to : i + 1;
    if (known) i = known.to - 1;
  }
  return to;
}
