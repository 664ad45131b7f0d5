/** For tests: near misses of kinship. A table of data; what a near miss is: all.ts. */
import type { NearMisses } from './near-misses.ts';

export const kinship: NearMisses = {
  pasangan: ['Janda itu bertemu Putin di Wina.', 'Ibu negara tiba di Wina.'],
  anak: [
    'Anak sungai itu mengalir di Rusia.',
    'Anak perusahaan Gazprom menolak usul itu.',
    'Anak buah Putin tiba di Wina.',
    'Anak didik Angela Merkel, Annegret Kramp-Karrenbauer, mundur.',
  ],
  'orang-tua': [
    'Ibu kota Rusia ialah Moskow.',
    'Ibu kota Rusia diserang Ukraina.',
    'Bapak bangsa Singapura, Lee Kuan Yew, bertemu Mahathir Mohamad.',
    'Ayah baptis Angela Merkel, Annegret Kramp-Karrenbauer, mundur.',
  ],
  saudara: [
    'Perang saudara di Suriah berakhir.',
    'Saudara sebangsa, kata Presiden Soekarno.',
    'Adik kelas Barack Obama, Neil Gorsuch, diangkat.',
  ],
  kerabat: [
    'Kerabat keraton menolak usul Putin.',
    'Kerabat kerja Angela Merkel, Annegret Kramp-Karrenbauer, mundur.',
  ],
  bersaudara: [
    'Toko Dua Bersaudara di Wina dikunjungi Putin.',
    'Pasangan suami istri di Wina menyambut Putin dan Trump.',
    'Kakak beradik itu menunggu Putin dan Trump di Wina.',
  ],
};
