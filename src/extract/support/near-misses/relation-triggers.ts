/** For tests: near misses of relation-triggers. A table of data; what a near miss is: all.ts. */
import type { NearMisses } from './near-misses.ts';

export const relationTriggers: NearMisses = {
  menuduh: ['Jaksa Rusia menuduh pedagang itu.', 'Rusia tidak menuduh Ukraina.'],
  'menyebut-dalang': ['Trump menyebut Putin sebagai teman.', 'Putin menilai Rusia sebagai pelopor.'],
  'mengatakan-melanggar': [
    'Trump mengatakan bahwa Rusia mencuri gol pada menit terakhir.',
    'Putin menyatakan bahwa Ukraina belum melanggar gencatan senjata.',
    'Putin mengatakan hujan memperlambat pesawat Rusia.',
  ],
  mengecam: [
    'Kanada mengecam penangkapan Aung San Suu Kyi.',
    'Turki mengecam perang di Ukraina.',
    'Rusia tidak mengecam serangan Israel.',
  ],
  'tuduhan-kepada': [
    'Putin melontarkan tuduhan kepada wasit.',
    'Jaksa membacakan dakwaan terhadap Trump di New York.',
  ],
  'menyampaikan-tuduhan': [
    'Putin menyampaikan tuduhan itu kepada Trump.',
    'Xi menyampaikan tudingan Rusia kepada Trump.',
  ],
  tuduhan: ['Tuduhan itu dibantah Rusia.'],
  menyerang: [
    'Putin bermain menyerang di lapangan catur.',
    'Putin menyerang Trump dengan kata-kata.',
    'Google mencaplok perusahaan keamanan siber Israel.',
    'Pemain Rusia menyerang gawang Jepang.',
  ],
  'melancarkan-serangan': [
    'Rusia melakukan operasi katarak terhadap warga Suriah.',
    'Pemain Rusia itu melancarkan serangan ke gawang Spanyol.',
  ],
  'meluncurkan-rudal': ['NASA meluncurkan roket di Florida.', 'Cina meluncurkan roket untuk Brasil.'],
  'di-balik-serangan': [
    'Dokter Rusia berada di balik operasi jantung di Wina.',
    'Putin berada di Wina ketika serangan terhadap Suriah terjadi.',
  ],
  serangan: [
    'Serangan jantung Putin di Wina membuat dunia cemas.',
    'Serangan Belgia ke gawang Jepang menghasilkan gol.',
    'Serangan kata-kata Putin terhadap Trump berlanjut.',
    'Serangan balik Belgia ke Jepang berakhir dengan gol.',
  ],
  mendukung: ['Data Rusia mendukung teori itu.', 'Rusia tidak mendukung Ukraina.'],
  'menerima-bantuan': [
    'Ukraina menerima usulan gencatan senjata dari Rusia.',
    'Klub Rusia itu mendapat dukungan dari suporter Turki.',
  ],
  memasok: [
    'Putin memberi jaminan kepada bank di Wina.',
    'Rusia mengirim pesawat untuk menjemput warganya di Mesir.',
    'Rusia memasok gas ke Jerman.',
  ],
  bantuan: ['Bantuan Rusia tiba kemarin.', 'Bantuan hukum kepada Rusia berakhir.'],
  'menyatakan-dukungan': [
    'Penonton menyatakan dukungan kepada tim Prancis.',
    'Putin menyampaikan salam kepada Xi.',
    'Trump menawarkan dukungan bagi petani.',
  ],
  aliansi: [
    'Rusia membangun hotel dengan Cina.',
    'Grup musik Aliansi memperkuat barisan dengan penyanyi Rusia.',
  ],
  bersekutu: ['Keberuntungan berpihak kepada Rusia.', 'Turki tidak berpihak kepada Rusia.'],
  sekutu: ['Rusia mencari sekutu.', 'Rusia bukan sekutu Ukraina.'],
  mengundang: ['Pernyataan Trump mengundang kecaman dari Cina.', 'Rusia tidak mengundang Ukraina.'],
  'menyampaikan-undangan': [
    'Putin mengirim undangan pernikahan kepada Trump.',
    'Kantor pos menyampaikan undangan kepada Putin.',
  ],
  undangan: ['Undangan pernikahan Putin dikirim ke Jakarta.', 'Undangan pernikahan itu dikirim ke Jakarta.'],
  mewawancarai: ['Perusahaan Rusia mewawancarai pelamar.', 'BBC tidak mewawancarai Putin.'],
};
