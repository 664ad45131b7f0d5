/** table: Who signs, accepts, proposes, refuses and breaks agreements, and what only sounds so. */
import { actsIn } from '../../support/readings.ts';
import { type ToldRows, tells } from '../../support/told-table.ts';

const TOLD: ToldRows = [
  [
    '1954-07-22',
    'Prancis dan Vietnam Utara meneken perjanjian damai di Jenewa.',
    ['Prancis agrees_to perjanjian-damai', 'Vietnam Utara agrees_to perjanjian-damai'],
  ],
  [
    '1960-01-20',
    'Perjanjian keamanan Jepang dan Amerika Serikat ditandatangani di Washington oleh Perdana Menteri Nobusuke Kishi dan Menteri Luar Negeri Christian Herter.',
    ['Christian Herter agrees_to perjanjian', 'Nobusuke Kishi agrees_to perjanjian'],
  ],
  [
    '1967-08-09',
    'Deklarasi Bangkok ditandatangani di Bangkok pada 8 Agustus 1967 oleh Adam Malik, Narciso Ramos, dan S. Rajaratnam.',
    [
      'Adam Malik agrees_to deklarasi',
      'Narciso Ramos agrees_to deklarasi',
      'S. Rajaratnam agrees_to deklarasi',
    ],
  ],
  [
    '1972-05-27',
    'Richard Nixon dan Leonid Brezhnev menandatangani perjanjian rudal antibalistik di Moskow.',
    ['Leonid Brezhnev agrees_to perjanjian', 'Richard Nixon agrees_to perjanjian'],
  ],
  [
    '1985-06-15',
    'Perjanjian Schengen diteken lima negara, yakni Belgia, Belanda, Luksemburg, Prancis, dan Jerman Barat.',
    [
      'Belanda agrees_to perjanjian',
      'Belgia agrees_to perjanjian',
      'Jerman Barat agrees_to perjanjian',
      'Luksemburg agrees_to perjanjian',
      'Prancis agrees_to perjanjian',
    ],
  ],
  [
    '1994-10-27',
    'Yordania dan Israel menandatangani perjanjian damai di Wadi Araba, Rabu (26/10).',
    ['Israel agrees_to perjanjian-damai', 'Yordania agrees_to perjanjian-damai'],
  ],
  [
    '2001-12-14',
    'Presiden George W. Bush menarik Amerika Serikat dari perjanjian rudal antibalistik.',
    ['Amerika Serikat rejects perjanjian', 'George W. Bush rejects perjanjian'],
  ],
  [
    '2003-01-11',
    'Korea Utara menarik diri dari perjanjian nonproliferasi nuklir.',
    ['Korea Utara rejects perjanjian'],
  ],
  [
    '2004-04-25',
    'Rencana damai PBB untuk Siprus ditolak Siprus.',
    ['Perserikatan Bangsa-Bangsa proposes rencana-damai', 'Siprus rejects rencana-damai'],
  ],
  [
    '2012-04-13',
    'Suriah menerima rencana damai Kofi Annan.',
    ['Kofi Annan proposes rencana-damai', 'Suriah agrees_to rencana-damai'],
  ],
  ['2014-03-05', 'Ukraina meratifikasi perjanjian itu.', ['Ukraina agrees_to perjanjian']],
  [
    '2016-09-27',
    'Pemerintah Kolombia dan FARC menandatangani perjanjian damai di Cartagena, Senin (26/9).',
    ['FARC agrees_to perjanjian-damai', 'Kolombia agrees_to perjanjian-damai'],
  ],
  ['2018-10-21', 'Donald Trump membatalkan perjanjian INF.', ['Donald Trump rejects perjanjian']],
  ['2019-08-14', 'Kesepakatan pembagian kekuasaan di Sudan ditandatangani oleh militer dan oposisi.', []],
  [
    '2020-09-16',
    'Uni Emirat Arab dan Bahrain meneken Perjanjian Abraham di Gedung Putih.',
    ['Bahrain agrees_to perjanjian', 'Uni Emirat Arab agrees_to perjanjian'],
  ],
  [
    '2022-11-03',
    'Etiopia dan Front Pembebasan Rakyat Tigray menyepakati gencatan senjata di Pretoria.',
    ['Etiopia agrees_to gencatan-senjata', 'Front Pembebasan Rakyat Tigray agrees_to gencatan-senjata'],
  ],
  [
    '2023-03-11',
    'Arab Saudi dan Iran sepakat memulihkan hubungan diplomatik.',
    ['Arab Saudi agrees_to kesepakatan', 'Iran agrees_to kesepakatan'],
  ],
  ['2023-05-21', 'Kedua pihak yang bertikai di Sudan menyepakati gencatan senjata tujuh hari.', []],
  ['2023-07-18', 'Rusia keluar dari kesepakatan gandum Laut Hitam.', ['Rusia rejects kesepakatan']],
  [
    '2024-05-10',
    'Hamas menerima usulan gencatan senjata Mesir dan Qatar.',
    [
      'Hamas agrees_to gencatan-senjata',
      'Mesir proposes gencatan-senjata',
      'Qatar proposes gencatan-senjata',
    ],
  ],
  ['2024-05-10', 'Israel melanggar gencatan senjata dengan Hizbullah.', ['Israel rejects gencatan-senjata']],
  ['2024-05-10', 'Israel menolak usulan gencatan senjata itu.', ['Israel rejects gencatan-senjata']],
  [
    '2024-05-10',
    'Gencatan senjata yang diusulkan Prancis ditolak Lebanon.',
    ['Lebanon rejects gencatan-senjata', 'Prancis proposes gencatan-senjata'],
  ],
  [
    '2024-05-10',
    'Kazakhstan akan menandatangani perjanjian perdagangan dengan Georgia.',
    ['Georgia agrees_to perjanjian planned', 'Kazakhstan agrees_to perjanjian planned'],
  ],
  [
    '2024-05-10',
    'Penolakan Etiopia atas rencana damai itu mengecewakan Kenya.',
    ['Etiopia rejects rencana-damai'],
  ],
  [
    '2024-05-10',
    'Usul Brasil dan Tiongkok untuk konferensi damai disambut Afrika Selatan.',
    ['Brasil proposes konferensi', 'Tiongkok proposes konferensi'],
  ],
  ['2024-05-10', 'Mali mengumumkan keluar dari perjanjian damai Aljir.', ['Mali rejects perjanjian-damai']],
  [
    '2024-05-10',
    'Armenia mengusulkan perjanjian nonagresi kepada Azerbaijan.',
    ['Armenia proposes perjanjian'],
  ],
  ['2024-05-10', 'Vietnam belum menandatangani perjanjian itu.', []],
  ['2024-05-10', 'Kuba mendesak Bolivia meneken perjanjian energi.', ['Kuba proposes perjanjian']],
  ['2024-05-10', 'Jika Iran meneken perjanjian nuklir, harga minyak akan turun.', []],
  ['2024-05-10', 'Pemain itu menandatangani kontrak dua tahun dengan Real Madrid.', []],
  ['2024-05-10', 'Perusahaan Jerman itu menolak tawaran pembelian.', []],
  ['2024-05-10', 'Pelatih Portugal menerima kesepakatan damai dengan istrinya.', []],
  ['2024-05-10', 'Penulis itu meneken buku di Praha.', []],
  ['2024-05-10', 'Serikat buruh Prancis menolak usul upah.', []],
  ['2024-05-10', 'Warga Peru menyetujui konstitusi baru.', []],
  ['2024-05-10', 'Pengadilan Brasil menyetujui ekstradisi itu.', []],
  [
    '1997-12-04',
    'Traktat pelarangan ranjau diteken di Ottawa oleh 122 negara, termasuk Kanada dan Norwegia.',
    ['Kanada agrees_to perjanjian', 'Norwegia agrees_to perjanjian'],
  ],
  [
    '2016-04-23',
    'Perjanjian Paris ditandatangani 175 negara, antara lain Fiji dan Palau, di New York.',
    ['Fiji agrees_to perjanjian', 'Palau agrees_to perjanjian'],
  ],
  [
    '2024-05-10',
    'Usul Mesir dan Qatar untuk gencatan senjata diterima Hamas.',
    [
      'Hamas agrees_to gencatan-senjata',
      'Mesir proposes gencatan-senjata',
      'Qatar proposes gencatan-senjata',
    ],
  ],
  [
    '2024-05-10',
    'Rencana damai Kenya untuk Sudan Selatan ditolak Uganda.',
    ['Kenya proposes rencana-damai', 'Uganda rejects rencana-damai'],
  ],
  ['2024-05-10', 'Petisi itu ditandatangani ribuan orang, termasuk warga Chile.', []],
  ['2024-05-10', 'Surat itu diteken tiga menteri, yakni menteri keuangan, perdagangan, dan energi.', []],
  ['2024-05-10', 'Buku tamu diteken Ratu Maxima di Surabaya.', []],
  ['2024-05-10', 'Akta jual beli vila di Bali diteken dua warga Rusia.', []],
];

tells('a signature', TOLD, actsIn);
