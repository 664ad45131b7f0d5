/** For tests: near misses of anaphora. A table of data; what a near miss is: all.ts. */
import type { NearMisses } from './near-misses.ts';

export const anaphora: NearMisses = {
  'two-leaders': ['Putin bertemu Trump di Wina. Kedua pemimpin redaksi surat kabar itu dipecat.'],
  both: ['Putin menyebut Wina dan Jenewa. Keduanya adalah kota.'],
  they: ['Putin menunggu. Mereka adalah nelayan.'],
  'two-presidents': ['Putin menolak. Kedua presiden direktur itu dipecat.'],
  'three-states': ['Rusia menolak. Ketiga negara bagian itu terendam banjir.'],
  pronoun: ['Rusia menolak. Ia belum diketahui namanya.'],
  'two-sides': ['Rusia menolak. Kedua pihak berperkara di pengadilan.'],
};
