/** table: Short stories whose sentences tell of one event, or of two. */
import { toldIn } from '../support/readings.ts';
import { type ToldRows, tells } from '../support/told-table.ts';

const TOLD: ToldRows = [
  [
    '1955-04-19',
    'Konferensi Asia-Afrika dibuka di Bandung, Senin (18/4). Konferensi itu dihadiri Jawaharlal Nehru dan Zhou Enlai.',
    ['konferensi occurred 1955-04-18 with Jawaharlal Nehru, Zhou Enlai in Bandung'],
  ],
  [
    '1978-09-19',
    'Anwar Sadat dan Menachem Begin menandatangani perjanjian damai di Washington, Minggu (17/9). Perjanjian itu ditolak Suriah.',
    [
      'Anwar Sadat agrees_to perjanjian-damai',
      'Menachem Begin agrees_to perjanjian-damai',
      'Suriah rejects perjanjian-damai',
      'perjanjian-damai occurred 1978-09-17 with Anwar Sadat, Menachem Begin in Washington',
    ],
  ],
  [
    '1999-06-05',
    'Slobodan Milosevic menerima rencana damai itu. Rencana tersebut dibawa Viktor Chernomyrdin dan Martti Ahtisaari ke Beograd.',
    [
      'Martti Ahtisaari proposes rencana-damai',
      'Slobodan Milošević agrees_to rencana-damai',
      'Viktor Chernomyrdin proposes rencana-damai',
      'rencana-damai proposed -',
    ],
  ],
  [
    '2013-11-25',
    'Iran menyepakati kesepakatan nuklir di Jenewa, Minggu (24/11). Israel menolak kesepakatan tersebut.',
    [
      'Iran agrees_to kesepakatan',
      'Israel rejects kesepakatan',
      'kesepakatan occurred 2013-11-24 with Iran in Jenewa',
    ],
  ],
  [
    '2015-07-16',
    'Barack Obama membela kesepakatan nuklir dengan Iran. Benjamin Netanyahu menyebutnya kesalahan.',
    ['kesepakatan occurred - with Iran'],
  ],
  [
    '2018-06-13',
    'Donald Trump bertemu Kim Jong Un di Singapura, Selasa (12/6). Pertemuan itu berlangsung empat jam. Keduanya menandatangani pernyataan bersama.',
    [
      'Donald Trump agrees_to pernyataan-bersama',
      'Kim Jong Un agrees_to pernyataan-bersama',
      'pernyataan-bersama occurred 2018-06-12 with Donald Trump, Kim Jong Un',
      'pertemuan occurred 2018-06-12 with Donald Trump, Kim Jong Un in Singapura',
    ],
  ],
  [
    '2019-03-01',
    'Donald Trump dan Kim Jong Un bertemu di Hanoi, Kamis (28/2). Pertemuan pertama mereka berlangsung di Singapura pada Juni 2018.',
    [
      'pertemuan occurred 2018-06 with Donald Trump, Kim Jong Un in Singapura',
      'pertemuan occurred 2019-02-28 with Donald Trump, Kim Jong Un in Hanoi',
    ],
  ],
  [
    '2021-06-18',
    'Joe Biden bertemu Vladimir Putin di Jenewa, Rabu (16/6). Dalam pertemuan itu, Biden menyinggung Ukraina.',
    ['pertemuan occurred 2021-06-16 with Joe Biden, Vladimir Putin in Jenewa about Ukraina'],
  ],
  [
    '2022-03-30',
    'Delegasi Rusia dan Ukraina berunding di Istanbul, Selasa (29/3). Perundingan itu ditengahi Turki.',
    ['perundingan occurred 2022-03-29 with Rusia, Turki, Ukraina in Istanbul'],
  ],
  [
    '2022-07-23',
    'Rusia dan Ukraina meneken kesepakatan ekspor gandum di Istanbul, Jumat (22/7). Turki dan PBB menjadi penjamin kesepakatan itu.',
    [
      'Rusia agrees_to kesepakatan',
      'Ukraina agrees_to kesepakatan',
      'kesepakatan occurred 2022-07-22 with Perserikatan Bangsa-Bangsa, Rusia, Turki, Ukraina in Istanbul',
    ],
  ],
  [
    '2022-02-26',
    'Uni Eropa menjatuhkan sanksi terhadap Rusia, Jumat (25/2). Sanksi itu menargetkan Vladimir Putin.',
    ['sanksi occurred 2022-02-25 by Uni Eropa on Rusia, Vladimir Putin'],
  ],
  [
    '2022-02-26',
    'Uni Eropa menjatuhkan sanksi terhadap Rusia, Jumat (25/2). Inggris juga menjatuhkan sanksi terhadap Rusia.',
    ['sanksi occurred - by Inggris on Rusia', 'sanksi occurred 2022-02-25 by Uni Eropa on Rusia'],
  ],
  [
    '2022-05-12',
    'Finlandia mendukung Ukraina. Negara itu juga mengirim senjata ke Ukraina.',
    ['Finlandia supports Ukraina'],
  ],
  [
    '2023-03-22',
    'Xi Jinping mengunjungi Moskow, Senin (20/3). Dalam kunjungan itu, ia bertemu Vladimir Putin.',
    ['kunjungan occurred 2023-03-20 with Vladimir Putin, Xi Jinping in Moskow'],
  ],
  [
    '2023-08-20',
    'Joe Biden menerima Yoon Suk Yeol dan Fumio Kishida di Camp David, Jumat (18/8). Ketiganya mengecam Korea Utara.',
    [
      'Fumio Kishida accuses Korea Utara',
      'Joe Biden accuses Korea Utara',
      'Yoon Suk Yeol accuses Korea Utara',
      'pertemuan occurred 2023-08-18 with Fumio Kishida, Joe Biden, Yoon Suk Yeol in Camp David',
    ],
  ],
  [
    '2023-09-14',
    'Kim Jong Un bertemu Vladimir Putin di Vostochny, Rabu (13/9). Kim mengundang Putin ke Pyongyang. Putin menerima undangan itu.',
    [
      'Kim Jong Un invites Vladimir Putin',
      'Vladimir Putin agrees_to kunjungan',
      'kunjungan planned - with Kim Jong Un, Vladimir Putin in Pyongyang',
      'pertemuan occurred 2023-09-13 with Kim Jong Un, Vladimir Putin in Vostochny',
    ],
  ],
  [
    '2024-04-15',
    'Iran menyerang Israel, Sabtu (13/4). Serangan itu merupakan balasan atas serangan Israel ke Damaskus.',
    [
      'Iran attacks Israel',
      'Israel attacks Damaskus',
      'serangan occurred - with Israel in Damaskus',
      'serangan occurred 2024-04-13 with Iran, Israel in Israel',
    ],
  ],
  [
    '2024-05-18',
    'Vladimir Putin tiba di Beijing, Kamis (16/5). Ia disambut Xi Jinping.',
    ['kunjungan occurred 2024-05-16 with Vladimir Putin, Xi Jinping in Beijing'],
  ],
  [
    '2024-11-28',
    'Israel dan Hizbullah menyepakati gencatan senjata 60 hari, Rabu (27/11). Gencatan senjata itu ditengahi Amerika Serikat dan Prancis. Hamas menyambut kesepakatan tersebut.',
    [
      'Hamas agrees_to gencatan-senjata',
      'Hizbullah agrees_to gencatan-senjata',
      'Israel agrees_to gencatan-senjata',
      'gencatan-senjata occurred 2024-11-27 with Amerika Serikat, Hizbullah, Israel, Prancis',
    ],
  ],
  [
    '2025-05-11',
    'India dan Pakistan menyepakati gencatan senjata, Sabtu (10/5). Donald Trump mengumumkan kesepakatan itu.',
    [
      'India agrees_to gencatan-senjata',
      'Pakistan agrees_to gencatan-senjata',
      'gencatan-senjata occurred 2025-05-10 with India, Pakistan',
    ],
  ],
  [
    '2025-06-28',
    'Rwanda dan Kongo menandatangani perjanjian damai di Washington, Jumat (27/6). Perjanjian itu disaksikan Marco Rubio.',
    [
      'Republik Demokratik Kongo agrees_to perjanjian-damai',
      'Rwanda agrees_to perjanjian-damai',
      'perjanjian-damai occurred 2025-06-27 with Marco Rubio, Republik Demokratik Kongo, Rwanda in Washington',
    ],
  ],
  [
    '2025-09-10',
    'Israel menyerang Doha, Selasa (9/9). Qatar mengutuk serangan itu.',
    ['Israel attacks Doha', 'Qatar accuses Israel', 'serangan occurred 2025-09-09 with Israel in Doha'],
  ],
  ['2024-05-10', 'Festival itu dibuka di Cannes. Acara tersebut dihadiri Meryl Streep.', []],
  ['2024-05-10', 'Spanyol mengalahkan Inggris di Berlin. Pertandingan itu berlangsung sengit.', []],
  ['2024-05-10', 'Banjir melanda Kenya. Bencana itu menewaskan 200 orang.', []],
  ['2024-05-10', 'Bursa Tokyo turun. Penurunan itu dipicu data ekonomi Amerika Serikat.', []],
  ['2024-05-10', 'Pemilu India dimulai. Pemungutan suara itu berlangsung enam pekan.', []],
  ['2024-05-10', 'Kontrak itu diteken di Milan. Kesepakatan tersebut berlaku dua musim.', []],
  ['2024-05-10', 'Presiden Chile Gabriel Boric berpidato di Santiago. Pidato itu membahas pensiun.', []],
  [
    '2024-05-10',
    'Armenia dan Azerbaijan menyepakati gencatan senjata, Kamis (9/5). Georgia menjadi mediator kesepakatan itu.',
    [
      'Armenia agrees_to gencatan-senjata',
      'Azerbaijan agrees_to gencatan-senjata',
      'gencatan-senjata occurred 2024-05-09 with Armenia, Azerbaijan, Georgia',
    ],
  ],
  [
    '2024-05-10',
    'Sudan dan Chad meneken perjanjian damai di Doha, Kamis (9/5). Qatar bertindak sebagai penjamin perjanjian itu.',
    [
      'Chad agrees_to perjanjian-damai',
      'Sudan agrees_to perjanjian-damai',
      'perjanjian-damai occurred 2024-05-09 with Chad, Qatar, Sudan in Doha',
    ],
  ],
  [
    '2024-05-10',
    'Joko Widodo bertemu Anwar Ibrahim dan Hassanal Bolkiah di Jakarta, Kamis (9/5). Ketiganya mengecam Israel.',
    [
      'Anwar Ibrahim accuses Israel',
      'Hassanal Bolkiah accuses Israel',
      'Joko Widodo accuses Israel',
      'pertemuan occurred 2024-05-09 with Anwar Ibrahim, Hassanal Bolkiah, Joko Widodo in Jakarta',
    ],
  ],
  [
    '2024-05-10',
    'Uganda menyerang Bunia, Rabu (8/5). Kenya mengutuk serangan itu.',
    ['Kenya accuses Uganda', 'Uganda attacks Bunia', 'serangan occurred 2024-05-08 with Uganda in Bunia'],
  ],
  [
    '2024-05-10',
    'Mesir dan Etiopia berunding di Kairo, Rabu (8/5). Putaran berikutnya digelar di Addis Ababa pada Juni.',
    [
      'perundingan occurred 2024-05-08 with Etiopia, Mesir in Kairo',
      'perundingan planned 2024-06 with Etiopia, Mesir in Addis Ababa',
    ],
  ],
  [
    '2024-05-10',
    'Swedia menjatuhkan sanksi terhadap Iran, Rabu (8/5). Iran membalas dengan sanksi terhadap Swedia.',
    ['sanksi occurred - by Iran on Swedia', 'sanksi occurred 2024-05-08 by Swedia on Iran'],
  ],
  ['2024-05-10', 'Turki menjadi juara di Paris. Kemenangan itu disambut meriah.', []],
  ['2024-05-10', 'Bank itu menjadi penjamin kredit di Manila. Perjanjian tersebut berlaku lima tahun.', []],
  ['2024-05-10', 'Konser Coldplay dibuka di Singapura. Keduanya menonton dari tribun.', []],
  ['2024-05-10', 'Kebakaran melanda Athena. Peristiwa itu terjadi dini hari.', []],
  ['2024-05-10', 'Harga kopi Vietnam naik. Kenaikan itu dipicu kekeringan.', []],
];

tells('a story', TOLD, toldIn);
