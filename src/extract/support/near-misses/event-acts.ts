/** For tests: near misses of event-acts. A table of data; what a near miss is: all.ts. */
import type { NearMisses } from './near-misses.ts';

export const eventActs: NearMisses = {
  menjatuhkan: ['Angin menjatuhkan pohon di Wina.', 'Angin menjatuhkan pohon itu.'],
  'membahas-pencabutan': [
    'Parlemen Rusia membahas pencabutan izin usaha bank itu.',
    'Trump memutuskan pencabutan subsidi ketika sanksi terhadap Iran berlaku.',
  ],
  mengusulkan: ['Guru Putin mengusulkan jadwal baru.'],
  bersedia: [
    'Lavrov bersedia menjawab pertanyaan wartawan setelah pertemuan di Wina.',
    'Putin menolak bertemu Trump di Wina, tetapi bersedia menulis surat.',
  ],
  'mengusulkan-sanksi': [
    'Rusia menyerukan pencabutan sanksi terhadap Iran.',
    'Turki mendesak Uni Eropa mencabut sanksi terhadap Suriah.',
    'Guru di Wina mengusulkan sanksi bagi murid yang terlambat.',
  ],
  menyetujui: ['Bank di Rusia menyetujui kredit Putin.'],
  menerima: ['Putin menerima telepon dari ibunya.'],
  sepakat: ['Putin dan Trump sepakat menjual rumah.'],
  'menerima-undangan': [
    'Putin menerima undangan pernikahan dari keluarga itu.',
    'Putin menolak undangan Trump ke Washington, lalu menerima telepon Xi.',
  ],
  menolak: ['Hakim Rusia menolak gugatan Putin.', 'Rusia menolak menjawab.'],
  'keluar-dari': ['Putin keluar dari rumah di Wina.'],
  'tidak-hadir': [
    'Trump tidak mengakui anak itu sebelum pertemuan di Wina.',
    'Putin menghadiri pertemuan di Wina, tetapi tidak makan.',
  ],
  'menolak-sanksi': [
    'Rusia mengecam AS setelah sanksi diumumkan.',
    'Putin mengabaikan gejala sakit ketika sanksi terhadap Rusia diperluas.',
    'AS menolak pencabutan sanksi terhadap Iran.',
  ],
};
