/** Visits and journeys as news tells them, and travels that are none of ours. */
import { eventsIn } from '../../support/readings.ts';
import { type ToldRows, tells } from '../../support/told-table.ts';

const TOLD: ToldRows = [
  ['1986-04-30', 'Presiden AS Ronald Reagan tiba di Denpasar, Selasa (29/4).', []],
  [
    '1986-04-30',
    'Ronald Reagan mengunjungi Bali pada 29 April 1986.',
    ['kunjungan occurred 1986-04-29 with Ronald Reagan in Bali'],
  ],
  [
    '1997-11-26',
    'Presiden Soeharto bertolak ke Vancouver untuk menghadiri KTT APEC.',
    ['ktt planned - with APEC, Soeharto in Vancouver'],
  ],
  [
    '2001-10-22',
    'Presiden Megawati Soekarnoputri melawat ke Shanghai pada 20-21 Oktober 2001.',
    ['kunjungan occurred 2001-10-20/2001-10-21 with Megawati Soekarnoputri in Shanghai'],
  ],
  [
    '2008-11-20',
    'Presiden Susilo Bambang Yudhoyono memulai kunjungan kenegaraan ke Brasil, Selasa (18/11).',
    ['kunjungan occurred 2008-11-18 with Susilo Bambang Yudhoyono in Brasil'],
  ],
  [
    '2008-11-20',
    'Lawatan Susilo Bambang Yudhoyono ke Brasil berlangsung tiga hari.',
    ['kunjungan occurred - with Susilo Bambang Yudhoyono in Brasil'],
  ],
  [
    '2013-10-04',
    'Presiden China Xi Jinping berkunjung ke Jakarta pada Rabu (2/10).',
    ['kunjungan occurred 2013-10-02 with Xi Jinping in Jakarta'],
  ],
  [
    '2013-10-04',
    'Presiden Obama membatalkan kunjungan ke Malaysia.',
    ['Barack Obama rejects kunjungan', 'kunjungan denied - with Barack Obama in Malaysia'],
  ],
  [
    '2013-10-04',
    'Presiden Obama menunda lawatannya ke Filipina karena penutupan pemerintahan.',
    ['kunjungan planned - with Barack Obama in Filipina'],
  ],
  [
    '2015-10-28',
    'Presiden Joko Widodo mempersingkat kunjungannya ke Washington.',
    ['kunjungan occurred - with Joko Widodo in Washington'],
  ],
  [
    '2017-03-05',
    'Raja Arab Saudi Salman bin Abdulaziz mengunjungi Indonesia selama sembilan hari.',
    ['kunjungan occurred - with Salman bin Abdulaziz in Indonesia'],
  ],
  [
    '2019-02-20',
    'Putra Mahkota Arab Saudi Mohammed bin Salman berkunjung ke Islamabad, Minggu (17/2).',
    ['kunjungan occurred 2019-02-17 with Mohammed bin Salman in Islamabad'],
  ],
  [
    '2019-02-20',
    'Putra Mahkota Mohammed bin Salman dijadwalkan mengunjungi New Delhi, Selasa (19/2).',
    ['kunjungan planned 2019-02-19 with Mohammed bin Salman in New Delhi'],
  ],
  ['2022-08-03', 'Ketua DPR AS Nancy Pelosi mendarat di Taipei, Selasa (2/8).', []],
  [
    '2022-08-03',
    'China mengecam kunjungan Nancy Pelosi ke Taiwan.',
    ['Tiongkok rejects kunjungan', 'kunjungan occurred - with Nancy Pelosi in Taiwan'],
  ],
  [
    '2022-08-03',
    'Kunjungan Ketua DPR AS Nancy Pelosi ke Taiwan membuat China berang.',
    ['kunjungan occurred - with Nancy Pelosi in Taiwan'],
  ],
  ['2022-08-03', 'Nancy Pelosi urung mengunjungi Bali.', ['kunjungan denied - with Nancy Pelosi in Bali']],
  [
    '2023-02-21',
    'Presiden AS Joe Biden mengunjungi Kyiv secara mendadak, Senin (20/2).',
    ['kunjungan occurred 2023-02-20 with Joe Biden in Kyiv'],
  ],
  [
    '2023-02-21',
    'Presiden Joe Biden akan bertolak ke Warsawa.',
    ['kunjungan planned - with Joe Biden in Warsawa'],
  ],
  [
    '2023-02-21',
    'Menteri Luar Negeri AS Antony Blinken menunda lawatan ke Beijing setelah balon mata-mata ditemukan.',
    ['kunjungan planned - with Antony Blinken in Beijing'],
  ],
  [
    '2024-04-10',
    'Menteri Luar Negeri Rusia Sergey Lavrov melakukan kunjungan resmi ke Beijing, Senin (8/4).',
    ['kunjungan occurred 2024-04-08 with Sergey Lavrov in Beijing'],
  ],
  [
    '2024-04-10',
    'Presiden terpilih Prabowo Subianto melanjutkan lawatan ke Tokyo.',
    ['kunjungan ongoing - with Prabowo Subianto in Tokyo'],
  ],
  [
    '2024-04-10',
    'Kanselir Jerman Olaf Scholz dijadwalkan berkunjung ke China pekan depan.',
    ['kunjungan planned 2024-04-15/2024-04-21 with Olaf Scholz in Tiongkok'],
  ],
  [
    '2024-04-10',
    'Perdana Menteri Malaysia Anwar Ibrahim mengakhiri kunjungan tiga hari ke Jerman.',
    ['kunjungan occurred - with Anwar Ibrahim in Jerman'],
  ],
  [
    '2024-04-10',
    'Paus Fransiskus dijadwalkan mengunjungi Indonesia pada September 2024.',
    ['kunjungan planned 2024-09 with Fransiskus in Indonesia'],
  ],
  ['2024-04-10', 'Jutaan wisatawan mengunjungi Bali pada 2019.', []],
  ['2024-04-10', 'Badai Mawar tiba di Guam, Rabu.', []],
  ['2024-04-10', 'Kapal perang Rusia tiba di Havana, Rabu (12/6).', []],
  ['2024-04-10', 'Kunjungan wisatawan China ke Thailand turun.', []],
  ['2024-04-10', 'Harga minyak mengunjungi level terendah.', []],
  [
    '2024-04-10',
    '"Saya tidak akan mengunjungi Moskow," kata Macron.',
    ['kunjungan denied - with Emmanuel Macron in Moskow says Emmanuel Macron'],
  ],
  [
    '2024-04-10',
    'Macron membantah akan mengunjungi Moskow.',
    ['kunjungan denied - with Emmanuel Macron in Moskow says Emmanuel Macron'],
  ],
  ['2024-04-10', 'Delegasi Hamas meninggalkan Kairo.', []],
  ['2024-04-10', 'Menteri Luar Negeri Iran Hossein Amir-Abdollahian berada di Damaskus, Senin (8/4).', []],
  // put off, called off, ended
  [
    '2024-05-10',
    'Presiden Obama membatalkan kunjungan ke Malaysia.',
    ['Barack Obama rejects kunjungan', 'kunjungan denied - with Barack Obama in Malaysia'],
  ],
  [
    '2024-05-10',
    'Presiden Obama menunda kunjungan ke Malaysia.',
    ['kunjungan planned - with Barack Obama in Malaysia'],
  ],
  [
    '2024-05-10',
    'Menteri Luar Negeri AS Antony Blinken menunda lawatan ke Beijing setelah balon mata-mata ditemukan.',
    ['kunjungan planned - with Antony Blinken in Beijing'],
  ],
  [
    '2024-05-10',
    'Perdana Menteri Anwar Ibrahim mengakhiri kunjungan tiga hari ke Jerman.',
    ['kunjungan occurred - with Anwar Ibrahim in Jerman'],
  ],
  [
    '2024-05-10',
    'Presiden Obama membatalkan rencana kunjungan ke Malaysia.',
    ['Barack Obama rejects kunjungan', 'kunjungan denied - with Barack Obama in Malaysia'],
  ],
  ['2024-05-10', 'China mengecam kunjungan ke Taiwan.', []],
  [
    '2024-05-10',
    'China memprotes kunjungan Pelosi ke Taiwan.',
    ['Tiongkok rejects kunjungan', 'kunjungan occurred - with Pelosi in Taiwan'],
  ],
  [
    '2024-05-10',
    'Gedung Putih menunda kunjungan Presiden Obama ke Malaysia.',
    ['kunjungan planned - with Barack Obama in Malaysia'],
  ],
  ['2024-05-10', 'Malaysia menunda kunjungan ke Bali bagi pelajar.', []],
  [
    '2009-11-13',
    'Sementara itu Presiden Hu Jintao melakukan kunjungan kenegaraan kepada Presiden Singapura SR Nathan pada Rabu (11/11).',
    ['kunjungan occurred 2009-11-11 with Hu Jintao, SR Nathan'],
  ],
  [
    '2009-11-13',
    'Presiden Yudhoyono, pada Kamis (12/11) melakukan kunjungan kenegaraan ke Singapura.',
    ['kunjungan occurred 2009-11-12 with Susilo Bambang Yudhoyono in Singapura'],
  ],
  [
    '2013-03-20',
    'Xanana Gusmao lalu melakukan kunjungan ke Presiden Susilo Bambang Yudhoyono di Jakarta.',
    ['kunjungan occurred - with Susilo Bambang Yudhoyono, Xanana Gusmão in Jakarta'],
  ],
  [
    '2009-11-13',
    'Menurut Dino Patti Djalal, pada Kamis (12/11) Yudhoyono bertemu Hu Jintao di Singapura.',
    [
      'pertemuan occurred 2009-11-12 with Hu Jintao, Susilo Bambang Yudhoyono in Singapura says Dino Patti Djalal',
    ],
  ],
  ['2009-11-13', 'Turis itu menyerahkan kunjungan kepada pemandu di Singapura.', []],
  [
    '2024-04-18',
    'Wang Yi akan melakukan tur diplomatik ke tiga negara yakni Indonesia, Kamboja dan Papua Nugini mulai 18 April.',
    [
      'kunjungan planned - with Wang Yi in Kamboja',
      'kunjungan planned - with Wang Yi in Papua Nugini',
      'kunjungan planned 2024-04-18 with Wang Yi in Indonesia',
    ],
  ],
  [
    '2024-04-18',
    'Wang Yi akan melakukan tur diplomatik ke Jakarta, Indonesia, mulai 18 April.',
    ['kunjungan planned 2024-04-18 with Wang Yi in Indonesia, Jakarta'],
  ],
];

tells('a journey', TOLD, eventsIn);
