/** For tests: near misses of event-acts. A table of data; what a near miss is: all.ts. */
import type { NearMisses } from './near-misses.ts';

export const eventActs: NearMisses = {
  menerima: ['Putin menerima telepon dari ibunya.'],
  menolak: ['Hakim Rusia menolak gugatan Putin.', 'Rusia menolak menjawab.'],
  sepakat: ['Putin dan Trump sepakat menjual rumah.'],
  menyetujui: ['Bank di Rusia menyetujui kredit Putin.'],
  mengusulkan: ['Guru Putin mengusulkan jadwal baru.'],
  'keluar-dari': ['Putin keluar dari rumah di Wina.'],
  menjatuhkan: ['Angin menjatuhkan pohon di Wina.', 'Angin menjatuhkan pohon itu.'],
};
