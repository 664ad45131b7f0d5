/** For tests: near misses of offices. A table of data; what a near miss is: all.ts. */
import type { NearMisses } from './near-misses.ts';

export const offices: NearMisses = {
  presiden: ['Presiden direktur Gazprom dipecat.', 'Wakil Presiden AS J.D. Vance tiba di Wina.'],
  pemimpin: ['Pemimpin redaksi surat kabar itu bertemu Putin.'],
  'perdana-menteri': ['Wakil Perdana Menteri Rusia Denis Manturov tiba di Wina.'],
  menteri: ['Menteri Pertahanan Israel Katz tiba di Wina.'],
  'menteri-luar-negeri': ['Wakil Menteri Luar Negeri Rusia Sergei Ryabkov tiba di Wina.'],
  gubernur: ['Istana Gubernur di Wina terbakar.'],
  raja: ['Kabupaten Raja Ampat menyambut Putin.'],
};
