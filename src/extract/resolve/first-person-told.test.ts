/** Whom "saya", "kami" and "kita" mean in a quotation, and where they mean nobody. */
import { eventsIn, relationsIn } from '../support/readings.ts';
import { type ToldRows, tells } from '../support/told-table.ts';

const EVENTS: ToldRows = [
  [
    '2025-08-20',
    '"Saya akan bertemu Perdana Menteri Anutin Charnvirakul di Vientiane," kata Prabowo.',
    ['pertemuan planned - with Anutin Charnvirakul, Prabowo Subianto in Vientiane says Prabowo Subianto'],
  ],
  [
    '2025-08-20',
    'Perdana Menteri Thailand Anutin Charnvirakul mengatakan, "Saya sudah bertemu Putin di Vientiane."',
    ['pertemuan occurred - with Anutin Charnvirakul, Vladimir Putin in Vientiane says Anutin Charnvirakul'],
  ],
  [
    '2025-08-20',
    '"Kami akan menandatangani perjanjian damai dengan Armenia," kata Presiden Azerbaijan Ilham Aliyev.',
    [
      'Armenia agrees_to perjanjian-damai planned says Ilham Aliyev',
      'Azerbaijan agrees_to perjanjian-damai planned says Ilham Aliyev',
      'perjanjian-damai planned - with Armenia, Azerbaijan says Ilham Aliyev',
    ],
  ],
  // a minister meets in person
  [
    '2025-08-20',
    '"Kami telah bertemu Menlu Rusia Sergey Lavrov di Jenewa," kata Menlu Turki Hakan Fidan.',
    ['pertemuan occurred - with Hakan Fidan, Sergey Lavrov in Jenewa says Hakan Fidan'],
  ],
  [
    '2025-08-20',
    'Trump mengusulkan gencatan senjata 30 hari. "Saya menolak usulan itu," kata Presiden Ukraina Volodymyr Zelensky.',
    [
      'Donald Trump proposes gencatan-senjata',
      'Volodymyr Zelenskyy rejects gencatan-senjata says Volodymyr Zelenskyy',
      'gencatan-senjata proposed -',
    ],
  ],
  // the same quotation goes on
  [
    '2025-08-20',
    '"Perundingan berjalan baik," kata Trump. "Saya akan bertemu Putin di Wina."',
    ['pertemuan planned - with Donald Trump, Vladimir Putin in Wina says Donald Trump'],
  ],
  // whoever is served stands first
  [
    '2025-08-20',
    '"Saya bertemu Putin di Wina," kata juru bicara Trump, Karoline Leavitt.',
    ['pertemuan occurred - with Karoline Leavitt, Vladimir Putin in Wina says Karoline Leavitt'],
  ],
  // outside a quotation, of everybody, of nobody who is named
  ['2025-08-20', 'Saya bertemu Putin di Wina.', ['pertemuan occurred - with Vladimir Putin in Wina']],
  ['2025-08-20', '"Kita semua bertemu Putin," kata Trump.', []],
  [
    '2025-08-20',
    '"Saya bertemu Putin di Wina," tulis seorang pembaca.',
    ['pertemuan occurred - with Vladimir Putin in Wina'],
  ],
  [
    '2025-08-20',
    '"Perundingan berjalan baik," kata Trump. Menlu Turki Hakan Fidan menirukan lawannya, "Saya bertemu Putin di Wina."',
    ['pertemuan occurred - with Vladimir Putin in Wina'],
  ],
];

tells('first persons in events', EVENTS, eventsIn);

const RELATIONS: ToldRows = [
  [
    '2025-08-20',
    '"Rusia menyerang kami," kata Presiden Ukraina Volodymyr Zelensky.',
    ['Rusia attacks Ukraina says Volodymyr Zelenskyy', 'Volodymyr Zelenskyy represents Ukraina "Presiden"'],
  ],
  [
    '2025-08-20',
    '"Kami mendukung Ukraina," tegas Menteri Luar Negeri Polandia Radoslaw Sikorski.',
    [
      'Polandia supports Ukraina says Radoslaw Sikorski',
      'Radoslaw Sikorski represents Polandia "Menteri Luar Negeri"',
    ],
  ],
];

tells('first persons in relations', RELATIONS, relationsIn);
