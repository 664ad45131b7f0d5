/** table: Who says what is told, and what the article says in its own voice. */
import { toldIn } from '../support/readings.ts';
import { type ToldRows, tells } from '../support/told-table.ts';

const TOLD: ToldRows = [
  ['1962-10-24', 'Presiden Kennedy mengatakan Uni Soviet menempatkan rudal di Kuba.', []],
  [
    '1990-08-02',
    'Menurut Kementerian Pertahanan Kuwait, Irak menyerang Kuwait.',
    [
      'Irak attacks Kuwait says Kementerian Pertahanan Kuwait',
      'serangan occurred - with Irak, Kuwait in Kuwait says Kementerian Pertahanan Kuwait',
    ],
  ],
  [
    '2008-08-09',
    'Presiden Georgia Mikheil Saakashvili mengatakan Rusia mengebom Tbilisi.',
    [
      'Rusia attacks Tbilisi says Mikheil Saakashvili',
      'serangan occurred - with Rusia in Tbilisi says Mikheil Saakashvili',
    ],
  ],
  [
    '2015-10-02',
    '"Rusia menyerang Homs," kata Menteri Pertahanan Ash Carter.',
    ['Rusia attacks Homs says Ash Carter', 'serangan occurred - with Rusia in Homs says Ash Carter'],
  ],
  [
    '2022-04-03',
    '"Rusia menyerang Odesa," ujar juru bicara militer Ukraina, Vladyslav Nazarov.',
    [
      'Rusia attacks Odesa says Vladyslav Nazarov',
      'serangan occurred - with Rusia in Odesa says Vladyslav Nazarov',
    ],
  ],
  [
    '2022-04-03',
    'Rusia menyerang Odesa, kantor berita Reuters melaporkan.',
    ['Rusia attacks Odesa', 'serangan occurred - with Rusia in Odesa'],
  ],
  [
    '2022-04-03',
    'Rusia menyerang Odesa, demikian dilaporkan AFP.',
    ['Rusia attacks Odesa', 'serangan occurred - with Rusia in Odesa'],
  ],
  [
    '2022-04-03',
    'Reuters melaporkan Rusia menyerang Odesa.',
    ['Rusia attacks Odesa', 'serangan occurred - with Rusia in Odesa'],
  ],
  [
    '2022-04-03',
    'Rusia membantah menyerang Odesa.',
    ['Rusia attacks Odesa denied says Rusia', 'serangan denied - with Rusia in Odesa says Rusia'],
  ],
  [
    '2022-04-03',
    'Kremlin membantah bahwa Rusia menyerang Odesa.',
    ['Rusia attacks Odesa denied says Kremlin', 'serangan denied - with Rusia in Odesa says Kremlin'],
  ],
  [
    '2022-04-03',
    'Rusia menyerang Odesa, menurut Angkatan Bersenjata Ukraina.',
    [
      'Rusia attacks Odesa says Angkatan Bersenjata Ukraina',
      'serangan occurred - with Rusia in Odesa says Angkatan Bersenjata Ukraina',
    ],
  ],
  [
    '2022-04-03',
    'Dalam pidatonya, Zelenskyy mengatakan bahwa Rusia menyerang Odesa.',
    [
      'Rusia attacks Odesa says Volodymyr Zelenskyy',
      'serangan occurred - with Rusia in Odesa says Volodymyr Zelenskyy',
    ],
  ],
  [
    '2022-04-03',
    'Lewat Telegram, Gubernur Maksym Marchenko menyebutkan Rusia menyerang Odesa.',
    [
      'Rusia attacks Odesa says Maksym Marchenko',
      'serangan occurred - with Rusia in Odesa says Maksym Marchenko',
    ],
  ],
  [
    '2022-04-03',
    'Dmytro Kuleba kepada CNN mengatakan Rusia menyerang Odesa.',
    [
      'CNN interviews Dmytro Kuleba',
      'Rusia attacks Odesa says Dmytro Kuleba',
      'serangan occurred - with Rusia in Odesa says Dmytro Kuleba',
    ],
  ],
  [
    '2022-04-03',
    '"Rusia menyerang Odesa," katanya. Dmytro Kuleba tiba di Wina.',
    ['Rusia attacks Odesa', 'serangan occurred - with Rusia in Odesa'],
  ],
  [
    '2022-04-03',
    'Dmytro Kuleba menemui wartawan. "Rusia menyerang Odesa," katanya.',
    [
      'Rusia attacks Odesa says Dmytro Kuleba',
      'jumpa-pers occurred - with Dmytro Kuleba',
      'serangan occurred - with Rusia in Odesa says Dmytro Kuleba',
    ],
  ],
  [
    '2022-04-03',
    '"Rusia menyerang Odesa. Kami akan membalas," kata Dmytro Kuleba.',
    ['Rusia attacks Odesa says Dmytro Kuleba', 'serangan occurred - with Rusia in Odesa says Dmytro Kuleba'],
  ],
  [
    '2022-04-03',
    'Seorang pejabat Ukraina mengatakan Rusia menyerang Odesa.',
    ['Rusia attacks Odesa says Ukraina', 'serangan occurred - with Rusia in Odesa says Ukraina'],
  ],
  [
    '2022-04-03',
    '"Rusia menyerang Odesa," kata seorang pejabat Pentagon.',
    ['Rusia attacks Odesa says Pentagon', 'serangan occurred - with Rusia in Odesa says Pentagon'],
  ],
  [
    '2022-04-03',
    'Saksi mata mengatakan Rusia menyerang Odesa.',
    ['Rusia attacks Odesa', 'serangan occurred - with Rusia in Odesa'],
  ],
  [
    '2022-04-03',
    'Kementerian Pertahanan Rusia menyatakan Ukraina menyerang Belgorod.',
    [
      'Ukraina attacks Belgorod says Kementerian Pertahanan Rusia',
      'serangan occurred - with Ukraina in Belgorod says Kementerian Pertahanan Rusia',
    ],
  ],
  [
    '2022-04-03',
    'Dalam sebuah pernyataan, Kementerian Luar Negeri Turki menyebutkan Rusia menyerang Odesa.',
    [
      'Rusia attacks Odesa says Kementerian Luar Negeri Turki',
      'serangan occurred - with Rusia in Odesa says Kementerian Luar Negeri Turki',
    ],
  ],
  [
    '2022-04-03',
    'Mengutip pejabat Turki, Reuters menyebutkan Rusia menyerang Odesa.',
    ['Rusia attacks Odesa says Turki', 'serangan occurred - with Rusia in Odesa says Turki'],
  ],
  [
    '2022-04-03',
    'Dmitry Peskov menegaskan bahwa menurut Sergei Shoigu, Ukraina menyerang Belgorod.',
    [
      'Ukraina attacks Belgorod says Dmitry Peskov',
      'serangan occurred - with Ukraina in Belgorod says Dmitry Peskov',
    ],
  ],
  [
    '2022-04-03',
    'Rusia menyerang Odesa. Hal itu disampaikan Dmytro Kuleba.',
    ['Rusia attacks Odesa says Dmytro Kuleba', 'serangan occurred - with Rusia in Odesa says Dmytro Kuleba'],
  ],
  [
    '2022-04-03',
    'Rusia menyerang Odesa. "Tidak ada korban," kata Dmytro Kuleba.',
    ['Rusia attacks Odesa', 'serangan occurred - with Rusia in Odesa'],
  ],
  [
    '2022-04-03',
    'Rusia menyerang Odesa. Pernyataan itu disampaikan Dmytro Kuleba di Wina.',
    ['Rusia attacks Odesa says Dmytro Kuleba', 'serangan occurred - with Rusia in Odesa says Dmytro Kuleba'],
  ],
  [
    '2022-04-03',
    'Dmytro Kuleba berbicara di Wina, Sabtu (2/4).\n\n"Rusia menyerang Odesa," ujarnya.',
    ['Rusia attacks Odesa says Dmytro Kuleba', 'serangan occurred - with Rusia in Odesa says Dmytro Kuleba'],
  ],
  [
    '2022-04-03',
    'Rusia telah menyerang Odesa, ungkap Dmytro Kuleba kepada Kompas.',
    [
      'Kompas interviews Dmytro Kuleba',
      'Rusia attacks Odesa says Dmytro Kuleba',
      'serangan occurred - with Rusia in Odesa says Dmytro Kuleba',
    ],
  ],
  [
    '2022-04-03',
    'Dmytro Kuleba, usai bertemu Antony Blinken di Warsawa, mengatakan Rusia menyerang Odesa.',
    [
      'Rusia attacks Odesa says Dmytro Kuleba',
      'pertemuan occurred - with Antony Blinken, Dmytro Kuleba in Warsawa',
      'serangan occurred - with Rusia in Odesa says Dmytro Kuleba',
    ],
  ],
  [
    '2022-04-03',
    'Edgars Rinkevics mengatakan Latvia mendukung Ukraina.',
    ['Latvia supports Ukraina says Edgars Rinkevics'],
  ],
  [
    '2022-04-03',
    '"Latvia akan mendukung Ukraina," tulis Edgars Rinkevics di X.',
    ['Latvia supports Ukraina planned says Edgars Rinkevics'],
  ],
  ['2022-04-03', 'NATO menyatakan mendukung Ukraina.', ['NATO supports Ukraina says NATO']],
  ['2022-04-03', 'Bagi Edgars Rinkevics, Rusia adalah ancaman.', []],
  [
    '2022-04-03',
    'Polandia mengumumkan akan menjatuhkan sanksi terhadap Belarus.',
    ['sanksi planned - by Polandia on Belarus says Polandia'],
  ],
  [
    '2022-04-03',
    'Mateusz Morawiecki mengumumkan bahwa Polandia akan menjatuhkan sanksi terhadap Belarus.',
    ['sanksi planned - by Polandia on Belarus says Mateusz Morawiecki'],
  ],
  [
    '2022-04-03',
    'Polandia akan menjatuhkan sanksi terhadap Belarus, kata seorang diplomat Uni Eropa.',
    ['sanksi planned - by Polandia on Belarus says Uni Eropa'],
  ],
  [
    '2022-04-03',
    'Polandia membantah akan menjatuhkan sanksi terhadap Belarus.',
    ['sanksi denied - by Polandia on Belarus says Polandia'],
  ],
  [
    '2022-04-03',
    'Menurut laporan BBC, Polandia menjatuhkan sanksi terhadap Belarus.',
    ['sanksi occurred - by Polandia on Belarus'],
  ],
  [
    '2022-04-03',
    'Menurut Amnesty International, Rusia menyerang Odesa.',
    [
      'Rusia attacks Odesa says Amnesty International',
      'serangan occurred - with Rusia in Odesa says Amnesty International',
    ],
  ],
  [
    '2022-04-03',
    'Rusia menyerang Odesa, seperti dikutip dari Antara.',
    ['Rusia attacks Odesa', 'serangan occurred - with Rusia in Odesa'],
  ],
  [
    '2022-04-03',
    'Juru bicara Hamas, Abu Obeida, mengatakan Israel menyerang Rafah.',
    ['Israel attacks Rafah says Abu Obeida', 'serangan occurred - with Israel in Rafah says Abu Obeida'],
  ],
  [
    '2022-04-03',
    'Perdana Menteri itu mengatakan Israel menyerang Rafah.',
    ['Israel attacks Rafah', 'serangan occurred - with Israel in Rafah'],
  ],
  [
    '2023-11-05',
    'Ismail Haniyeh, dalam pidato televisi, mengatakan Israel menyerang Khan Younis.',
    [
      'Israel attacks Khan Younis says Ismail Haniyeh',
      'serangan occurred - with Israel in Khan Younis says Ismail Haniyeh',
    ],
  ],
  [
    '2023-11-05',
    'Menurut Hamas, Israel menyerang Khan Younis.',
    ['Israel attacks Khan Younis says Hamas', 'serangan occurred - with Israel in Khan Younis says Hamas'],
  ],
  [
    '2023-11-05',
    'Al Jazeera melaporkan Israel menyerang Khan Younis.',
    ['Israel attacks Khan Younis', 'serangan occurred - with Israel in Khan Younis'],
  ],
  [
    '2023-11-05',
    'Warga setempat mengatakan Israel menyerang Khan Younis.',
    ['Israel attacks Khan Younis', 'serangan occurred - with Israel in Khan Younis'],
  ],
  [
    '2023-11-05',
    'Israel menyerang Khan Younis. Antonio Guterres menyerukan ketenangan.',
    ['Israel attacks Khan Younis', 'serangan occurred - with Israel in Khan Younis'],
  ],
  [
    '2023-11-05',
    'Israel menyerang Khan Younis, kata Daniel Hagari dalam jumpa pers.',
    [
      'Israel attacks Khan Younis says Daniel Hagari',
      'jumpa-pers occurred - with Daniel Hagari',
      'serangan occurred - with Israel in Khan Younis says Daniel Hagari',
    ],
  ],
  [
    '2023-11-05',
    '"Cuaca cerah," kata Daniel Hagari. Israel menyerang Khan Younis.',
    ['Israel attacks Khan Younis', 'serangan occurred - with Israel in Khan Younis'],
  ],
  [
    '2023-11-05',
    'Juru bicara militer Israel mengatakan Hizbullah menyerang Haifa.',
    ['Hizbullah attacks Haifa says Israel', 'serangan occurred - with Hizbullah in Haifa says Israel'],
  ],
  [
    '2023-11-05',
    'Seorang diplomat Prancis mengatakan Hizbullah menyerang Haifa.',
    ['Hizbullah attacks Haifa says Prancis', 'serangan occurred - with Hizbullah in Haifa says Prancis'],
  ],
];

tells('a voice', TOLD, toldIn);
