/** For tests: near misses of event-triggers. A table of data; what a near miss is: all.ts. */
import type { NearMisses } from './near-misses.ts';

export const eventTriggers: NearMisses = {
  pertemuan: [
    'Pertemuan dua sungai itu terletak di Rusia.',
    'Pertemuan dua sungai itu terletak di Banjarmasin.',
  ],
  bertemu: ['Upaya Putin di Wina bertemu jalan buntu.'],
  sanksi: ['Wasit menjatuhkan sanksi kepada pemain Rusia.'],
  menyerang: ['Penyakit itu menyerang paru-paru Putin.'],
  menyambut: ['Warga Rusia menyambut tahun baru dengan kembang api.'],
  merebut: ['Petenis Rusia merebut gelar juara di Paris.'],
  tarif: ['Rusia menaikkan tarif listrik.'],
  perang: ['Filipina menyatakan perang melawan narkoba.'],
  ledakan: ['Ledakan penduduk mengkhawatirkan India.'],
  larangan: ['Larangan merokok berlaku di Wina.'],
  sepakat: ['Putin sepakat menjual rumah di Wina.'],
  'operasi-militer': ['Putin menjalani operasi jantung di Wina pada Senin.'],
};
