/** Steps of a scan over the words of the event's name and over marks. */

import { pastMeans } from './means.ts';
import { readNames } from './names.ts';
import { isPlace } from './places.ts';
import type { Scan } from './scan-state.ts';
import type { Unit } from './units.ts';

/** Words that may stand between the trigger and what follows ("pengendalian senjata"). */
const MOST_WORDS = 6;

/** "gencatan senjata tahap pertama": the number belongs to the stage before it. */
export function takeStage(scan: Scan, unit: Unit): boolean {
  const stage = /^(?:tahap|fase|putaran|gelombang|babak|jilid)$/.test(scan.units[scan.at - 1]?.lower ?? '');
  if (!scan.naming || !stage || !unit.classes.has('ordinal')) return false;
  scan.identity.push(unit.lower);
  scan.at++;
  return true;
}

/** "Perang Enam Hari pada 1967": a length in capitals is part of the name. */
export function takeLength(scan: Scan, unit: Unit): boolean {
  const count = scan.units[scan.at - 1]?.text ?? '';
  if (!scan.naming || !scan.identity.includes(count) || !/^\p{Lu}/u.test(count)) return false;
  if (!/^(?:Hari|Pekan|Bulan|Tahun)$/.test(unit.text)) return false;
  scan.identity.push(unit.text);
  scan.at++;
  return true;
}

/** "menembakkan lebih dari 180 rudal" */
export function takeAmount(scan: Scan, unit: Unit, next: Unit | undefined): boolean {
  if (!scan.naming || !/^(?:lebih|kurang)$/.test(unit.lower) || next?.lower !== 'dari') return false;
  if (scan.units[scan.at + 2]?.kind !== 'number') return false;
  scan.at += 2;
  return true;
}

/** "lewat Resolusi 661": the means, behind which the clause goes on. */
export function takeMeans(scan: Scan, unit: Unit, next: Unit | undefined): boolean {
  // "percakapan panjang melalui telepon dengan Xi"
  const talked = scan.options.type === 'meeting' ? pastMeans(scan.units, scan.at) : scan.at;
  if (talked > scan.at + 1) {
    scan.naming = false;
    scan.at = talked;
    return true;
  }
  if (
    !['lewat', 'melalui', 'dengan'].includes(unit.lower) ||
    next?.trigger === undefined ||
    scan.options.type !== 'sanction'
  )
    return false;
  scan.at = skipWords(scan.units, scan.at + 1, 3);
  scan.naming = false;
  return true;
}

/** "perundingan putaran keenam antara Iran dan AS": which of them it is. */
export function takeRound(scan: Scan, unit: Unit, next: Unit | undefined): boolean {
  if (!scan.naming || scan.options.type !== 'meeting' || unit.trigger === undefined) return false;
  if (!/^(?:putaran|babak|ronde)$/.test(unit.lower) || !next?.classes.has('ordinal')) return false;
  scan.identity.push(unit.lower, next.lower);
  scan.at += 2;
  return true;
}

/** "perundingan gencatan senjata di Kairo": what the talks are about. */
export function takeTopic(scan: Scan, unit: Unit): boolean {
  if (unit.trigger === undefined || !scan.naming) return false;
  // "kesepakatan tarif resiprokal Vietnam-AS"
  const topics =
    scan.options.type === 'meeting' ? TOPICS : scan.options.type === 'agreement' ? TARIFFS : NONE;
  if (!topics.has(unit.lower)) return false;
  const topic = unit.trigger;
  if (scan.options.type === 'agreement') scan.identity.push(unit.lower);
  while (scan.units[scan.at]?.trigger === topic) scan.at++;
  return true;
}

/** How long a topic may be: "mengenai kode etik (COC) Laut Cina Selatan". */
const ABOUT_REACH = 12;

