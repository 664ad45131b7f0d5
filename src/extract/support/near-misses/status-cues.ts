/** For tests: near misses of status-cues. A table of data; what a near miss is: all.ts. */
import type { NearMisses } from './near-misses.ts';

/** The word in another clause or another sense: what happened has happened all the same. */
export const statusCues: NearMisses = {
  almost: ['Putin nyaris dua jam bertemu Trump di Wina.', 'Hampir setiap tahun Putin bertemu Trump di Wina.'],
  'wrong-time': ['Putin bertemu Trump di Wina. Belum waktunya makan siang.'],
  about: ['Putin membahas cuaca. Putin bertemu Trump di Wina.'],
  proposal: [
    'Usul itu ramai dibahas. Putin bertemu Trump di Wina.',
    'Hasil rapat tentang usul itu:\n\nPutin bertemu Trump di Wina.',
  ],
  future: [
    'Akan tetapi, Putin bertemu Trump di Wina.',
    'Presiden yang akan mundur itu bertemu Trump di Wina.',
  ],
  scheduled: [
    'Rencana Marshall dibahas. Putin bertemu Trump.',
    'Presiden yang berencana mundur itu bertemu Trump di Wina.',
  ],
  towards: ['Menjelang sore Putin bertemu Trump di Wina.', 'Putin bertemu Trump di Wina jelang Natal.'],
  resolved: [
    'Putin bertemu Trump di Wina. Hakim memutuskan cerai.',
    'Keputusan juri disambut. Putin bertemu Trump di Wina.',
  ],
  inviting: ['Putin bertemu Trump di Wina. Undangan pernikahan itu indah.'],
  modal: [
    'Putin bertemu Trump di Wina, negara yang bisa dicapai dengan kereta.',
    'Presiden yang siap mundur itu bertemu Trump di Wina.',
  ],
  wish: [
    'Putin meminta maaf dan bertemu Trump di Wina.',
    'Putin bertemu Trump di Wina. Warga berharap hujan turun.',
  ],
  perhaps: ['Putin bertemu Trump di Wina. Besok mungkin hujan.'],
  threat: ['Putin bertemu Trump di Wina. Banjir mengancam desa itu.'],
  condition: ['Putin bertemu Trump di Wina. Jika hujan, jalan itu banjir.'],
  question: ['Wartawan bertanya apakah hujan turun; Putin bertemu Trump di Wina.'],
  aim: ['Putin bertemu Trump di Wina. Obat itu untuk batuk.'],
  negation: [
    'Tanpa izin PBB AS menyerang Irak.',
    'Presiden yang tidak populer itu bertemu Trump di Wina.',
    'Putin batal puasa. Putin bertemu Trump di Wina.',
  ],
  refusing: [
    'Putin menghindari wartawan dan bertemu Trump di Wina.',
    'Putin menolak bala, lalu bertemu Trump di Wina.',
  ],
  postponing: ['Putin menunda liburan dan bertemu Trump di Wina.'],
  means: ['Putin memakai jas ketika bertemu Trump di Wina.'],
  'not-yet': [
    'Putin bertemu Trump di Wina. Hujan belum turun.',
    'Presiden yang belum dilantik itu bertemu Trump di Wina.',
  ],
  'no-negation': ['Putin tidak hanya pandai. Putin bertemu Trump di Wina.'],
  past: ['Putin bertemu Trump di Wina. Hujan sudah turun.'],
  time: ['Putin bertemu Trump di Wina saat hujan turun.'],
  circumstance: ['Putin tinggal di Wina. Putin bertemu Trump.'],
  held: ['Putin membuka pintu. Putin bertemu Trump di Wina.', 'Putin menutup jendela, lalu bertemu Trump.'],
  attending: ['Putin mengikuti kabar itu di Wina. KTT akan digelar di Lima.'],
  signing: ['Putin mencapai puncak gunung. Perjanjian itu akan diteken di Wina.'],
  imposing: ['Angin menjatuhkan pohon. Sanksi terhadap Iran akan dicabut.'],
  imposed: ['Putin menghadapi dinding. Sanksi terhadap Iran akan dicabut.'],
  ending: [
    'Putin mencabut rumput. Rusia menyerang Ukraina.',
    'Di akhir pidato, Putin menyebut perang Rusia dan Ukraina.',
  ],
  standing: [
    'Putin melanggar lampu merah. Perjanjian itu akan diteken di Wina.',
    'Putin memperpanjang cuti dan akan bertemu Trump di Wina.',
  ],
  lifting: ['Putin mencabut gigi. Uni Eropa menjatuhkan sanksi terhadap Iran.'],
  declaring: ['Putin menyatakan bangga. Putin bertemu Trump di Wina.'],
  talks: ['Dialog kedua tokoh film itu lucu. Putin bertemu Trump di Wina.'],
  vetoing: ['Orang tua itu memveto usul anaknya. Putin bertemu Trump di Wina.'],
  'running-before': [
    'Putin duduk di bangku tengah. Putin bertemu Trump di Wina.',
    'Presiden yang masih muda itu bertemu Trump di Wina.',
  ],
  accepted: ['Putin menerima rapor. Putin mengundang Trump ke Moskow.'],
  'agreed-to': ['Presiden yang setuju damai itu bertemu Trump di Wina.'],
  refused: ['Putin bertemu Trump di Wina. Murid itu absen.'],
  deny: ['Putin bertemu Trump di Wina. Aktor itu membantah kabar perceraiannya.'],
  report: [
    'Kabar itu dibantah. Putin bertemu Trump di Wina.',
    'Laporan bahwa Putin bertemu Trump di Wina dimuat.',
  ],
  'denied-report': ['Putin bertemu Trump di Wina. Gosip artis itu ditepis.'],
  cancelled: ['Putin bertemu Trump di Wina. Konser itu dibatalkan.'],
  postponed: ['Putin bertemu Trump di Wina. Pertandingan itu ditunda.'],
  happening: [
    'Putin bertemu Trump di Wina. Mobil itu berjalan.',
    'Jalan buntu memaksa Putin bertemu Trump di Wina.',
  ],
  signed: [
    'Sanksi terhadap Iran akan dicabut. Puncak gunung dicapai pendaki.',
    'Putin bertemu Trump, yang disambut hujan, di Wina.',
  ],
  'in-force': ['Sanksi terhadap Iran akan dicabut. Tiket itu masih berlaku.'],
  'put-on': ['Sanksi terhadap Iran akan dicabut. Bedak itu dikenakan penari.'],
  continuing: ['Rusia menyerang Ukraina. Hujan terus berlangsung.'],
  ended: ['Rusia menyerang Ukraina. Musim panas berakhir.'],
  offered: ['Putin bertemu Trump di Wina. Diskon itu ditawarkan toko.'],
  'clause-edge': ['Putin bertemu Trump di tempat sepi.', 'Putin, Yang Jiechi, dan Trump bertemu di Wina.'],
  lasting: ['Mitra tutur Putin tertawa. Rusia mendukung Iran.'],
};
