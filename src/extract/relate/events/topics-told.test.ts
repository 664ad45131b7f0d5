/** What talks are about, where wars are fought, and wars and meetings that are none. */
import { eventsIn } from '../../support/readings.ts';
import { type ToldRows, tells } from '../../support/told-table.ts';

const TOLD: ToldRows = [
  // what talks are about
  [
    '2024-05-10',
    'Macron dan Scholz bertemu di Berlin untuk membahas perang di Ukraina.',
    [
      'perang ongoing - in Ukraina',
      'pertemuan occurred - with Emmanuel Macron, Scholz in Berlin about perang',
    ],
  ],
  [
    '2024-05-10',
    'Dewan Keamanan PBB bersidang membahas Gaza, Kamis (9/5).',
    ['sidang occurred 2024-05-09 with Dewan Keamanan PBB about Jalur Gaza'],
  ],
  [
    '2024-05-10',
    'Perundingan tentang Suriah digelar di Astana.',
    ['perundingan occurred - in Astana about Suriah'],
  ],
  [
    '2024-05-10',
    'Perundingan mengenai program nuklir Iran digelar di Wina.',
    ['perundingan occurred - in Wina about Iran'],
  ],
  // wars about places
  ['2024-05-10', 'Perang di Sudan memasuki tahun kedua.', ['perang ongoing - in Sudan']],
  ['2024-05-10', 'Perang Ukraina memasuki tahun ketiga.', ['perang ongoing - in Ukraina']],
  [
    '2024-05-10',
    'Perang antara Israel dan Hamas di Gaza berkecamuk sejak 7 Oktober 2023.',
    ['perang ongoing 2023-10-07/.. with Hamas, Israel in Jalur Gaza'],
  ],
  [
    '2024-05-10',
    'Perang Rusia-Ukraina pecah pada Februari 2022.',
    ['perang ongoing 2022-02 with Rusia, Ukraina'],
  ],
  ['2024-05-10', 'Perang Teluk berakhir pada Februari 1991.', ['perang occurred 1991-02']],
  ['2024-05-10', 'Perang Korea berlangsung dari 1950 hingga 1953.', ['perang occurred 1950/1953 in Korea']],
  ['2024-05-10', 'Perang Vietnam berakhir pada 30 April 1975.', ['perang occurred 1975-04-30 in Vietnam']],
  [
    '2024-05-10',
    'Konflik bersenjata antara Armenia dan Azerbaijan pecah di Nagorno-Karabakh.',
    ['konflik ongoing - with Armenia, Azerbaijan in Nagorno-Karabakh'],
  ],
  ['2024-05-10', 'Kudeta di Niger terjadi pada 26 Juli 2023.', ['kudeta occurred 2023-07-26 in Niger']],
  [
    '2024-05-10',
    'Invasi Amerika Serikat ke Irak dimulai pada Maret 2003.',
    ['invasi occurred 2003-03 with Amerika Serikat in Irak'],
  ],
  [
    '2024-05-10',
    'Agresi militer Belanda dilancarkan pada 21 Juli 1947.',
    ['invasi occurred 1947-07-21 with Belanda'],
  ],
  [
    '2024-05-10',
    'Pemberontak Houthi menyerang kapal Rubymar di Laut Merah.',
    ['serangan occurred - with Houthi in Laut Merah'],
  ],
  [
    '2024-05-10',
    'Gerilyawan FARC menyerang Bogota pada 2002.',
    ['serangan occurred 2002 with FARC in Bogota'],
  ],
  // what does not count
  ['2024-05-10', 'Perang harga tiket pesawat memanas.', []],
  ['2024-05-10', 'Perang melawan narkoba di Filipina berlanjut.', []],
  ['2024-05-10', 'Perang melawan korupsi dimulai.', []],
  ['2024-05-10', 'Perang dingin antara dua artis itu berakhir.', []],
  ['2024-05-10', 'Perang kata-kata antara Trump dan Biden berlanjut.', []],
  ['2024-05-10', 'Serangan hama meluas di Karawang.', []],
  ['2024-05-10', 'Serangan jantung menimpa Haniyeh.', []],
  ['2024-05-10', 'Serangan balik Arsenal mematikan.', []],
  ['2024-05-10', 'Pertemuan dua sungai itu indah.', []],
  ['2024-05-10', 'Kunjungan turis ke Bali naik.', []],
  ['2024-05-10', 'Perjanjian kerja bersama diteken buruh.', []],
  ['2024-05-10', 'Rencana pembangunan jalan dibahas di Bogor.', []],
];

tells('a topic', TOLD, eventsIn);