/** "perundingan mengenai kode etik di Manila, Rabu": past what the talks are about to where and when they are. */
export function takeAbout(scan: Scan, unit: Unit): boolean {
  if (
    scan.options.type !== 'meeting' ||
    !/^(?:mengenai|tentang|soal|seputar|perihal|untuk)$/.test(unit.lower)
  )
    return false;
  for (let i = scan.at + 1; i < Math.min(scan.end, scan.at + ABOUT_REACH); i++) {
    const here = scan.units[i];
    // "pertemuan untuk membahas Deklarasi Jeddah, yang diteken Mei 2023": said of the declaration
    if (
      here?.trigger !== undefined ||
      (unit.lower === 'untuk' && /^(?:me|ber)\p{L}{4,}/u.test(here?.lower ?? ''))
    )
      return false;
    // "Konferensi donor untuk rekonstruksi Gaza, yang digagas Norwegia, akan digelar"
    const resumes = i > scan.at + 1 && here?.classes.has('predicate') && !here.classes.has('joiner');
    const inserted = here?.text === ',' && scan.units[i + 1]?.lower === 'yang';
    if (resumes || inserted) {
      scan.naming = false;
      scan.at = i;
      return true;
    }
    if (!here || here.text === ',' || here.classes.has('clause') || here.classes.has('predicate'))
      return false;
    // "tentang situasi di Ukraina": where that is, not the talks
    if (here.lower === 'di' && scan.units[i - 1]?.classes.has('matter')) return false;
    if (
      !here.date &&
      !(/^(?:di|pada)$/.test(here.lower) && (isPlace(scan.units[i + 1]) || scan.units[i + 1]?.date))
    )
      continue;
    scan.naming = false;
    scan.at = i;
    return true;
  }
  return false;
}

const NONE: ReadonlySet<string> = new Set();
const TARIFFS: ReadonlySet<string> = new Set(['tarif']);
const TOPICS: ReadonlySet<string> = new Set([
  'gencatan',
  'perjanjian',
  'kesepakatan',
  'sanksi',
  'tarif',
  'rencana',
]);

/** Past unnamed agents: "dihadiri utusan 29 negara". */
export function skipWords(units: readonly Unit[], from: number, most: number): number {
  let i = from;
  while (i < from + most) {
    const unit = units[i];
    if (
      !unit ||
      unit.kind === 'punctuation' ||
      unit.date ||
      unit.mention ||
      unit.classes.has('stop') ||
      unit.classes.has('clause')
    )
      break;
    i++;
  }
  return i;
}

