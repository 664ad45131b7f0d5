/** For tests: near misses of abbreviations. A table of data; what a near miss is: all.ts. */
import type { NearMisses } from './near-misses.ts';

/** The letters as a word or a name of their own: without a full stop, or in the midst of a sentence. */
export const abbreviations: NearMisses = {
  degree: ['Presiden Prancis Emmanuel Macron tiba. Prof itu pulang.', 'Hj Siti bertemu Putin di Wina.'],
  'first-name': ['Moh Roem bertemu Putin di Wina.', 'Putin bertemu Syech Ahmad di Wina.'],
  rank: ['Kol Ahmad bertemu Putin di Wina.', 'Putin makan sayur kol di Wina.'],
  address: ['Rusia dan AS berunding di Wina. Tel Aviv menolak hasilnya.', 'Putin menjawab no kepada Trump.'],
  company: ['Rusia mengundang PT Dirgantara Indonesia ke Moskow.'],
  saint: ['St Petersburg menerima Putin dan Trump.'],
  office: ['Ia menjadi plh di Jakarta kemarin.'],
  reference: ['Laga Rusia vs Ukraina batal. Putin pulang.'],
  calendar: ['Rapat itu digelar pada bulan Juli. Jan Egeland hadir.'],
  money: ['Indonesia membayar Rp 5 miliar kepada Rusia.'],
};
