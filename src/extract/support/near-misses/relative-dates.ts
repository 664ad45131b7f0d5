/** For tests: near misses of relative-dates. A table of data; what a near miss is: all.ts. */
import type { NearMisses } from './near-misses.ts';

export const relativeDates: NearMisses = {
  'last-week': ['Putin berada di Wina dua pekan lalu.', 'Putin bertemu Trump di Wina akhir pekan lalu.'],
  'last-month': ['Putin bertemu Trump di Wina dua bulan lalu.'],
  'last-year': ['Putin bertemu Trump di Wina lima tahun lalu.'],
  'this-week': ['Putin bertemu Trump di Wina akhir pekan ini.'],
  yesterday: ['Putin bertemu Trump di Wina pada Senin kemarin.', 'Putin bertemu Trump di Wina kemarin lusa.'],
  today: ['Putin bertemu Trump di Wina pada Rabu pagi ini.'],
  tomorrow: ['Putin akan bertemu Trump di Wina besok lusa.'],
};
