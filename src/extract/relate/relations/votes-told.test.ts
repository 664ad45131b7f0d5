/** table: Who votes for and against, who vetoes and who proposed, and votes that are none of diplomacy. */
import { actsIn } from '../../support/readings.ts';
import { type ToldRows, tells } from '../../support/told-table.ts';

const TOLD: ToldRows = [
  [
    '1956-11-05',
    'Majelis Umum PBB mengesahkan resolusi tentang Terusan Suez; 64 negara menyetujui, termasuk Amerika Serikat dan Uni Soviet.',
    [
      'Amerika Serikat agrees_to resolusi',
      'Majelis Umum PBB agrees_to resolusi',
      'Uni Soviet agrees_to resolusi',
    ],
  ],
  [
    '1980-01-15',
    'Resolusi Majelis Umum PBB itu disetujui 104 negara, sedangkan 18 negara menolak, antara lain Kuba, Polandia, dan Vietnam.',
    ['Kuba rejects resolusi', 'Polandia rejects resolusi', 'Vietnam rejects resolusi'],
  ],
  [
    '2003-03-12',
    'Prancis mengancam akan memveto resolusi itu.',
    ['Prancis rejects resolusi proposed says Prancis'],
  ],
  [
    '2011-10-05',
    'Rusia dan Tiongkok memveto rancangan resolusi tentang Suriah, Selasa (4/10).',
    ['Rusia rejects resolusi', 'Tiongkok rejects resolusi'],
  ],
  [
    '2016-12-24',
    'Dewan Keamanan PBB mengesahkan Resolusi 2334, Jumat (23/12). Amerika Serikat abstain.',
    ['Dewan Keamanan PBB agrees_to resolusi'],
  ],
  [
    '2017-12-19',
    'Rancangan resolusi tentang Yerusalem, yang diusulkan oleh Mesir, diveto Amerika Serikat.',
    ['Amerika Serikat rejects resolusi', 'Mesir proposes resolusi'],
  ],
  [
    '2018-06-14',
    'Rancangan resolusi Kuwait tentang Gaza diveto Amerika Serikat pada 1 Juni.',
    ['Amerika Serikat rejects resolusi', 'Kuwait proposes resolusi'],
  ],
  [
    '2022-03-03',
    'Sebanyak 141 negara menyetujui resolusi tentang Ukraina, lima menolak, yaitu Rusia, Belarus, Eritrea, Korea Utara, dan Suriah.',
    [
      'Belarus rejects resolusi',
      'Eritrea rejects resolusi',
      'Korea Utara rejects resolusi',
      'Rusia rejects resolusi',
      'Suriah rejects resolusi',
    ],
  ],
  [
    '2023-10-19',
    'Rancangan resolusi di Dewan Keamanan PBB, yang diajukan oleh Brasil, ditolak Amerika Serikat.',
    ['Amerika Serikat rejects resolusi', 'Brasil proposes resolusi'],
  ],
  [
    '2023-12-13',
    'Majelis Umum PBB mengesahkan resolusi gencatan senjata di Gaza. Amerika Serikat, Israel, dan Austria menolak.',
    [
      'Amerika Serikat rejects resolusi',
      'Austria rejects resolusi',
      'Israel rejects resolusi',
      'Majelis Umum PBB agrees_to resolusi',
    ],
  ],
  [
    '2024-02-21',
    'Veto Amerika Serikat menggagalkan rancangan resolusi Aljazair tentang Gaza.',
    ['Aljazair proposes resolusi', 'Amerika Serikat rejects resolusi'],
  ],
  [
    '2024-04-19',
    'Amerika Serikat memveto rancangan resolusi tentang keanggotaan Palestina, sementara Inggris dan Swiss abstain.',
    ['Amerika Serikat rejects resolusi'],
  ],
  [
    '2024-05-11',
    'Majelis Umum PBB menyetujui resolusi tentang Palestina. Negara yang menolak:\n- Amerika Serikat\n- Argentina\n- Hungaria',
    [
      'Amerika Serikat rejects resolusi',
      'Argentina rejects resolusi',
      'Hungaria rejects resolusi',
      'Majelis Umum PBB agrees_to resolusi',
    ],
  ],
  [
    '2024-05-11',
    'Resolusi tentang Haiti itu didukung 13 negara, termasuk Kenya dan Jamaika.',
    ['Jamaika agrees_to resolusi', 'Kenya agrees_to resolusi'],
  ],
  [
    '2024-05-11',
    'Dewan Keamanan gagal mengesahkan resolusi tentang Sudan setelah Rusia memvetonya.',
    ['Rusia rejects resolusi'],
  ],
  [
    '2024-11-19',
    'Rusia memveto rancangan resolusi Inggris dan Sierra Leone tentang Sudan.',
    ['Inggris proposes resolusi', 'Rusia rejects resolusi', 'Sierra Leone proposes resolusi'],
  ],
  ['2024-05-11', 'Parlemen Spanyol menolak rancangan undang-undang itu.', []],
  ['2024-05-11', 'Sebanyak 20 anggota DPR menolak anggaran itu.', []],
  ['2024-05-11', 'Warga Kroasia menolak proyek itu lewat referendum.', []],
  ['2024-05-11', 'Gubernur memveto rancangan undang-undang pajak di Texas.', []],
  ['2024-05-11', 'Dua negara abstain.', []],
  ['2024-05-11', 'Sejumlah negara belum menentukan sikap terhadap resolusi itu.', []],
  [
    '1961-12-16',
    'Majelis Umum PBB menolak rancangan resolusi Uni Soviet tentang Tiongkok.',
    ['Majelis Umum PBB rejects resolusi', 'Uni Soviet proposes resolusi'],
  ],
  [
    '1971-10-26',
    'Resolusi tentang keanggotaan Tiongkok didukung 76 negara, termasuk Inggris dan Prancis.',
    ['Inggris agrees_to resolusi', 'Prancis agrees_to resolusi'],
  ],
  [
    '2004-07-21',
    'Resolusi Majelis Umum tentang tembok pemisah ditolak enam negara, antara lain Australia, Palau, dan Mikronesia.',
    ['Australia rejects resolusi', 'Mikronesia rejects resolusi', 'Palau rejects resolusi'],
  ],
  [
    '2024-05-11',
    'Rancangan resolusi tentang Haiti, yang diajukan oleh Ekuador, disetujui 14 anggota.',
    ['Ekuador proposes resolusi'],
  ],
  ['2024-05-11', 'Rancangan undang-undang itu ditolak 30 senator, termasuk Marco Rubio.', []],
  ['2024-05-11', 'Proposal skripsi itu ditolak dua dosen.', []],
  ['2024-05-11', 'Resolusi tahun baru warga Oslo adalah berolahraga.', []],
  ['2024-05-11', 'Layar beresolusi tinggi itu didukung teknologi Jepang.', []],
  ['2024-05-11', 'Senat Argentina menyetujui anggaran.', []],
  ['2024-05-11', 'Jerman dan Belgia menolak.', []],
];

tells('a vote', TOLD, actsIn);
