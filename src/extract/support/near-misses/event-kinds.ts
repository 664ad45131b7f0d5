/** For tests: near misses of event-kinds. A table of data; what a near miss is: all.ts. */
import type { NearMisses } from './near-misses.ts';

export const eventKinds: NearMisses = {
  'operasi-militer': [
    'Dokter Putin membuka ruang operasi baru di Wina.',
    'Ia menjalani operasi jantung di Wina.',
    'Putin menjalani operasi jantung di Wina pada Senin.',
    'Dokter membuka ruang operasi baru di Wina.',
  ],
  kunjungan: ['Jumlah kunjungan wisatawan ke Wina naik.'],
  sanksi: [
    'Sanksi FIFA terhadap Rusia dicabut.',
    'Sanksi FIFA terhadap klub itu dicabut.',
    'Wasit menjatuhkan sanksi kepada pemain Rusia.',
  ],
  perang: ['Kapal perang Rusia berlabuh di Surabaya.', 'Kapal perang itu berlabuh di Surabaya.'],
  sidang: ['Ruang sidang PBB di New York sepi.'],
  serangan: ['Ia wafat akibat serangan jantung di Moskow.'],
  perjanjian: ['Ia membaca kitab Perjanjian Lama di Yerusalem.'],
};
