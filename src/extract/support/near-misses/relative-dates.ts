/** For tests: near misses of relative-dates. A table of data; what a near miss is: all.ts. */
import type { NearMisses } from './near-misses.ts';

export const relativeDates: NearMisses = {
  today: ['Putin bertemu Trump di Wina pada Rabu pagi ini.', 'Majalah Hari Ini memuat wawancara Putin.'],
  yesterday: [
    'Putin bertemu Trump di Wina pada Senin kemarin.',
    'Putin bertemu Trump di Wina kemarin lusa.',
    'Putin bukan anak kemarin sore.',
  ],
  'day-before-yesterday': ['Putin memuji film Kemarin Dulu di Wina.'],
  tomorrow: [
    'Putin akan bertemu Trump di Wina besok lusa.',
    'Partai Hari Esok menolak usul Putin.',
    'Putin bertemu Trump di Wina. Sehari kemudian, keesokan harinya, ia pulang.',
  ],
  'day-after-tomorrow': ['Putin bertemu Trump di Wina kemarin lusa.', 'Novel Lusa dipuji Putin.'],
  'this-week': ['Putin bertemu Trump di Wina akhir pekan ini.', 'Majalah Pekan Ini memuat wawancara Putin.'],
  'this-weekend': ['Acara Akhir Pekan Ini dibuka Putin.'],
  'last-weekend': [
    'Setiap akhir pekan lalu lintas di Wina macet, kata Putin.',
    'Film Akhir Pekan Lalu dipuji Putin.',
  ],
  'next-weekend': ['Lagu Akhir Pekan Depan dipuji Putin.'],
  'last-week': [
    'Putin berada di Wina dua pekan lalu.',
    'Putin bertemu Trump di Wina akhir pekan lalu.',
    'Sepanjang pekan lalu lintas di Wina macet.',
  ],
  'next-week': [
    'Putin akan bertemu Trump dua pekan mendatang.',
    'Putin akan berlibur akhir pekan depan di Wina.',
  ],
  'this-month': ['Putin berada di Wina tiga bulan ini.'],
  'last-month': ['Putin bertemu Trump di Wina dua bulan lalu.'],
  'next-month': ['Putin akan berada di Wina enam bulan mendatang.'],
  'this-year': ['Putin berada di Wina lima tahun ini.'],
  'last-year': ['Putin bertemu Trump di Wina lima tahun lalu.'],
  'next-year': ['Putin akan memimpin Rusia lima tahun mendatang.'],
  'same-day': ['Putin dan Trump menjalani hari yang sama beratnya di Wina.'],
  'following-day': ['Putin bertemu Trump pada 5 Mei 2025. Tiga hari berikutnya ia pulang.'],
  'previous-day': ['Putin bertemu Trump pada 5 Mei 2025. Dua hari sebelumnya ia pulang.'],
  'same-month': ['Mei dan Juli adalah bulan yang sama panjangnya, kata Putin.'],
  'following-month': ['Putin bertemu Trump pada 5 Mei 2025. Dua bulan berikutnya ia pulang.'],
  'previous-month': ['Putin bertemu Trump pada 5 Mei 2025. Tiga bulan sebelumnya ia dilantik.'],
  'same-year': ['Bagi Putin, 2022 dan 2023 adalah tahun yang sama sulitnya.'],
  'following-year': ['Putin bertemu Trump pada 5 Mei 2025. Dua tahun berikutnya ia pulang.'],
  'previous-year': ['Putin bertemu Trump pada 5 Mei 2025. Tiga tahun sebelumnya ia dilantik.'],
};
