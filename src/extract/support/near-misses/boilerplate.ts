/** For tests: near misses of boilerplate. A table of data; what a near miss is: all.ts. */
import type { NearMisses } from './near-misses.ts';

/** The words inside a sentence of the article, or at the head of a line that goes on to tell something. */
export const boilerplate: NearMisses = {
  'related-list': ['Berita terpopuler itu menyebut Putin akan ke Wina.'],
  player: ['Putin mengeluh: peramban anda tidak mendukung Rusia.'],
  'related-brackets': ['Putin tiba di Wina (lihat juga lampiran naskah itu) pada Senin.'],
  'page-doors': ['Trump meminta Putin langsung ke konten utama naskah Wina.'],
  'byline-label': ['Reporter Izvestia bertemu Putin di Wina.', 'Wartawan: Putin akan ke Wina.'],
  'credit-tail': ['Putin bertemu wartawan Reuters/AFP di Wina.', 'Putin bertemu Trump. AS/Rusia sepakat.'],
  'credit-glued': ['Putin melihat foto: gambar itu diambil di Wina.'],
  'caption-slash': ['Putin dan/atau Lavrov akan ke Wina.'],
  'byline-after': ['Sergey Lavrov, Menteri', 'Putin bertemu Dmitry Muratov, wartawan, di Wina.'],
  'byline-outlet': ['Putin | Trump', 'Putin membaca Kompas di Wina.'],
  'timestamp-outlet': [
    'Wina - 22 Desember 2025',
    'Putin tiba di Wina - Senin, 22 Desember 2025 pukul 10.23 WIB itu juga.',
  ],
  'byline-end': ['Editor surat kabar Izvestia menolak usul Putin.'],
  'agency-tail': ['Menurut AFP, Putin tiba di Wina.'],
  'caption-agency': [
    'Kedua presiden berjabat tangan di Wina (AP Photo beredar).',
    'Putin bertemu wartawan kantor berita (AFP) di Wina.',
  ],
  'bare-site': ['Situs kremlin.co.id melaporkan Putin tiba di Wina.'],
  'related-link': ['Putin bertemu Trump di Wina. Ia juga membaca lainnya, lalu baca juga pidatonya.'],
  'related-link-capitals': [
    'Lihat saja, kata Putin, Trump akan menolak usul itu.',
    'SIMAK pidato itu baik-baik, kata Putin di Wina.',
  ],
  'related-colon': [
    'Pilihan Putin: berunding dengan Trump atau berperang.',
    'Putin menonton video: Trump berpidato di Wina.',
  ],
  'video-link': ['Putin menyuruh Trump lihat video serangan di Ukraina.'],
  embed: ['Putin [dalam video itu] bertemu Trump di Wina.', '[Putin] bertemu Trump di Wina.'],
  scroll: ['Putin menolak lanjutkan membaca naskah di Wina.'],
  'follow-us': [
    'Putin meminta wartawan pantau berita ini di Wina.',
    'Ikuti jejak Trump, Putin mengunjungi Wina.',
  ],
  'follow-channel': [
    'Putin mengajak Trump gabung di perundingan Wina.',
    'Putin meminta Trump jangan lupa pada Ukraina.',
  ],
  share: ['Putin bagikan artikel tentang Ukraina kepada Trump.'],
  comments: ['Putin menolak beri komentar soal Ukraina di Wina.'],
  'single-word-buttons': [
    'Internasional: Putin bertemu Trump di Wina.',
    'Komentar Putin dibantah Trump di Wina.',
    'Dunia menunggu Putin di Wina.',
  ],
  advertisement: ['Putin menyebut video itu konten promosi Ukraina.'],
  byline: [
    'Laporan PBB menyebut perang di Yaman memburuk.',
    'Sumber Kremlin menyebut Putin akan bertemu Trump.',
  ],
  'byline-by': ['Oleh Putin, Trump diundang ke Moskow.', 'Oleh karena itu Putin mengundang Trump ke Moskow.'],
  'view-count': ['Pidato Putin di Wina sudah dilihat 2.000 kali oleh warga Ukraina.'],
  'read-count': ['Dibaca: 3 halaman naskah Putin, kata Trump.'],
  'initials-line': ['Putin bertemu Trump di Wina (PBB).', 'Putin bertemu pemimpin Uni Eropa (UE) di Wina.'],
  'initials-star': ['Putin menandai (*) naskah Wina.'],
  timestamp: [
    'Senin, 18 Agustus 2025, Putin tiba di Wina.',
    'Putin tiba di Wina Senin, 18 Agustus 2025 pukul 10.23 WIB.',
  ],
  'timestamp-prefix': ['Diterbitkan Kremlin, naskah itu menyebut Putin dan Trump.'],
  'site-head': [
    'Kremlin.ru menulis bahwa Putin akan bertemu Trump.',
    'Menurut kremlin.ru, Putin akan bertemu Trump.',
  ],
  'photo-tail': [
    'Putin bertemu Trump di Wina. Foto itu beredar.',
    'Putin memotret Trump. Gambar dua presiden itu buram.',
  ],
  'embed-tail': ['Putin menyebut [video] itu palsu di Wina.'],
  'related-tail': ['Putin bertemu Trump di Wina. Baca naskahnya, kata Trump.'],
  copyright: ['Indonesia dan Cina membahas hak cipta di Beijing.'],
  'source-line': [
    'Sumber konflik Rusia dan Ukraina, kata Putin, ialah NATO.',
    'Dikutip dari Reuters, Putin akan bertemu Trump.',
  ],
  republished: ['Menurut Kremlin, artikel ini telah tayang di harian Izvestia.'],
  tags: ['Topik itu dibahas Putin dan Trump di Wina.', 'Label teroris ditolak Putin.'],
  hashtags: ['Putin menulis #Ukraina di Wina.', '#Putin bertemu Trump di Wina.'],
  breadcrumb: ['Berita > kabar angin, kata Putin di Wina kepada Trump.', 'Dunia menunggu Putin > Trump.'],
  'google-news': ['Putin membaca kabar itu di Google News semalam di Wina.'],
  'bare-link': ['Putin menyebut https://kremlin.ru di Wina.'],
  'photo-credit': ['Reuters mewawancarai Putin di Wina.', 'Foto Putin dan Trump beredar di Wina.'],
  'caption-start': ['Foto Putin beredar: Trump menolak usul itu.', 'Arsip Kremlin menyimpan surat Putin.'],
  'caption-end': ['Putin bertemu Trump (foto itu beredar) di Wina.', 'Putin memberi Trump foto keluarga.'],
};
