/** For tests: near misses of kinship. A table of data; what a near miss is: all.ts. */
import type { NearMisses } from './near-misses.ts';

export const kinship: NearMisses = {
  'orang-tua': ['Ibu kota Rusia ialah Moskow.', 'Ibu kota Rusia diserang Ukraina.'],
  anak: [
    'Anak sungai itu mengalir di Rusia.',
    'Anak perusahaan Gazprom menolak usul itu.',
    'Anak buah Putin tiba di Wina.',
  ],
  kerabat: ['Kerabat keraton menolak usul Putin.'],
  pasangan: ['Janda itu bertemu Putin di Wina.', 'Ibu negara tiba di Wina.'],
  saudara: ['Perang saudara di Suriah berakhir.', 'Saudara sebangsa, kata Presiden Soekarno.'],
};
