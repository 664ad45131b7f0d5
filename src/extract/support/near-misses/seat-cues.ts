/** For tests: near misses of seat-cues. A table of data; what a near miss is: all.ts. */
import type { NearMisses } from './near-misses.ts';

export const seatCues: NearMisses = {
  at: ['Putin tiba di kantornya ketika Washington menolak usul itu.'],
  motion: ['Trump meninggalkan ruangan ketika Moskow menolak usul itu.'],
  'under-fire': ['Hakim menguasai hukum, kata Moskow.'],
  townspeople: ['Penduduk desa mendengar bahwa Beijing menolak usul itu.'],
  'close-to': ['Sekutu dekat itu mendengar bahwa Moskow menolak.'],
  'event-name': ['Dalam pertemuan itu, Beijing menolak usul tersebut.'],
  claimed: [
    'Soal itu dijawab Moskow kemarin.',
    'Status pegawai itu dibahas ketika Washington menolak usul itu.',
  ],
  departure: ['Trump pulang ke rumahnya di sebuah desa, dan usul dari Moskow dibahas.'],
  'from-there': ['Dari laporan itu, Washington menyimpulkan hal lain.'],
};
