/** For tests: near misses of clause-words. A table of data; what a near miss is: all.ts. */
import type { NearMisses } from './near-misses.ts';

export const clauseWords: NearMisses = {
  preposition: [
    'Putin bertemu Trump di Hotel Atas Awan di Wina.',
    'Rusia menuduh Antara News.',
    'Rusia menyerang Di Maria.',
  ],
  subordinator: ['Rusia menyerang tempat ibadah di Ukraina.', 'Rusia menuduh Amerika tanpa sebab.'],
  purpose: ['Bantuan untuk Ukraina bertambah.'],
  relative: ['Rusia menuduh Yang Jiechi.', 'Rusia menyerang Yang Jiechi.'],
  coordinator: ['Rusia menyerang Bosnia dan Herzegovina.'],
  sequence: ['Arus lalu lintas di Wina dikritik Putin.', 'Lalu lintas di Wina macet.'],
  negation: ['Rusia menyerang Ukraina, dan hujan belum turun.', 'Rusia menyerang Ukraina, bukan?'],
  auxiliary: ['Jawa Tengah menolak usul Putin.', 'Jawa Tengah menolak usul itu.'],
  'verb-bare': ['Rusia menuduh Ukraina di pintu masuk gedung itu.', 'Rusia menolak biaya kirim barang itu.'],
  speech: ['Rusia menuduh Ukraina dengan tegas.', 'Kata itu berarti Rusia menyerang Ukraina.'],
  'noun-like-verb': ['Rusia menyerang mesin pabrik Ukraina.'],
  blame: ['Putin memuji cuaca di Wina karena cerah.'],
  faction: ['Kelompok belajar di Wina menyambut Putin dan Trump.'],
  opposite: ['Putin bertemu rekannya di Wina.'],
  'stand-in': ['Kapal wisata tenggelam di Rusia.'],
};
