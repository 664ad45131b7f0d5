/** Plans by nouns, orders, what is only a means, and what is an agreement once it is signed. */
import { eventsIn } from '../../support/readings.ts';
import { type ToldRows, tells } from '../../support/told-table.ts';

const PLANS: ToldRows = [
  [
    '2025-08-20',
    'Presiden Prabowo Subianto merencanakan kunjungan kenegaraan ke Laos pada Juni 2026.',
    ['kunjungan planned 2026-06 with Prabowo Subianto in Laos'],
  ],
  ['2025-08-20', 'Prabowo merencanakan libur ke Bali.', []],
  [
    '2025-08-20',
    'Armenia siap menandatangani perjanjian damai dengan Georgia.',
    [
      'Armenia agrees_to perjanjian-damai proposed',
      'Georgia agrees_to perjanjian-damai proposed',
      'perjanjian-damai proposed - with Armenia, Georgia',
    ],
  ],
  [
    '2025-08-10',
    'Perjanjian damai Armenia dan Georgia akan ditandatangani 15 Agustus nanti.',
    ['perjanjian-damai planned 2025-08-15 with Armenia, Georgia'],
  ],
  [
    '2025-08-20',
    'Presiden Rusia Vladimir Putin memerintahkan gencatan senjata 30 jam di Ukraina.',
    ['gencatan-senjata occurred - with Vladimir Putin in Ukraina'],
  ],
  [
    '2025-08-20',
    'Putin memerintahkan ajudannya membahas gencatan senjata di Ukraina.',
    ['gencatan-senjata proposed - in Ukraina'],
  ],
];

tells('a plan', PLANS, eventsIn);

const BLOWS: ToldRows = [
  [
    '2020-08-20',
    'Jenderal Khalifa Haftar memimpin serangan ke Tripoli pada April 2019.',
    ['serangan occurred 2019-04 with Khalifa Haftar in Tripoli'],
  ],
  ['2025-08-20', 'Sudan menjadi basis untuk melakukan serangan terhadap Mesir.', []],
  ['2025-08-20', 'Sudan memiliki kemampuan militer untuk menyerang Mesir.', []],
  [
    '2025-08-20',
    'Sudan mengerahkan pasukan untuk menyerang Mesir.',
    ['serangan occurred - with Mesir, Sudan in Mesir'],
  ],
];

tells('a blow', BLOWS, eventsIn);

const SIGNED: ToldRows = [
  [
    '2025-08-20',
    'Menteri Pertahanan Indonesia dan Menteri Pertahanan Prancis meneken kerja sama pertahanan di Paris.',
    ['perjanjian occurred - with Indonesia, Prancis in Paris'],
  ],
  [
    '2025-08-20',
    'Indonesia dan Jepang menandatangani pengaturan di bidang keamanan maritim.',
    [
      'Indonesia agrees_to perjanjian',
      'Jepang agrees_to perjanjian',
      'perjanjian occurred - with Indonesia, Jepang',
    ],
  ],
  [
    '2025-08-20',
    'Kerja sama pertahanan Indonesia dan Prancis itu diteken di Paris, Senin (18/8/2025).',
    ['perjanjian occurred 2025-08-18 with Indonesia, Prancis in Paris'],
  ],
  ['2025-08-20', 'Indonesia dan Jepang meningkatkan kerja sama pertahanan di Tokyo.', []],
  ['2025-08-20', 'Kerja sama pertahanan Indonesia dan Jepang erat.', []],
];

tells('what is signed', SIGNED, eventsIn);
