/** For tests: near misses of event-words. A table of data; what a near miss is: all.ts. */
import type { NearMisses } from './near-misses.ts';

export const eventWords: NearMisses = {
  demonstrative: ['Itu sebabnya Rusia menyerang Ukraina.', 'Rapat itu usai ketika Rusia menyerang Ukraina.'],
  indefinite: ['Putin bertemu Trump di Wina bersama banyak wartawan.'],
  support: ['Rusia mengadakan barang dan jasa di Wina.'],
  sign: ['Putin menandatangani foto penggemar di Wina.'],
  offer: ['Sebuah toko di Wina menawarkan diskon kepada Putin.'],
  prepare: [
    'Koki menyiapkan makan malam ketika Putin bertemu Trump di Wina.',
    'Menyusul hujan, Uni Eropa menjatuhkan sanksi terhadap Rusia.',
  ],
  unreal: [
    'Rusia menyerang Ukraina, dan banjir mengancam Wina.',
    'Rusia menyerang Ukraina yang tidak siap.',
    'Putin mampu berenang ketika Rusia menyerang Ukraina.',
  ],
  predicate: [
    'Pertemuan Putin dan Trump ramai, dan konser digelar di Jenewa.',
    'Putin bertemu Trump ketika konser berlangsung di Jenewa.',
  ],
  begin: ['Pintu Kremlin dibuka pukul tujuh.'],
  finish: ['Toko Putin di Wina ditutup pukul sembilan malam.'],
  move: ['Putin menggeser kursi ke dekat jendela di Wina.'],
  clause: ['Putin bertemu Trump di sebuah tempat tersembunyi di Wina.', 'Sebab perang Suriah rumit.'],
  control: ['Putin bertemu Trump dengan gembira di Wina.'],
  auxiliary: ['Putin bertemu Trump di rumah baru di Wina.'],
  group: ['Putin bertemu Trump di luar kota Wina.', 'Kapal wisata tenggelam ketika Rusia menyerang Ukraina.'],
  plural: ['Para wartawan menunggu Putin di Wina.'],
  role: ['Putin bertemu Trump di tepi anak sungai di Wina.', 'Putin bertemu Trump di Wina, kata ibu itu.'],
  joiner: ['Putin bertemu Trump di Bosnia dan Herzegovina.', 'Putin bertemu Trump di Wina dan pulang.'],
  'place-noun': [
    'Putin bertemu Trump di Wina, jantung musik Eropa.',
    'Putin bertemu Trump di Wina dalam udara dingin.',
  ],
  ahead: [
    'Putin bertemu Trump di Wina karena ingin damai.',
    'Putin bertemu Trump di Wina, dan warga berharap hujan turun.',
  ],
  stop: [
    'Putin bertemu Trump di Wina, lalu atap gedung itu runtuh.',
    'Pertemuan Putin dan Trump di Wina menjadi berita.',
  ],
  target: ['Putin marah kepada Trump di Wina.'],
  tie: ['Putin bertemu Trump di Wina, lalu makan bersama.', 'Putin bertemu Trump di Wina dengan gembira.'],
  agentive: [
    'Putin bertemu Trump di Wina sebelum konser digelar.',
    'Putin bertemu Trump di Wina setelah operasi jantung dilakukan.',
  ],
  duration: ['Putin bertemu Trump di toko jam di Wina.', 'Putin bertemu Trump di Wina, dan bulan bersinar.'],
  possessor: [
    'Mereka tahu bahwa Putin bertemu Trump di Wina.',
    'Putin bertemu Trump di Wina, dan kita senang.',
  ],
  impact: ['Ombak menghantam kapal nelayan Rusia di Wina.'],
  definite: ['Putin bertemu Trump di Wina, dan hasil panen naik.'],
  lead: ['Putin memimpin latihan pagi di Moskow.'],
  draft: ['Putin menulis draf novel di Wina.', 'Rusia dan Ukraina meneken naskah perjanjian damai di Wina.'],
  discuss: ['Putin membahas cuaca dengan Trump.', 'Putin membahas perjanjian damai Rusia dan Ukraina.'],
  state: ['Putin mengatakan pada Senin bahwa ia lapar.', 'Putin mengaku bertemu Trump di Wina.'],
  mediated: ['Pertemuan Putin dan Trump di Wina difasilitasi Turki.', 'Sengketa tanah itu dimediasi Putin.'],
  initiated: ['Lomba itu digagas Putin.', 'Rusia bertemu Ukraina di kota yang diusulkan Turki.'],
  consist: ['Tim sepak bola itu terdiri atas Karel Novotny.', 'Iran diperkuat dua pemain asing.'],
  send: ['Hamas mengutus surat kepada Putin.', 'Putin menugaskan Lavrov.'],
  appear: ['Putin hadir di Wina.', 'Dari Wina tampak Menteri Pertahanan Rusia Sergey Shoigu.'],
  led: ['Orkestra itu dipimpin Trump.', 'Kapal Rusia dikomandani nelayan.'],
  lift: ['Putin mencabut rumput.', 'Putin menghapus lukisan itu ketika AS menjatuhkan sanksi.'],
  party: [
    'Putin mencapai usia tua ketika bertemu Trump di Wina.',
    'Rusia mencapai final sebelum perjanjian Helsinki diteken.',
  ],
  launch: [
    'Rusia menyerang Ukraina, dan Putin memulai hari dengan kopi.',
    'Rusia menyerang Ukraina ketika Putin melakukan senam.',
  ],
  manner: [
    'Putin bertemu Trump di Wina dengan mata sembap.',
    'Putin bertemu Trump di Wina pada pukul empat.',
  ],
  suffer: ['Rumah Putin di Wina dihantam ombak.'],
  ordinal: [
    'Putin bertemu Trump di lantai kedua hotel di Wina.',
    'Putin bertemu Trump di Wina ketika gelombang panas datang.',
  ],
  member: [
    'Putin bertemu Trump, anggota klub golf, di Wina.',
    'Peserta lomba melihat Putin bertemu Trump di Wina.',
  ],
  link: [
    'Putin, yang adalah ayah dua anak, bertemu Trump di Wina.',
    'Wina adalah kota tempat Putin bertemu Trump.',
  ],
  together: [
    'Putin bertemu Trump di Wina, lalu makan bersama.',
    'Putin bersama istrinya bertemu Trump di Wina.',
  ],
  'negated-adjective': [
    'Putin langsung bertemu Trump di Wina.',
    'Putin bertemu Trump di Wina dengan pakaian resmi.',
  ],
  amount: ['Putin bertemu Trump di sekitar Wina.', 'Putin berjalan sampai Wina dan bertemu Trump.'],
  delegation: [
    'Putin bertemu Trump ketika tim bola basket Rusia menang di Wina.',
    'Tim itu melihat Putin bertemu Trump di Wina.',
  ],
  label: ['Putin bekerja sebagai guru di Wina.'],
  issue: [
    'Putin mengeluarkan dompet ketika bertemu Trump di Wina.',
    'Penerbit di Moskow menerbitkan buku tentang perjanjian Helsinki.',
  ],
  habit: [
    'Putin bertemu Trump di Wina, kota yang sering hujan.',
    'Putin, yang rutin berlari, bertemu Trump di Wina.',
  ],
  count: ['Putin membeli dua roti di Wina.'],
  adjective: ['Putin bertemu Trump di lapangan terbuka di Wina.', 'Putin mendadak bertemu Trump di Wina.'],
  among: ['Putin bertemu Trump di Wina seperti biasa.', 'Putin bertemu Trump di Wina, yakni kota musik.'],
  part: [
    'Putin bertemu Trump di Wina, dan hari cerah.',
    'Putin bertemu Trump di Wina pada akhir yang bahagia.',
  ],
  'weak-name': [
    'Putin bertemu Trump di rumah besar di Wina.',
    'Putin bertemu Trump di Wina, kota yang baik.',
  ],
  'seen-from-here': [
    'Putin bertemu Trump di Wina pada lomba lanjutan.',
    'Rumah serupa berdiri di Wina, tempat Putin bertemu Trump.',
  ],
  lifting: [
    'Uni Eropa menjatuhkan sanksi terhadap Rusia, dan pengurangan pajak ditunda.',
    'Pembebasan Putin terjadi setelah Uni Eropa menjatuhkan sanksi terhadap Rusia.',
  ],
  journey: ['Burung itu terbang ke Rusia.'],
  building: ['Kantor Putin di Wina sepi.'],
  'point-unit': [
    'Putin mencetak dua poin sebelum bertemu Trump di Wina.',
    'Pasal 5 dibahas ketika Putin bertemu Trump di Wina.',
  ],
  'needs-name': [
    'Atas inisiatif Putin, Trump bertemu Xi di Wina.',
    'Petugas protokol melihat Putin bertemu Trump di Wina.',
  ],
  special: [
    'Putin bertemu Trump di Wina dengan kereta khusus.',
    'Putin bertemu Trump di puncak gunung di Swiss.',
  ],
  bystander: [
    'Pemain Rusia Alexander Ovechkin bertemu Putin di Wina.',
    'Turis Rusia diserang Ukraina di Krimea.',
    'Rusia menyerang sekolah di Kyiv.',
  ],
  inert: [
    'Putin dan Trump bertemu di Qatar pada pertandingan itu.',
    'Rusia menaikkan harga gas bagi Ukraina.',
  ],
  nature: [
    'Putin bertemu Trump di Wina ketika hujan.',
    'Amerika Serikat melancarkan Operasi Badai Gurun terhadap Irak.',
  ],
  sideline: ['Putin bertemu Trump di Wina pada pesta pernikahan.', 'Kursi Putin di Wina kosong.'],
  work: ['Putin menerima buku dari Xi di Beijing.', 'Putin bertemu Trump di museum di Wina.'],
};
