/** Names, dates and sentences of a graph that is only made for measuring; they read like news and mean nothing. */
import type { EdgeType, NodeType, Status } from '../../src/graph/vocabulary.ts';
import { type Draw, pick } from './draw.ts';

const ONSETS = ['B', 'D', 'G', 'H', 'K', 'L', 'M', 'N', 'R', 'S', 'T', 'V', 'W', 'Z', 'Kr', 'Tr', 'Br'];
const MIDDLES = ['aren', 'oval', 'umi', 'ist', 'ovi', 'ari', 'elen', 'ubo', 'anti', 'oran', 'imir', 'avi'];
const ENDS = ['sky', 'son', 'wan', 'dze', 'ero', 'ov', 'ani', 'ez', 'berg', 'oto', 'eira', 'man', 'quist'];
const word = (draw: Draw): string => pick(ONSETS, draw) + pick(MIDDLES, draw) + pick(ENDS, draw);

const LABELS: Readonly<Record<NodeType, (draw: Draw) => string>> = {
  person: (draw) => `${word(draw)} ${word(draw)}`,
  country: (draw) => `Republik ${word(draw)}`,
  organization: (draw) => `${pick(['Dewan', 'Kementerian', 'Badan', 'Kantor Berita'], draw)} ${word(draw)}`,
  place: (draw) => `${pick(['Kota', 'Wilayah', 'Teluk', 'Pelabuhan'], draw)} ${word(draw)}`,
  meeting: (draw) =>
    `${pick(['Pertemuan', 'Perundingan', 'KTT', 'Kunjungan'], draw)} ${word(draw)}–${word(draw)}`,
  agreement: (draw) =>
    `${pick(['Gencatan senjata', 'Perjanjian dagang', 'Rencana perdamaian'], draw)} ${word(draw)}`,
  sanction: (draw) => `${pick(['Sanksi minyak', 'Tarif', 'Embargo senjata'], draw)} ${word(draw)}`,
  conflict: (draw) => `${pick(['Perang', 'Serangan pesawat nirawak', 'Invasi'], draw)} ${word(draw)}`,
};

export const labelFor = (type: NodeType, draw: Draw): string => LABELS[type](draw);

const VERBS: Readonly<Record<EdgeType, string>> = {
  represents: 'berbicara atas nama',
  participates_in: 'ikut serta dalam',
  takes_place_in: 'berlangsung di',
  imposes: 'menjatuhkan',
  targets: 'mengenai',
  concerns: 'menyangkut',
  proposes: 'mengusulkan',
  agrees_to: 'menyetujui',
  rejects: 'menolak',
  invites: 'mengundang',
  accuses: 'menuduh',
  attacks: 'menyerang',
  supports: 'mendukung',
  family_of: 'adalah kerabat',
  interviews: 'mewawancarai',
};
const MOODS: Readonly<Record<Status, string>> = {
  occurred: 'telah',
  ongoing: 'masih',
  planned: 'akan',
  proposed: 'ingin',
  denied: 'tidak',
};
const TAILS = [
  'di tengah tekanan yang meningkat dari sejumlah sekutu di kawasan itu.',
  'setelah pembicaraan tertutup yang berlangsung lebih dari tiga jam.',
  'meskipun kedua pihak belum sepakat mengenai syarat-syarat yang diajukan.',
  'pekan ini, menurut keterangan resmi yang dibacakan di hadapan wartawan.',
  'dan menyebut langkah itu sebagai bagian dari upaya mencari jalan keluar damai.',
];

/** "Dwanov Krison akan mengusulkan Gencatan senjata Tristsky, kata …": both names as they are, once each. */
export function sentenceFor(
  ends: { readonly source: string; readonly target: string },
  { type, status }: { readonly type: EdgeType; readonly status: Status | undefined },
  speaker: string | null,
  draw: Draw,
): string {
  const mood = status ? `${MOODS[status]} ` : '';
  const said = speaker ? `, kata ${speaker},` : '';
  return `${ends.source} ${mood}${VERBS[type]} ${ends.target}${said} ${pick(TAILS, draw)}`;
}

/** A day, a month, a range or nothing, as news leave them. */
export function eventDate(draw: Draw): string | undefined {
  const two = (value: number): string => String(value).padStart(2, '0');
  const month = `${2021 + draw(5)}-${two(1 + draw(12))}`;
  const day = 1 + draw(24);
  const kind = draw(20);
  if (kind < 3) return undefined;
  if (kind < 6) return month;
  if (kind < 8) return `${month}-${two(day)}/${month}-${two(day + 2)}`;
  return `${month}-${two(day)}`;
}