export function takeMark(scan: Scan, unit: Unit, next: Unit | undefined): boolean {
  if (unit.text === ',') {
    const goesOn =
      next !== undefined &&
      (next.date !== undefined ||
        (next.classes.has('part') && scan.units[scan.at + 2]?.date !== undefined) ||
        next.lower === 'yang' ||
        next.lower === 'pada' ||
        next.lower === 'terhitung' ||
        // "ke Jakarta, Indonesia, mulai 18 April"
        (next.lower === 'mulai' && scan.units[scan.at + 2]?.date !== undefined) ||
        // "digelar bulan lalu, juga di Kuala Lumpur"
        (next.lower === 'juga' && scan.options.placeAfter.includes(scan.units[scan.at + 2]?.lower ?? '')) ||
        (/^(?:tengah|dini|malam|pagi)$/.test(next.lower) &&
          scan.units.slice(scan.at + 2, scan.at + 4).some((after) => after.date)) ||
        (next.classes.has('predicate') && !next.classes.has('auxiliary')) ||
        // "…, diperkirakan berlangsung hingga 24 Agustus"
        (scan.predicate &&
          next.classes.has('auxiliary') &&
          scan.units[scan.at + 2]?.classes.has('predicate')) ||
        (scan.options.placeAfter.includes(next.lower) && isPlace(scan.units[scan.at + 2]) && !scan.naming));
    if (!goesOn) return false;
    scan.naming = false;
    scan.at++;
    return true;
  }
  if (unit.text === '(') {
    if (next?.date) scan.dates.push({ expression: next.date, bound: scan.bound });
    scan.at = afterBracket(scan.units, scan.at);
    return true;
  }
  if (!/^["“”‘’']$/.test(unit.text)) return false;
  scan.at++;
  return true;
}

export const isPercent = (unit: Unit | undefined): boolean => unit?.lower === 'persen' || unit?.text === '%';

function afterBracket(units: readonly Unit[], open: number): number {
  for (let i = open + 1; i < open + 12; i++) if (units[i]?.text === ')') return i + 1;
  return open + 1;
}

/** Words of the event's name, and after it who it belongs to ("pertemuan dua hari mereka"). */
export function takeWord(scan: Scan, unit: Unit): boolean {
  const next = scan.units[scan.at + 1];
  // "kesepakatan sementara di Jenewa": interim, where no clause begins
  if (
    unit.lower === 'sementara' &&
    scan.naming &&
    (!next ||
      next.kind === 'punctuation' ||
      next.lower === 'untuk' ||
      next.classes.has('stop') ||
      next.classes.has('tie') ||
      next.date)
  ) {
    scan.identity.push(unit.lower);
    scan.at++;
    return true;
  }
  if (unit.lower === 'tidak' && next?.classes.has('negated-adjective')) {
    scan.at += 2;
    return true;
  }
  if (unit.text === '%' && scan.units[scan.at - 1]?.kind === 'number') {
    scan.at++;
    return true;
  }
  if (unit.classes.has('amount') && (next?.kind === 'number' || unit.lower === 'persen')) {
    scan.at++;
    return true;
  }
  // "menaikkan tarif dari 10 persen menjadi 25 persen": the new rate
  if (unit.lower === 'dari' && next?.kind === 'number' && isPercent(scan.units[scan.at + 2])) {
    scan.at += /^(?:menjadi|ke)$/.test(scan.units[scan.at + 3]?.lower ?? '') ? 4 : 3;
    return true;
  }
  if (unit.lower === 'ke' && next?.text === '-') {
    scan.identity.push(scan.units[scan.at + 2]?.text ?? '');
    scan.at += 3;
    return true;
  }
  // "KTT ke-40 dan 41 ASEAN"
  if (unit.lower === 'dan' && next?.kind === 'number' && /^\d+$/.test(scan.units[scan.at - 1]?.text ?? '')) {
    scan.at += scan.units[scan.at + 1]?.lower === 'ke' ? 4 : 2;
    return true;
  }
  // "gencatan senjata segera di Gaza"
  if (unit.lower === 'segera' && next && scan.options.placeAfter.includes(next.lower)) {
    scan.at++;
    return true;
  }
  if (unit.classes.has('possessor')) {
    scan.at++;
    return true;
  }
  if (!scan.naming || scan.identity.length >= MOST_WORDS || !isNameWord(unit)) return false;
  if (unit.classes.has('plural') && scan.options.direct.country === 'party') {
    const list = readNames(scan.units, scan.at, scan.end);
    if (list.heads.length) {
      scan.core.push(...list.heads);
      scan.at = list.to;
      return true;
    }
  }
  const title = unit.office === true || unit.classes.has('role') || unit.classes.has('group');
  const meeting = scan.options.type === 'meeting' || scan.options.type === 'conflict';
  if (!title || !meeting) scan.identity.push(/^\p{Lu}/u.test(unit.text) ? unit.text : unit.lower);
  scan.at++;
  return true;
}

/** A word that may be part of an event's name: no verb, no preposition, no beginning of a clause. */
export function isNameWord(unit: Unit): boolean {
  if (unit.trigger !== undefined || unit.classes.has('clause') || unit.classes.has('stop')) return false;
  if (unit.kind === 'number' || unit.text === '-' || unit.text === '&') return true;
  if (unit.kind !== 'word') return false;
  return (
    NOUN_CLASSES.some((name) => unit.classes.has(name)) ||
    /^\p{Lu}/u.test(unit.text) ||
    (!/^(?:(?:me[mnlry]|meng|meny)\p{L}{3,}|(?:ber|di|ter)\p{L}{4,})/u.test(unit.lower) &&
      !BIDDING.test(unit.lower))
  );
}

/** "Gencatan Senjata-Hentikan Serangan": a verb without its prefix, but "kebijakan" and "gerakan" are nouns. */
const BIDDING =
  /^(?!ke(?:bai|banya|berpiha|bija|kompa|laya|nai|reta|rusa)|pe|gera|tinda|desa|leta|seria|masu|seka)\p{L}{3,}kan$/u;

/** Classes of words that look like verbs and are none ("menteri", "bersama"). */
const NOUN_CLASSES = ['adjective', 'noun', 'role', 'group'];
