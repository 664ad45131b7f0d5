/** Sanctions, embargoes, tariffs, frozen assets and expulsions as news tells them. */
import { eventsIn } from '../../support/readings.ts';
import { type ToldRows, tells } from '../../support/told-table.ts';

const TOLD: ToldRows = [
  [
    '1980-01-06',
    'Presiden Jimmy Carter menjatuhkan embargo gandum terhadap Uni Soviet, Jumat (4/1).',
    ['embargo occurred 1980-01-04 by Jimmy Carter on Uni Soviet'],
  ],
  [
    '1980-01-06',
    'Amerika Serikat memberlakukan embargo gandum terhadap Uni Soviet.',
    ['embargo occurred - by Amerika Serikat on Uni Soviet'],
  ],
  [
    '1990-08-08',
    'Dewan Keamanan PBB menjatuhkan sanksi terhadap Irak, Senin (6/8).',
    ['sanksi occurred 1990-08-06 by Dewan Keamanan PBB on Irak'],
  ],
  [
    '1991-11-10',
    'Uni Eropa memberlakukan sanksi ekonomi terhadap Yugoslavia, Jumat (8/11).',
    ['sanksi occurred 1991-11-08 by Uni Eropa on Yugoslavia'],
  ],
  [
    '1995-05-01',
    'Presiden Bill Clinton mengumumkan embargo dagang terhadap Iran, Minggu (30/4).',
    ['embargo occurred 1995-04-30 by Bill Clinton on Iran'],
  ],
  [
    '2014-03-19',
    'Amerika Serikat membekukan aset tujuh pejabat Rusia, Senin (17/3).',
    ['pembekuan-aset occurred 2014-03-17 by Amerika Serikat on Rusia'],
  ],
  [
    '2014-03-19',
    'Rosneft dikenai sanksi oleh Amerika Serikat.',
    ['sanksi ongoing - by Amerika Serikat on Rosneft'],
  ],
  [
    '2017-09-13',
    'Dewan Keamanan PBB mengesahkan sanksi baru terhadap Korea Utara, Senin (11/9).',
    ['sanksi occurred 2017-09-11 by Dewan Keamanan PBB on Korea Utara'],
  ],
  [
    '2018-08-08',
    'Amerika Serikat memberlakukan kembali sanksi terhadap Iran, Selasa (7/8).',
    ['sanksi occurred 2018-08-07 by Amerika Serikat on Iran'],
  ],
  [
    '2019-05-14',
    'China mengenakan tarif balasan atas barang-barang AS senilai 60 miliar dolar.',
    ['tarif occurred - by Tiongkok on Amerika Serikat'],
  ],
  [
    '2021-03-24',
    'Inggris dan Kanada menjatuhkan sanksi terhadap pejabat China di Xinjiang, Senin (22/3).',
    ['sanksi occurred 2021-03-22 by Inggris on Tiongkok', 'sanksi occurred 2021-03-22 by Kanada on Tiongkok'],
  ],
  [
    '2021-03-24',
    'Uni Eropa menjatuhkan sanksi terhadap sebelas pejabat Myanmar, Senin (22/3).',
    ['sanksi occurred 2021-03-22 by Uni Eropa on Myanmar'],
  ],
  ['2022-02-26', 'Jerman menghentikan sertifikasi Nord Stream 2.', []],
  [
    '2022-02-26',
    'Inggris membekukan aset Vladimir Putin dan Sergey Lavrov, Jumat (25/2).',
    ['pembekuan-aset occurred 2022-02-25 by Inggris on Sergey Lavrov, Vladimir Putin'],
  ],
  [
    '2022-02-26',
    'Amerika Serikat melarang impor minyak Rusia.',
    ['larangan-dagang occurred - by Amerika Serikat on Rusia'],
  ],
  ['2023-05-20', 'G7 memperketat sanksi terhadap Rusia.', ['sanksi ongoing - by G7 on Rusia']],
  [
    '2024-05-10',
    'Amerika Serikat mengancam menjatuhkan sanksi terhadap Georgia.',
    ['sanksi proposed - by Amerika Serikat on Georgia'],
  ],
  [
    '2024-05-10',
    'Amerika Serikat akan menjatuhkan sanksi terhadap Georgia pada 20 Mei.',
    ['sanksi planned 2024-05-20 by Amerika Serikat on Georgia'],
  ],
  [
    '2024-05-10',
    'Amerika Serikat tidak akan menjatuhkan sanksi terhadap Georgia.',
    ['sanksi denied - by Amerika Serikat on Georgia'],
  ],
  [
    '2024-05-10',
    'Uni Eropa mempertimbangkan sanksi terhadap Georgia.',
    ['sanksi proposed - by Uni Eropa on Georgia'],
  ],
  [
    '2024-05-10',
    'Zelensky mendesak Uni Eropa menjatuhkan sanksi terhadap Rosatom.',
    ['Volodymyr Zelenskyy proposes sanksi', 'sanksi proposed - by Uni Eropa on Rosatom'],
  ],
  [
    '2024-05-10',
    'Rusia dijatuhi sanksi baru oleh Uni Eropa, Kamis (9/5).',
    ['sanksi ongoing 2024-05-09 by Uni Eropa on Rusia'],
  ],
  [
    '2024-05-10',
    'Presiden Maduro mengecam sanksi AS terhadap Venezuela.',
    ['Maduro rejects sanksi', 'sanksi ongoing - by Amerika Serikat on Venezuela'],
  ],
  ['2024-05-10', 'OJK menjatuhkan sanksi administratif kepada tiga bank.', []],
  ['2024-05-10', 'Wasit menjatuhkan sanksi kartu merah kepada Pepe.', []],
  [
    '2024-05-10',
    'China mengusir dua diplomat Kanada, Selasa (7/5).',
    ['pengusiran-diplomat occurred 2024-05-07 by Tiongkok on Kanada'],
  ],
  [
    '2021-04-17',
    'AS pada hari Kamis (15/4), mengeluarkan beberapa sanksi terhadap lembaga dan pejabat Rusia.',
    ['sanksi occurred 2021-04-15 by Amerika Serikat on Rusia'],
  ],
  ['2021-04-17', 'Beberapa sanksi dibahas para menteri di Brussel.', []],
  [
    '2021-04-17',
    'Menlu Rusia mengumumkan balasan. Delapan pejabat Amerika Serikat akan dikenai sanksi.',
    ['sanksi planned - on Amerika Serikat'],
  ],
  ['2021-04-17', 'Delapan pemain Persija akan dikenai sanksi.', ['sanksi planned - on Persija']],
  [
    '2021-04-20',
    'Uni Eropa menjatuhkan sanksi kepada sepuluh jenderal Myanmar, Senin (19/4). Para jenderal yang dikenai sanksi itu memimpin kudeta.',
    ['sanksi occurred 2021-04-19 by Uni Eropa on Myanmar'],
  ],
  [
    '2021-04-20',
    'Sepuluh jenderal Myanmar dikenai sanksi oleh Uni Eropa.',
    ['sanksi ongoing - by Uni Eropa on Myanmar'],
  ],
  [
    '2025-05-13',
    'Tarif 20 persen yang dikenakan Amerika Serikat terhadap China masih berlaku.',
    ['tarif ongoing - by Amerika Serikat on Tiongkok'],
  ],
  [
    '2014-04-28',
    'Amerika Serikat akan segera memberikan sanksi baru bagi Rusia.',
    ['sanksi planned - by Amerika Serikat on Rusia'],
  ],
  [
    '2022-05-09',
    'Pemerintah Amerika Serikat mengumumkan akan memberikan serangkaian sanksi baru terhadap Rusia.',
    ['sanksi planned - by Amerika Serikat on Rusia says Amerika Serikat'],
  ],
  [
    '2016-01-04',
    'Arab Saudi memutuskan hubungan diplomatik dengan Iran, Minggu (3/1/2016).',
    ['pemutusan-hubungan occurred 2016-01-03 by Arab Saudi on Iran'],
  ],
  ['2016-01-04', 'Arab Saudi memutuskan untuk memperbaiki hubungan diplomatik dengan Iran.', []],
  [
    '2024-10-15',
    'Kanada dan India saling mengusir diplomat, Senin (14/10/2024).',
    [
      'pengusiran-diplomat occurred 2024-10-14 by India on Kanada',
      'pengusiran-diplomat occurred 2024-10-14 by Kanada on India',
    ],
  ],
  ['2024-10-15', 'Kanada dan India saling mengirim diplomat, Senin (14/10/2024).', []],
  [
    '2012-08-17',
    'Iran yang terkena sanksi-sanksi Barat membantah tuduhan itu.',
    ['sanksi ongoing - on Iran'],
  ],
  ['2012-08-17', 'Sanksi-sanksi dibahas di Brussel.', []],
];

tells('a measure', TOLD, eventsIn);
