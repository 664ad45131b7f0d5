/** Treaties, truces and plans as news tells them: signed, proposed, refused, broken. */
import { eventsIn } from '../../support/readings.ts';
import { type ToldRows, tells } from '../../support/told-table.ts';

const TOLD: ToldRows = [
  [
    '1962-08-17',
    'Indonesia dan Belanda menandatangani Perjanjian New York pada 15 Agustus 1962.',
    [
      'Belanda agrees_to perjanjian',
      'Indonesia agrees_to perjanjian',
      'perjanjian occurred 1962-08-15 with Belanda, Indonesia in New York',
    ],
  ],
  [
    '1973-01-29',
    'Amerika Serikat dan Vietnam Utara menandatangani Perjanjian Paris, Sabtu (27/1).',
    [
      'Amerika Serikat agrees_to perjanjian',
      'Vietnam Utara agrees_to perjanjian',
      'perjanjian occurred 1973-01-27 with Amerika Serikat, Vietnam Utara in Paris',
    ],
  ],
  [
    '1979-03-28',
    'Mesir dan Israel meneken perjanjian damai di Washington, Senin (26/3).',
    [
      'Israel agrees_to perjanjian-damai',
      'Mesir agrees_to perjanjian-damai',
      'perjanjian-damai occurred 1979-03-26 with Israel, Mesir in Washington',
    ],
  ],
  [
    '1987-12-10',
    'Ronald Reagan dan Mikhail Gorbachev menandatangani perjanjian INF di Washington, Selasa (8/12).',
    [
      'Mikhail Gorbachev agrees_to perjanjian',
      'Ronald Reagan agrees_to perjanjian',
      'perjanjian occurred 1987-12-08 with Mikhail Gorbachev, Ronald Reagan in Washington',
    ],
  ],
  [
    '1995-12-16',
    'Presiden Serbia Slobodan Milosevic, Presiden Kroasia Franjo Tudjman, dan Presiden Bosnia Alija Izetbegovic menandatangani Perjanjian Dayton di Paris, Kamis (14/12).',
    [
      'Alija Izetbegovic agrees_to perjanjian',
      'Franjo Tudjman agrees_to perjanjian',
      'Slobodan Milošević agrees_to perjanjian',
      'perjanjian occurred 1995-12-14 with Alija Izetbegovic, Franjo Tudjman, Slobodan Milošević in Paris',
    ],
  ],
  [
    '2005-08-17',
    'Pemerintah Indonesia dan Gerakan Aceh Merdeka menandatangani nota kesepahaman di Helsinki, Senin (15/8).',
    [
      'Gerakan Aceh Merdeka agrees_to nota-kesepahaman',
      'Indonesia agrees_to nota-kesepahaman',
      'nota-kesepahaman occurred 2005-08-15 with Gerakan Aceh Merdeka, Indonesia in Helsinki',
    ],
  ],
  [
    '2010-04-10',
    'Presiden Barack Obama dan Presiden Dmitry Medvedev meneken perjanjian New START di Praha, Kamis (8/4).',
    [
      'Barack Obama agrees_to perjanjian',
      'Dmitry Medvedev agrees_to perjanjian',
      'perjanjian occurred 2010-04-08 with Barack Obama, Dmitry Medvedev in Praha',
    ],
  ],
  [
    '2014-09-07',
    'Ukraina dan pemberontak menyepakati gencatan senjata di Minsk, Jumat (5/9).',
    ['Ukraina agrees_to gencatan-senjata', 'gencatan-senjata occurred 2014-09-05 with Ukraina in Minsk'],
  ],
  [
    '2015-07-16',
    'Iran dan enam negara besar mencapai kesepakatan nuklir di Wina, Selasa (14/7).',
    ['Iran agrees_to kesepakatan', 'kesepakatan occurred 2015-07-14 with Iran in Wina'],
  ],
  [
    '2016-11-26',
    'Pemerintah Kolombia dan FARC menandatangani perjanjian damai baru di Bogota, Kamis (24/11).',
    [
      'FARC agrees_to perjanjian-damai',
      'Kolombia agrees_to perjanjian-damai',
      'perjanjian-damai occurred 2016-11-24 with FARC, Kolombia in Bogota',
    ],
  ],
  [
    '2018-09-20',
    'Korea Utara dan Korea Selatan menandatangani deklarasi bersama di Pyongyang, Rabu (19/9).',
    [
      'Korea Selatan agrees_to deklarasi',
      'Korea Utara agrees_to deklarasi',
      'deklarasi occurred 2018-09-19 with Korea Selatan, Korea Utara in Pyongyang',
    ],
  ],
  [
    '2020-11-12',
    'Armenia dan Azerbaijan menyepakati gencatan senjata yang ditengahi Rusia, Senin (9/11).',
    [
      'Armenia agrees_to gencatan-senjata',
      'Azerbaijan agrees_to gencatan-senjata',
      'gencatan-senjata occurred 2020-11-09 with Armenia, Azerbaijan, Rusia',
    ],
  ],
  [
    '2022-07-24',
    'Rusia dan Ukraina meneken kesepakatan ekspor gandum di Istanbul, Jumat (22/7).',
    [
      'Rusia agrees_to kesepakatan',
      'Ukraina agrees_to kesepakatan',
      'kesepakatan occurred 2022-07-22 with Rusia, Ukraina in Istanbul',
    ],
  ],
  [
    '2024-05-10',
    'Hamas menerima usulan gencatan senjata dari Mesir dan Qatar, Senin (6/5).',
    ['Hamas agrees_to gencatan-senjata', 'gencatan-senjata proposed -'],
  ],
  [
    '2024-05-10',
    'Israel menolak usulan gencatan senjata itu.',
    ['Israel rejects gencatan-senjata', 'gencatan-senjata proposed -'],
  ],
  [
    '2024-05-10',
    'Hamas menolak proposal gencatan senjata Israel.',
    ['Hamas rejects gencatan-senjata', 'Israel proposes gencatan-senjata', 'gencatan-senjata proposed -'],
  ],
  [
    '2024-05-10',
    'Presiden Joe Biden mengusulkan gencatan senjata enam pekan di Gaza.',
    ['Joe Biden proposes gencatan-senjata', 'gencatan-senjata proposed - in Jalur Gaza'],
  ],
  [
    '2024-05-10',
    'Mesir mengusulkan gencatan senjata 40 hari antara Israel dan Hamas.',
    ['Mesir proposes gencatan-senjata', 'gencatan-senjata proposed - with Hamas, Israel'],
  ],
  [
    '2024-05-10',
    'Qatar mendesak Israel dan Hamas menyepakati gencatan senjata.',
    ['Qatar proposes gencatan-senjata', 'gencatan-senjata proposed - with Hamas, Israel'],
  ],
  [
    '2024-05-10',
    'Putin menawarkan gencatan senjata kepada Ukraina.',
    ['Vladimir Putin proposes gencatan-senjata', 'gencatan-senjata proposed -'],
  ],
  [
    '2024-05-10',
    'Filipina dan Jepang akan menandatangani perjanjian pertahanan pada Juli.',
    [
      'Filipina agrees_to perjanjian planned',
      'Jepang agrees_to perjanjian planned',
      'perjanjian planned 2024-07 with Filipina, Jepang',
    ],
  ],
  [
    '2024-05-10',
    'Gencatan senjata antara Israel dan Hamas gagal tercapai.',
    ['gencatan-senjata denied - with Hamas, Israel'],
  ],
  [
    '2024-05-10',
    'Gencatan senjata di Gaza runtuh setelah tujuh hari.',
    ['gencatan-senjata occurred - in Jalur Gaza'],
  ],
  [
    '2024-05-10',
    'Israel melanggar gencatan senjata di Lebanon.',
    ['Israel rejects gencatan-senjata', 'gencatan-senjata occurred - in Lebanon'],
  ],
  [
    '2024-05-10',
    'Belum ada kesepakatan gencatan senjata di Gaza.',
    ['gencatan-senjata proposed - in Jalur Gaza'],
  ],
  ['2024-05-10', 'Kedua tim menandatangani kontrak di Jakarta.', []],
  ['2024-05-10', 'Buruh dan pengusaha menyepakati upah minimum.', []],
  [
    '2024-05-10',
    'Rencana 12 poin China tentang Ukraina ditolak Barat.',
    ['Tiongkok proposes rencana', 'rencana proposed - about Ukraina'],
  ],
  [
    '2025-09-14',
    'Sebanyak 142 negara menyetujui Deklarasi New York, Jumat (12/9).',
    ['deklarasi occurred 2025-09-12'],
  ],
  ['2025-09-14', 'Israel menolak Deklarasi New York.', ['Israel rejects deklarasi', 'deklarasi occurred -']],
  ['2025-09-14', 'Ia membaca deklarasi di New York.', []],
  [
    '2020-05-06',
    'Perjanjian itu ditandatangani oleh para menteri luar negeri kedua negara di Jakarta pada 5 Mei 2020.',
    ['perjanjian occurred 2020-05-05 in Jakarta'],
  ],
  ['2008-08-10', 'Utusan Gedung Putih menyampaikan resolusi konflik itu kepada Georgia.', []],
  [
    '2017-09-06',
    'Pemerintah Kolombia dan Pasukan Pembebasan Nasional (ELN), Selasa (5/9), sepakat melakukan gencatan senjata.',
    [
      'Kolombia agrees_to gencatan-senjata',
      'Tentara Pembebasan Nasional Kolombia agrees_to gencatan-senjata',
      'gencatan-senjata occurred 2017-09-05 with Kolombia, Tentara Pembebasan Nasional Kolombia',
    ],
  ],
  [
    '2017-09-06',
    'Indonesia dan Kolombia sepakat menandatangani perjanjian dagang tahun depan.',
    [
      'Indonesia agrees_to perjanjian',
      'Kolombia agrees_to perjanjian',
      'perjanjian planned 2018 with Indonesia, Kolombia',
    ],
  ],
  [
    '2025-10-14',
    'Acara itu digelar menyusul tercapainya gencatan senjata antara Israel dan Hamas.',
    ['gencatan-senjata occurred - with Hamas, Israel'],
  ],
  [
    '2025-10-14',
    'Mesir mendorong tercapainya gencatan senjata antara Israel dan Hamas.',
    ['Mesir proposes gencatan-senjata', 'gencatan-senjata proposed - with Hamas, Israel'],
  ],
  [
    '2021-05-23',
    'Pada Agustus 2020, UEA dan Bahrain menandatangani perjanjian damai dengan Israel. Trump membantu Israel mencapai kesepakatan serupa dengan Sudan dan Maroko.',
    [
      'Bahrain agrees_to perjanjian-damai',
      'Israel agrees_to kesepakatan',
      'Israel agrees_to perjanjian-damai',
      'Maroko agrees_to kesepakatan',
      'Sudan agrees_to kesepakatan',
      'Uni Emirat Arab agrees_to perjanjian-damai',
      'kesepakatan occurred - with Israel, Maroko, Sudan',
      'perjanjian-damai occurred 2020-08 with Bahrain, Israel, Uni Emirat Arab',
    ],
  ],
  [
    '2025-06-22',
    'Konflik antara Israel dan kelompok Hizbullah berakhir dengan gencatan senjata yang rapuh November lalu.',
    ['gencatan-senjata occurred 2024-11 with Hizbullah, Israel', 'konflik occurred - with Hizbullah, Israel'],
  ],
  [
    '2024-03-12',
    'Pada 24 November, Qatar memediasi kesepakatan antara Israel dan Hamas mengenai gencatan senjata sementara dan pertukaran tahanan.',
    ['gencatan-senjata occurred 2023-11-24 with Hamas, Israel'],
  ],
  [
    '2024-03-12',
    'Israel dan Hamas mencapai kesepakatan tentang gencatan senjata di Gaza.',
    [
      'Hamas agrees_to gencatan-senjata',
      'Israel agrees_to gencatan-senjata',
      'gencatan-senjata occurred - with Hamas, Israel in Jalur Gaza',
    ],
  ],
  [
    '2024-03-12',
    'Israel dan Hamas belum mencapai kesepakatan tentang gencatan senjata di Gaza.',
    ['gencatan-senjata proposed - with Hamas, Israel in Jalur Gaza'],
  ],
  [
    '2024-03-12',
    'Menteri Luar Negeri Arab Saudi Faisal bin Farhan membahas perkembangan perang di Gaza dengan Menlu Inggris David Cameron.',
    ['perang ongoing - in Jalur Gaza'],
  ],
  [
    '2025-06-07',
    'Perundingan di Jenewa bulan lalu berhasil menghasilkan kesepakatan sementara untuk menurunkan tarif.',
    ['kesepakatan occurred -', 'perundingan occurred 2025-05 in Jenewa'],
  ],
  ['2025-06-07', 'Kedua pihak menginginkan kesepakatan sementara.', []],
  [
    '2025-07-29',
    'Thailand dan Kamboja sepakat menghentikan pertempuran mulai Senin (28/7).',
    [
      'Kamboja agrees_to gencatan-senjata',
      'Thailand agrees_to gencatan-senjata',
      'gencatan-senjata occurred 2025-07-28 with Kamboja, Thailand',
    ],
  ],
  [
    '2026-06-09',
    'Iran dan Israel sepakat menghentikan serangan.',
    [
      'Iran agrees_to gencatan-senjata',
      'Israel agrees_to gencatan-senjata',
      'gencatan-senjata occurred - with Iran, Israel',
    ],
  ],
  ['2026-06-09', 'Iran menghentikan serangan.', []],
  [
    '2023-03-11',
    'Arab Saudi dan Iran sepakat untuk memulihkan hubungan diplomatik.',
    [
      'Arab Saudi agrees_to kesepakatan',
      'Iran agrees_to kesepakatan',
      'kesepakatan occurred - with Arab Saudi, Iran',
    ],
  ],
  [
    '2023-03-11',
    'Arab Saudi dan Iran berharap memulihkan hubungan diplomatik.',
    ['kesepakatan proposed - with Arab Saudi, Iran'],
  ],
  ['2023-03-11', 'Delegasi itu datang untuk berdamai.', []],
];

tells('an agreement', TOLD, eventsIn);
