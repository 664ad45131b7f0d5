/** For tests: near misses of name-traps. A table of data; what a near miss is: all.ts. */
import type { NearMisses } from './near-misses.ts';

export const nameTraps: NearMisses = {
  currency: ['Putin membayar dengan rupiah.'],
  directions: [
    'Menlu Timor Timur tiba di Wina.',
    'Korea Utara menyerang Korea Selatan.',
    'Jawa Barat menerima bantuan Jepang.',
    'Timur Tengah menunggu hasil perundingan.',
  ],
  sport: ['Kampung Olimpiade itu terletak di Wina.', 'Kampung Olimpiade terletak di Wina.'],
  ideas: ['Presiden AS tiba di KTT G20.'],
  five: ['Uni Eropa menunda pertemuan lima menteri di Wina.'],
  faith: ['Republik Islam Iran menolak usul itu.'],
};
