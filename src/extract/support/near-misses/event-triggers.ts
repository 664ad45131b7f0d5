/** For tests: near misses of event-triggers. A table of data; what a near miss is: all.ts. */
import type { NearMisses } from './near-misses.ts';

export const eventTriggers: NearMisses = {
  berperang: ['Putin berperang melawan kanker.', 'Filipina memerangi narkoba.'],
  'perang-kiasan': [
    'Rusia menyerang Ukraina, dan sejak perang, dunia berubah.',
    'Ukraina kalah perang, lagi pula Rusia menguasai Donetsk.',
  ],
  'serangan-kiasan': [
    'Setelah serangan, jantung kota Kyiv lumpuh.',
    'Rusia melancarkan operasi, mata dunia tertuju ke Ukraina.',
  ],
  'sanksi-kiasan': [
    'Uni Eropa menjatuhkan sanksi, hukum Rusia membalasnya.',
    'AS menaikkan tarif. Listrik di Cina padam.',
  ],
  'pertemuan-kiasan': [
    'Putin dan Trump mengadakan dialog. Terbuka peluang damai di Ukraina.',
    'Dalam kunjungan, wisatawan Cina menyambut Putin di Bali.',
  ],
  'rencana-kiasan': [
    'Rusia dan Ukraina meneken perjanjian. Baru pada Senin pasukan ditarik.',
    'PBB mengesahkan resolusi, tinggi harapan Rusia.',
  ],
  pertemuan: [
    'Pertemuan dua sungai itu terletak di Rusia.',
    'Pertemuan dua sungai itu terletak di Banjarmasin.',
    'Mahasiswa Rusia menggelar pertemuan alumni di Wina.',
  ],
  ktt: ['Universitas di Moskow membuka kursus KTT bagi mahasiswa.', 'Jalan KTT Non-Blok di Jakarta macet.'],
  perundingan: [
    'Sutradara Rusia menulis dialog film itu di Wina.',
    'Putin menjadi pembicaraan di Wina.',
    'Konsultasi dokter di Moskow gratis.',
  ],
  putaran: [
    'Petenis Rusia Daniil Medvedev kalah pada putaran pertama di Paris.',
    'Putaran kedua pemilihan presiden Prancis digelar pada Minggu.',
  ],
  forum: ['Forum penggemar klub itu ramai membahas Putin di Wina.'],
  konferensi: [
    'Kamar hotel di Wina penuh menjelang musim konferensi.',
    'Ruang konferensi di Wina direnovasi.',
  ],
  meeting: ['Presiden itu menonton film Summit di Wina.', 'Perusahaan Summit Oil bermarkas di Jakarta.'],
  sidang: [
    'Sidang skripsi mahasiswa Rusia itu berlangsung di Wina.',
    'Sidang perceraian penyanyi Rusia itu digelar di Moskow.',
    'Rapat pemegang saham Bank Mandiri digelar di Jakarta pada Selasa.',
  ],
  bersidang: ['Hakim di Moskow bersidang tanpa saksi.', 'Juri lomba Rusia bersidang di Wina.'],
  kunjungan: [
    'Jam kunjungan penjara di Moskow diperpanjang.',
    'Kunjungan dokter ke rumah sakit di Moskow dibatasi.',
  ],
  'jumpa-pers': [
    'Ruang jumpa pers Gedung Putih direnovasi.',
    'Band Rusia itu menggelar jumpa pers tentang album barunya.',
  ],
  telepon: ['Sambungan telepon di Moskow terputus.', 'Polisi Rusia menyadap panggilan telepon warga Moskow.'],
  penandatanganan: [
    'Penandatanganan buku oleh penulis Rusia itu ramai di Wina.',
    'Penandatanganan kontrak pemain Rusia itu batal.',
  ],
  upacara: [
    'Putin menghadiri upacara bendera di Moskow.',
    'Trump menghadiri upacara kelulusan putranya di Palm Beach.',
    'Upacara pemakaman Paus Fransiskus digelar di Vatikan.',
    'Upacara ngaben digelar di Ubud, Bali.',
    'Rusia dan Cina meneken perjanjian di Wina. Upacara penutupan digelar di Paris pada Senin.',
    'Dalam upacara, bendera Rusia dan AS dikibarkan.',
  ],
  bertemu: ['Upaya Putin di Wina bertemu jalan buntu.', 'Putin dan Trump bertemu tiga kali di Wina.'],
  menemui: [
    'Penyelam Rusia menemui ajal di Laut Hitam.',
    'Putin menemui kesulitan di Wina.',
    'Ketika ditemui di rumahnya di Moskow, nelayan itu menangis.',
  ],
  'menemui-wartawan': [
    'Seorang pencuri di Moskow bertemu wartawan gadungan.',
    'Pemain Rusia itu menemui wartawan di Wina.',
  ],
  berunding: [
    'Penjual dan pembeli berunding di pasar Moskow.',
    'Juri lomba di Wina berunding selama satu jam.',
    'Putin pulang tanpa berunding dengan Trump di Wina.',
  ],
  menelepon: [
    'Warga Moskow menelepon polisi.',
    'Putin kehilangan telepon di Wina.',
    'Apple meluncurkan telepon baru di Cina.',
  ],
  berbicara: [
    'Putin berbicara bahasa Jerman di Wina.',
    'Trump berbicara di depan mahasiswa di Washington.',
    'Trump berbicara dengan wartawan di Wina.',
    'Trump berbicara dengan Rusia di kepala.',
  ],
  menghadap: [
    'Jendela kamar Putin menghadap taman di Wina.',
    'Kapal Rusia menghadap ke laut.',
    'Putin menghadap kiblat.',
  ],
  menyambut: [
    'Warga Rusia menyambut tahun baru dengan kembang api.',
    'Rusia menyambut usul Ukraina di Wina.',
    'Putin menyambut baik hasil pemilihan di Prancis.',
  ],
  berkumpul: ['Ribuan warga Rusia berkumpul di Wina.', 'Keluarga Putin berkumpul di Sochi.'],
  'memanggil-dubes': ['Putin dipanggil dokter di Wina.', 'Putin memanggil dokter di Wina.'],
  mengutus: ['Toko Rusia itu mengutus kurir ke Wina.', 'Rusia mengutus satelit ke bulan.'],
  mempertemukan: [
    'Final itu mempertemukan Prancis dengan Argentina di Qatar.',
    'Film itu mempertemukan Tom Cruise dengan Brad Pitt.',
    'Putin mengumpulkan perangko di Moskow.',
    'Balapan itu mempertemukan pembalap Spanyol dan Italia di Mandalika.',
  ],
  berkunjung: [
    'Wisatawan Rusia mengunjungi Bali.',
    'Burung itu terbang ke Rusia.',
    'Jumlah wisatawan Cina yang mengunjungi Bali turun.',
  ],
  tiba: [
    'Musim dingin tiba di Moskow.',
    'Gandum Rusia tiba di Mesir.',
    'Bantuan Rusia tiba di Suriah. Kunjungan ke dokter batal.',
  ],
  mengundang: [
    'Pernyataan Putin mengundang tawa di Wina.',
    'Rusia menyusun rancangan undang-undang tentang Krimea.',
  ],
  menghadiri: ['Toko di Moskow dibuka pukul tujuh.', 'Konser penyanyi Rusia itu dihadiri ribuan orang.'],
  sanksi: ['Wasit menjatuhkan sanksi kepada pemain Rusia.'],
  embargo: [
    'Berita itu masih dalam embargo redaksi Reuters hingga Senin.',
    'Majalah Rusia itu menghormati embargo berita.',
  ],
  blokade: ['Pemain Rusia itu mengandalkan blokade dalam laga voli.', 'Film Blokade diputar di Moskow.'],
  tarif: [
    'Rusia menaikkan tarif listrik.',
    'Rusia menurunkan tarif kereta dari Ukraina.',
    'Tarif hotel di Wina naik.',
  ],
  'pembekuan-aset': ['Pengadilan Moskow mengabulkan pembekuan aset dalam perceraian itu.'],
  'larangan-masuk': [
    'Papan larangan masuk dipasang di jalan Moskow.',
    'Larangan masuk kucing di restoran Moskow dicabut.',
  ],
  'larangan-dagang': [
    'Buku tentang larangan impor dibahas di Moskow.',
    'Film Larangan Ekspor diputar di Wina.',
  ],
  membekukan: ['Hakim di Moskow membekukan aset koruptor itu.'],
  mengembargo: ['Redaksi di Moskow mengembargo berita itu hingga Senin.'],
  memblokade: ['Warga Moskow memblokade jalan desa.'],
  'melarang-dagang': [
    'Sekolah di Moskow melarang penjualan permen.',
    'Rusia menghentikan pasokan listrik pelanggan yang menunggak.',
    'Rusia menghentikan siaran radio ke Ukraina.',
    'Rusia melarang warganya menikah dengan warga Ukraina.',
    'Rusia menutup pameran lukisan dari Ukraina.',
  ],
  'melarang-masuk': [
    'Restoran di Moskow melarang masuk anjing.',
    'Polisi Moskow melarang masuk truk ke jalan itu.',
  ],
  'mencabut-visa': ['Hakim di Wina membatalkan visa pelajar itu.'],
  dibekukan: ['Daging Rusia dibekukan di Wina.', 'Rekening koruptor itu dibekukan di Wina.'],
  mengusir: [
    'Warga Moskow mengusir anjing liar.',
    'Polisi Rusia mengusir suporter Inggris dari stadion.',
    'Diplomat Rusia mengusir nyamuk di Wina.',
  ],
  'pengusiran-diplomat': ['Novel Pengusiran Diplomat diterbitkan di Moskow.'],
  pengusiran: ['Pengusiran nyamuk di Moskow memakai asap.'],
  larangan: ['Larangan merokok berlaku di Wina.'],
  'gencatan-senjata': [
    'Film Gencatan Senjata diputar di Wina.',
    'Buku Perletakan Senjata karya penulis Rusia itu laris.',
  ],
  'menghentikan-tembakan': [
    'Putin berdamai dengan masa lalunya di Wina.',
    'Pasangan artis Rusia itu berdamai di pengadilan.',
  ],
  'gencatan-dagang': [
    'Dua toko di Moskow menawarkan gencatan tarif parkir.',
    'Film Gencatan Dagang diputar di Wina.',
  ],
  'perjanjian-damai': [
    'Kursus perjanjian damai dibuka di Moskow.',
    'Suami istri itu menandatangani kesepakatan damai di pengadilan Moskow.',
  ],
  perjanjian: [
    'Penyewa rumah di Wina menandatangani perjanjian sewa.',
    'Pengusaha Rusia itu membatalkan perjanjian jual beli rumah di Wina.',
    'Kepala protokol Istana Merdeka menyambut tamu.',
  ],
  kesepakatan: [
    'Penjual dan pembeli mencapai kesepakatan harga di pasar Moskow.',
    'Menurut kesepakatan keluarga, rumah di Wina itu dijual.',
  ],
  'nota-kesepahaman': ['Ahli hukum Rusia menulis buku tentang nota kesepahaman.'],
  'pernyataan-bersama': [
    'Keluarga korban di Moskow membacakan pernyataan bersama.',
    'Kelompok musik Rusia itu mengeluarkan pernyataan bersama.',
  ],
  deklarasi: [
    'Relawan menggelar deklarasi capres di Jakarta.',
    'Rumah tempat deklarasi itu dibacakan di Den Haag dijual.',
  ],
  dasasila: ['Film Dasasila diputar di Bandung.', 'Museum Dasasila Bandung dipugar.'],
  resolusi: [
    'Putin menulis resolusi pribadi pada awal tahun 2025.',
    'Resolusi kamera buatan Cina itu tinggi.',
  ],
  rencana: ['Kuliah tentang rencana ekonomi dibuka di Moskow.', 'Film Rencana Aksi diputar di Wina.'],
  'rencana-damai': ['Film Rencana Damai diputar di Wina.'],
  'peta-jalan': ['Peta jalan tol Rusia dijual di Moskow.', 'Film Peta Jalan diputar di Wina.'],
  kerangka: ['Penyewa menandatangani kerangka perjanjian sewa di Wina.'],
  'kerangka-kerja': [
    'Rusia dan Cina membahas kerangka kerja sama wisata di Wina.',
    'Kuliah tentang kerangka kerja dibuka di Moskow.',
  ],
  'kerangka-damai': ['Novel Kerangka Perdamaian diterbitkan di Moskow.'],
  inisiatif: [
    'Putin menikah atas inisiatif keluarga di Wina.',
    'Siswa Rusia berinisiatif, dan inisiatif itu dipuji Putin.',
  ],
  'rencana-butir': ['Rencana Putin berlibur di Sochi batal.', 'Putin punya rencana liburan di Sochi.'],
  usul: ['Putin menawarkan paket wisata di Sochi.', 'Restoran di Wina menawarkan paket makan siang.'],
  dokumen: ['Putin kehilangan dokumen perjalanan di Wina.', 'Putin menandatangani naskah novel di Wina.'],
  sepakat: ['Putin sepakat menjual rumah di Wina.'],
  perang: [
    'Filipina menyatakan perang melawan narkoba.',
    'Perang harga minyak antara Rusia dan Arab Saudi dimulai.',
    'Rusia dan AS terlibat perang kata-kata.',
  ],
  invasi: ['Invasi belalang di Rusia merusak gandum.'],
  konflik: [
    'Konflik rumah tangga penyanyi Rusia itu berakhir di pengadilan Moskow.',
    'Konflik batin Putin digambarkan dalam film itu.',
    'Konflik antara Rusia dan Ukraina soal gas memanas.',
  ],
  menginvasi: ['Belalang menginvasi ladang Rusia.', 'Pembeli Rusia menyerbu toko di Wina.'],
  diinvasi: ['Toko di Moskow diserbu pembeli.', 'Ladang di Rusia diserbu belalang.'],
  serangan: [
    'Serangan flu di Moskow meluas.',
    'Serangan hama di Rusia merusak gandum.',
    'Serangan asma menimpa Putin di Wina.',
    'Serangan ulat bulu di Probolinggo meluas.',
  ],
  ledakan: [
    'Ledakan penduduk mengkhawatirkan India.',
    'Ledakan jumlah penumpang di Jakarta dikeluhkan.',
    'Ledakan kembang api di Tangerang menewaskan 47 orang.',
  ],
  'operasi-militer': [
    'Putin menjalani operasi jantung di Wina pada Senin.',
    'Operasi Zebra digelar polisi di Jakarta.',
    'Operasi pencarian korban di Kepulauan Seribu dihentikan.',
  ],
  menyerang: [
    'Penyakit itu menyerang paru-paru Putin.',
    'Putin menyerang Trump dengan kata-kata.',
    'Jika Israel menyerang, Iran membalas.',
  ],
  'meluncurkan-rudal': [
    'Rusia meluncurkan satelit dari Baikonur.',
    'Rusia meluncurkan drone mainan di Kazan.',
    'Putin melepaskan burung merpati di Moskow.',
  ],
  diserang: ['Putin diserang flu di Wina.', 'Anak itu diserang anjing di Moskow.'],
  bentrok: [
    'Jadwal Putin bentrok dengan jadwal Trump.',
    'Suporter klub Rusia bentrok dengan polisi di Wina.',
    'Mahasiswa bentrok dengan polisi di Moskow.',
  ],
  meledak: [
    'Penjualan mobil Cina meledak di Indonesia.',
    'Tabung gas meledak di Jakarta.',
    'Tawa penonton meledak di Wina.',
  ],
  'rudal-jatuh': ['Menurut ahli, harga rudal jatuh di Rusia.'],
  kudeta: ['Kudeta direksi mengguncang perusahaan di Moskow.', 'Kudeta partai itu diselesaikan di Jakarta.'],
  mengudeta: [
    'Petinju Rusia itu menggulingkan juara dunia di Las Vegas.',
    'Ombak menggulingkan kapal Rusia.',
  ],
  aneksasi: ['Film Aneksasi diputar di Moskow.', 'Kuliah tentang aneksasi dibuka di Wina.'],
  menganeksasi: ['Bank Rusia mencaplok saingannya.', 'Google mencaplok perusahaan keamanan siber Israel.'],
  pendudukan: [
    'Pendudukan kursi di kereta Moskow penuh.',
    'Novel Pendudukan diterbitkan di Paris.',
    'Pendudukan lahan sawit di Riau berakhir.',
  ],
  menduduki: ['Rusia menduduki peringkat kedua di Olimpiade Tokyo.', 'Putin menduduki kursi depan di Wina.'],
  merebut: [
    'Petenis Rusia merebut gelar juara di Paris.',
    'Rusia ingin merebut hati Ukraina.',
    'Rusia ingin merebut Kyiv.',
  ],
  'merebut-kiasan': ['Israel merebut, hati-hati, Dataran Tinggi Golan.'],
  diduduki: ['Kursi itu diduduki Putin di Wina.', 'Medali emas direbut Cina di Paris.'],
  penyanderaan: [
    'Film tentang penyanderaan itu diputar di Teheran.',
    'Penyanderaan ijazah karyawan oleh perusahaan di Jakarta dilaporkan ke polisi.',
  ],
  pemberontakan: [
    'Pemberontakan pemain di ruang ganti klub Madrid berakhir.',
    'Novel Pemberontakan diterbitkan di Moskow.',
  ],
};
