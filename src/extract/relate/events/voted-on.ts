/** Whether the words around "resolusi" tell how it fared in a vote, and which one it is. */
import type { Context, Unit } from './units.ts';

/** Words between a draft resolution and the verb that tells how it fared: "tentang Yerusalem, yang diusulkan oleh Mesir, diveto". */
const VOTE_REACH = 16;
const SUBJECT_REACH = 5;
const ABOUT = /^(?:tentang|mengenai|soal|terkait)$/;

/** "Resolusi tentang Haiti itu didukung 13 negara", "rancangan resolusi di Dewan Keamanan PBB ditolak": it says which one. */
export function isVotedOn({ view: { units }, trigger: { from, to }, kind }: Context): boolean {
  if (kind.id !== 'resolusi') return false;
  const near = units.slice(to, to + SUBJECT_REACH);
  const part = near.findIndex(({ text, lower }) => text === ',' || lower === 'dan');
  const own = part < 0 ? near : near.slice(0, part);
  if (!own.some(({ lower, mention }) => ABOUT.test(lower) || (mention && mention.type !== 'person')))
    return false;
  // "veto" is a noun as well: "Veto AS melanggar resolusi PBB"
  const votes = ({ classes, lower }: Unit) =>
    classes.has('vote') || (classes.has('sign') && lower !== 'veto');
  return units.slice(Math.max(0, from - 4), from).some(votes) || units.slice(to, to + VOTE_REACH).some(votes);
}
