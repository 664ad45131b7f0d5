/** For tests: near misses of event-acts. A table of data; what a near miss is: all.ts. */
import type { NearMisses } from './near-misses.ts';

export const eventActs: NearMisses = {
  menjatuhkan: ['Angin menjatuhkan pohon di Wina.', 'Angin menjatuhkan pohon itu.'],
  'membahas-pencabutan': [
    'Parlemen Rusia membahas pencabutan izin usaha bank itu.',
    'Trump memutuskan pencabutan subsidi ketika sanksi terhadap Iran berlaku.',
  ],
  mencabut: ['Dokter Putin mencabut gigi. Sanksi terhadap Iran berlaku.'],
  'memasukkan-daftar': ['Putin memasukkan surat ke dalam tas ketika sanksi terhadap Iran berlaku.'],
  mengusulkan: ['Guru Putin mengusulkan jadwal baru.'],
  bersedia: [
    'Lavrov bersedia menjawab pertanyaan wartawan setelah pertemuan di Wina.',
    'Putin menolak bertemu Trump di Wina, tetapi bersedia menulis surat.',
    'Lavrov bersedia menjawab pertanyaan tentang pertemuan Putin dan Trump di Wina.',
  ],
  'mengusulkan-sanksi': [
    'Rusia menyerukan pencabutan sanksi terhadap Iran.',
    'Turki mendesak Uni Eropa mencabut sanksi terhadap Suriah.',
    'Guru di Wina mengusulkan sanksi bagi murid yang terlambat.',
  ],
  menyetujui: ['Bank di Rusia menyetujui kredit Putin.', 'Jika Iran meneken perjanjian Helsinki, AS pulang.'],
  menerima: ['Putin menerima telepon dari ibunya.', 'Putin menerima kritik atas perjanjian damai itu.'],
  sepakat: [
    'Putin dan Trump sepakat menjual rumah.',
    'Putin sepakat pulang sebelum perjanjian Helsinki diteken.',
  ],
  'menerima-undangan': [
    'Putin menerima undangan pernikahan dari keluarga itu.',
    'Putin menolak undangan Trump ke Washington, lalu menerima telepon Xi.',
    'Putin menerima laporan pertemuan Trump dan Xi di Wina.',
  ],
  menolak: [
    'Hakim Rusia menolak gugatan Putin.',
    'Rusia menolak menjawab.',
    'Iran tidak menolak perjanjian Helsinki.',
  ],
  'keluar-dari': [
    'Putin keluar dari rumah di Wina.',
    'Iran keluar dari ruangan setelah perjanjian Helsinki diteken.',
  ],
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
