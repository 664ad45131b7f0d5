/** For tests: near misses of abbreviations. A table of data; what a near miss is: all.ts. */
import type { NearMisses } from './near-misses.ts';

export const abbreviations: NearMisses = {
  office: ['Ia menjadi plh di Jakarta kemarin.'],
  address: ['Rusia dan AS berunding di Wina. Tel Aviv menolak hasilnya.'],
  calendar: ['Rapat itu digelar pada bulan Juli. Jan Egeland hadir.'],
  degree: ['Presiden Prancis Emmanuel Macron tiba. Prof itu pulang.'],
};
