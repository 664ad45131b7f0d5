/** For tests: near misses of kinship. A table of data; what a near miss is: all.ts. */
import type { NearMisses } from './near-misses.ts';

export const kinship: NearMisses = {
  pasangan: ['Janda itu bertemu Putin di Wina.', 'Ibu negara tiba di Wina.'],
  anak: [
    'Anak sungai itu mengalir di Rusia.',
    'Anak perusahaan Gazprom menolak usul itu.',
    'Anak buah Putin tiba di Wina.',
  ],
  'orang-tua': ['Ibu kota Rusia ialah Moskow.', 'Ibu kota Rusia diserang Ukraina.'],
  saudara: ['Perang saudara di Suriah berakhir.', 'Saudara sebangsa, kata Presiden Soekarno.'],
  kerabat: ['Kerabat keraton menolak usul Putin.'],
  bersaudara: [
    'Toko Dua Bersaudara di Wina dikunjungi Putin.',
    'Pasangan suami istri di Wina menyambut Putin dan Trump.',
    'Kakak beradik itu menunggu Putin dan Trump di Wina.',
  ],
};
