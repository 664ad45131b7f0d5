/** For tests: near misses of calendar. A table of data; what a near miss is: all.ts. */
import type { NearMisses } from './near-misses.ts';

export const calendar: NearMisses = {
  march: ['Partai Maret menolak usul Putin.'],
  august: ['August Thalheimer bertemu Putin di Wina.'],
  over: ['Putin bertemu lebih banyak menteri di Wina.'],
  almost: ['Putin hampir jatuh di Wina.'],
  april: ['April Glaspie bertemu Saddam Hussein di Bagdad.'],
  sunday: ['Rusia dan AS berunding selama dua minggu.'],
  mar: ['Mar Menor terletak di Spanyol.'],
  past: ['Arus lalu lintas di Jakarta macet.'],
  'not-year-after': ['Pertemuan itu dihadiri 200 orang di Wina.'],
};
