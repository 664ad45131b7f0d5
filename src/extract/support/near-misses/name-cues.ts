/** For tests: near misses of name-cues. A table of data; what a near miss is: all.ts. */
import type { NearMisses } from './near-misses.ts';

/** The word without a name beside it, beside a name that needs no cue, or in another sense. */
export const nameCues: NearMisses = {
  relay: ['Pernyataan yang dikutip itu dibantah Putin.'],
  broadcasts: ['Putin menolak menyiarkan pidato itu.'],
  treaty: ['Putin menolak perjanjian itu.'],
  honorific: ['Putin bertemu om itu di Wina.', 'Mas kawin itu dibeli Putin di Wina.'],
  named: ['Putin dipanggil hakim di Wina.', 'Ia disapa Putin di Wina.'],
  'speech-noun': ['Kata kunci itu dicatat Putin.', 'Langit jelas di Wina, tulis Putin.'],
  'according-to': ['Menurut rencana, Putin pulang.', 'Menurut Rusia, Putin pulang.'],
  'towards-person': ['Putin marah kepada wartawan.', 'Putin bertemu Trump di Wina.'],
  'speech-verb': ['Dokter mengatakan Putin sehat.', 'Gedung Putih menilai Putin.'],
  locative: ['Di situ Putin menunggu Trump.', 'Rumah Putin dekat sungai.'],
  directional: ['Putin berjalan ke pasar.', 'Putin meninggalkan ruangan di Wina.'],
  origin: ['Putin datang dari pasar.', 'Putin berasal dari Rusia.'],
  'place-noun': ['Jalan keluar itu ditolak Putin.', 'Gunung es itu dipotret Putin.'],
  'plant-noun': ['Putin membeli pabrik di Wina.', 'Tambang itu ditutup Rusia.'],
  'body-noun': ['Media menulis bahwa Putin menolak.', 'Bank darah itu dibuka Putin.'],
  'thing-noun': [
    'Rusia menembakkan rudal ke Ukraina.',
    'Putin memakai bahasa isyarat di Wina.',
    'Roket Hamas jatuh di Israel.',
  ],
  'vessel-noun': ['Putin naik kapal perang di Murmansk.', 'Kapal perang Rusia berlabuh di Surabaya.'],
  ministry: ['Pasukan itu menyerang Ukraina.', 'Parlemen menolak usul Putin.'],
  body: ['Pusat kota Wina sepi, kata Putin.', 'Gerakan tangan Putin lambat.'],
  'body-tail': ['Putin membaca news itu di Wina.', 'Putin bertemu army di Wina.'],
  land: ['Rumah Putin terbakar.', 'Pasar saham Rusia anjlok.', 'Ruang gerak Putin sempit.'],
  'land-tail': ['Putin membeli house di Wina.', 'Rusia menyerang sea itu.'],
  pact: [
    'Hukum alam itu dipelajari Putin.',
    'Hadiah itu diterima Putin di Wina.',
    'Tap air itu ditutup Putin.',
  ],
  gathering: ['Hari itu Putin pulang.', 'Surat Putin dibaca Trump.'],
  territory: ['Warga menunggu Putin di Wina.', 'Bangsa itu menolak usul Putin.'],
  nickname: ['Putin, panggilan darurat itu, kata Trump, palsu.'],
  'people-of': ['Polisi itu menahan Putin.', 'Tokoh Putin dalam film itu lucu.'],
  'event-tail': ['Putin membuka meeting itu di Wina.', 'Rencana deal itu ditolak Putin.'],
  vessel: ['Jarak Moskow dari Wina 1.600 km, kata Putin.', 'Putin berlari 5 KM di Wina.'],
};
