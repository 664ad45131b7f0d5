/** Whether an occurrence says enough to be an event of its own. */
import type { Occurrence } from './occurrence.ts';

export function isStrong(o: Occurrence): boolean {
  if (o.weak || (o.demonstrative !== null && !o.kind.named && !tellsMore(o))) return false;
  switch (o.kind.type) {
    case 'meeting':
      return isMeeting(o);
    case 'sanction':
      // "Hakim itu membekukan aset koruptor": a measure between states names one
      if (o.row.frame === 'impose') return o.core.length + o.others.length > 0;
      return (
        o.core.length > 0 ||
        o.others.length > 0 ||
        o.places.length > 0 ||
        o.predicate ||
        o.identity.length > 0 ||
        o.dates.length > 0
      );
    case 'agreement':
      return isAgreement(o);
    case 'conflict':
      return isConflict(o);
  }
}

/** "pertemuan itu" refers; "pertemuan Reagan dan Gorbachev itu" tells who met. */
const tellsMore = (o: Occurrence): boolean =>
  (o.kind.type === 'meeting' || o.kind.type === 'conflict') && o.core.length > 1;

function isMeeting({
  special,
  together,
  kind,
  core,
  places,
  dates,
  identity,
  row,
  predicate,
  ahead,
  act,
  byCouncil,
}: Occurrence): boolean {
  if (byCouncil && predicate && core.length > 0) return true;
  switch (kind.group) {
    // "Sambungan telepon di Moskow terputus": somebody calls
    case 'call':
      return core.length > 1 || (core.length > 0 && places.length + dates.length > 0);
    case 'press':
      return core.length > 0 || (together && predicate);
    case 'visit':
      return core.length > 0 && (places.length > 0 || row.frame === 'invite' || core.length > 1);
    case 'signing':
      return (
        predicate &&
        // "Upacara ngaben digelar di Ubud": another ceremony
        (row.id !== 'upacara' || !identity.length) &&
        (places.length > 0 || dates.length > 0 || (row.id === 'upacara' && core.length > 0))
      );
    case 'session':
      // "Dewan Keamanan bersidang atas permintaan Israel"
      return (
        (row.frame === 'meet' && core.length > 0) ||
        // "Umerov rapat dengan Shin"
        core.length > 1 ||
        ((core.length > 0 || identity.length > 0) && (places.length > 0 || dates.length > 0))
      );
    default:
      return (
        core.length > 1 ||
        places.length > 0 ||
        (core.length > 0 && dates.length > 0 && (!ahead || act === 'offer')) ||
        (special && core.length > 0 && identity.length > 0) ||
        // "perundingan enam pihak pada Selasa"
        (kind.group === 'talks' && dates.length > 0 && !ahead && identity.some(isCount)) ||
        (kind.id === 'ktt' && identity.length > 0) ||
        (kind.id === 'konferensi' && predicate && identity.length > 0) ||
        (kind.id === 'forum' && identity.length > 0)
      );
  }
}

const isCount = (word: string): boolean => /^(?:tiga|empat|lima|enam|tujuh|delapan)$/.test(word);

const isProper = (word: string): boolean => /^\p{Lu}/u.test(word);

function isAgreement({
  proper,
  generic,
  counted,
  kind,
  identity,
  tells,
  core,
  row,
  act,
  places,
  title,
}: Occurrence): boolean {
  // "Pihak Kamboja berdamai": with whom is not told
  if (row.frame === 'agree') return core.length > 1;
  if (kind.named) return true;
  // "rencana 28 poin", "rencana Bunker, yang diajukan Mei lalu", "Rencana Marshall"
  if (row.id === 'rencana-butir')
    return counted || (act === 'offer' && identity.length > 0) || (!title && proper && identity.length > 0);
  if (kind.id === 'resolusi') return act === 'sign' || identity.some((word) => /\d/.test(word));
  // "Konvensi Jenewa", but not a party's convention
  if (generic && !proper && act !== 'sign') return false;
  if (kind.id === 'usul') return act === 'offer';
  // "menyetujui Deklarasi New York"
  if (kind.group === 'declaration')
    return act === 'sign' || (!title && (identity.some(isProper) || (proper && identity.length > 0)));
  if (kind.id === 'nota-kesepahaman') return true;
  if (core.length > 1 || places.length > 0) return true;
  return act === 'sign' ? identity.length > 0 || kind.id !== 'kesepakatan' : tells;
}

function isConflict({
  kind,
  demonstrative,
  core,
  places,
  identity,
  dates,
  others,
  row,
  proper,
  title,
}: Occurrence): boolean {
  // "konflik antara A dan B" may be a rivalry
  if (row.id === 'konflik')
    // "konflik perbatasan" is fought; "konflik kepentingan" is not
    return (
      places.length > 0 ||
      (core.length > 1 &&
        (dates.length > 0 || identity.every((word) => word === 'perbatasan' || word === 'bersenjata')) &&
        row.words[0] === 'konflik')
    );
  // "sejak perang perbatasan 1979"
  if (kind.group === 'war')
    return (
      core.length > 0 ||
      places.length > 0 ||
      (!title && identity.some(isProper)) ||
      (demonstrative === null && identity.length > 0 && dates.length > 0) ||
      // "dalam Perang 1967"
      (proper && !title && dates.length > 0)
    );
  // "Facebook mencaplok saingannya": land is annexed
  if (kind.group === 'annexation' && row.frame !== 'noun') return places.length > 0;
  if (kind.group === 'occupation' && row.frame !== 'noun')
    return core.length > 0 && (places.length > 0 || others.length > 0);
  if (kind.named)
    return (
      core.length + others.length + places.length + dates.length + identity.length > 0 ||
      demonstrative !== null
    );
  return places.length > 0 || (core.length > 0 && (dates.length > 0 || others.length > 0));
}
