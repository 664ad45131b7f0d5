/** For tests: near misses of status-cues. A table of data; what a near miss is: all.ts. */
import type { NearMisses } from './near-misses.ts';

export const statusCues: NearMisses = {
  proposal: [
    'Usul itu ramai dibahas. Putin bertemu Trump di Wina.',
    'Hasil rapat tentang usul itu:\n\nPutin bertemu Trump di Wina.',
  ],
  future: ['Akan tetapi, Putin bertemu Trump di Wina.'],
  modal: ['Putin bertemu Trump di Wina, negara yang bisa dicapai dengan kereta.'],
  negation: ['Putin bertemu Trump di Wina. Hujan tidak turun.'],
  condition: ['Putin bertemu Trump di Wina. Jika hujan, jalan itu banjir.'],
  threat: ['Putin bertemu Trump di Wina. Banjir mengancam desa itu.'],
  wish: ['Putin bertemu Trump di Wina. Warga berharap hujan turun.'],
  cancelled: ['Putin bertemu Trump di Wina. Konser itu dibatalkan.'],
  postponed: ['Putin bertemu Trump di Wina. Pertandingan itu ditunda.'],
  ended: ['Rusia menyerang Ukraina. Musim panas berakhir.'],
  deny: ['Putin bertemu Trump di Wina. Aktor itu membantah kabar perceraiannya.'],
  perhaps: ['Putin bertemu Trump di Wina. Besok mungkin hujan.'],
  aim: ['Putin bertemu Trump di Wina. Obat itu untuk batuk.'],
};
