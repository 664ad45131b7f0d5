/** What ends or never began: treaties that are left, measures that are lifted, refused or answered, summits that somebody stays away from. */
import { eventsIn } from '../../support/readings.ts';
import { type ToldRows, tells } from '../../support/told-table.ts';

const LEFT: ToldRows = [
  [
    '2025-08-20',
    'Rusia menarik diri dari Perjanjian Langit Terbuka pada 2021.',
    ['Rusia rejects perjanjian', 'perjanjian occurred -'],
  ],
  [
    '2025-08-20',
    'Trump menarik Amerika Serikat dari perjanjian nuklir 2015 pada 2018.',
    ['Amerika Serikat rejects perjanjian', 'Donald Trump rejects perjanjian', 'perjanjian occurred 2015'],
  ],
  [
    '2025-08-20',
    'Perjanjian INF, yang diteken pada 1987, berakhir pada 2 Agustus 2019.',
    ['perjanjian occurred 1987'],
  ],
  [
    '2025-08-20',
    'Armenia dan Georgia meneken perjanjian damai pada 8 Agustus 2025.',
    [
      'Armenia agrees_to perjanjian-damai',
      'Georgia agrees_to perjanjian-damai',
      'perjanjian-damai occurred 2025-08-08 with Armenia, Georgia',
    ],
  ],
  [
    '2025-08-20',
    'Gencatan senjata India-Pakistan berakhir pada Selasa (19/8/2025).',
    ['gencatan-senjata occurred - with India, Pakistan'],
  ],
  [
    '2025-08-20',
    'Gencatan senjata Israel dan Hamas runtuh.',
    ['gencatan-senjata occurred - with Hamas, Israel'],
  ],
];

tells('a treaty that is left', LEFT, eventsIn);

const LIFTED: ToldRows = [
  [
    '2025-08-20',
    'Uni Eropa mencabut sanksi terhadap Myanmar, Kamis (14/8/2025).',
    ['sanksi occurred - by Uni Eropa on Myanmar'],
  ],
  [
    '2025-08-20',
    'Uni Eropa akan mencabut sanksi terhadap Myanmar.',
    ['sanksi ongoing - by Uni Eropa on Myanmar'],
  ],
  [
    '2025-08-20',
    'Uni Eropa menjatuhkan sanksi terhadap Myanmar, Kamis (14/8/2025).',
    ['sanksi occurred 2025-08-14 by Uni Eropa on Myanmar'],
  ],
  // a body agrees on what it decides
  [
    '2025-08-20',
    'Uni Eropa sepakat menjatuhkan embargo senjata terhadap Sudan, Senin (18/8/2025).',
    ['embargo occurred 2025-08-18 by Uni Eropa on Sudan'],
  ],
  ['2025-08-20', 'Rusia memveto sanksi terhadap Mali.', ['Rusia rejects sanksi', 'sanksi denied - on Mali']],
  [
    '2025-08-20',
    'Rusia memveto perpanjangan sanksi terhadap Mali.',
    ['Rusia rejects sanksi', 'sanksi ongoing - on Mali'],
  ],
  [
    '2025-08-20',
    'Serbia menolak sanksi terhadap Rusia.',
    ['Serbia rejects sanksi', 'sanksi proposed - on Rusia'],
  ],
  // a last day is no first
  [
    '2025-08-20',
    'Uni Eropa memperpanjang sanksi terhadap Mali hingga 31 Januari 2026.',
    ['sanksi ongoing - by Uni Eropa on Mali'],
  ],
  [
    '2025-08-20',
    'Amerika Serikat menunda penerapan tarif terhadap Laos selama 90 hari.',
    ['tarif planned - by Amerika Serikat on Laos'],
  ],
  [
    '2025-08-20',
    'Blokade Qatar oleh Arab Saudi dicabut pada 5 Januari 2021.',
    ['blokade occurred - by Arab Saudi on Qatar'],
  ],
  ['2025-08-20', 'Sanksi AS yang dijatuhkan oleh Trump mulai berlaku.', ['sanksi ongoing - by Donald Trump']],
];

tells('a measure that is lifted or refused', LIFTED, eventsIn);

const ANSWERED: ToldRows = [
  [
    '2025-08-20',
    'China membalas tarif AS dengan tarif 34 persen.',
    ['tarif ongoing - by Amerika Serikat on Tiongkok', 'tarif ongoing - by Tiongkok on Amerika Serikat'],
  ],
  [
    '2025-08-20',
    'Rusia membalas sanksi Uni Eropa dengan embargo pangan.',
    ['embargo ongoing - by Rusia on Uni Eropa', 'sanksi ongoing - by Uni Eropa on Rusia'],
  ],
  [
    '2025-08-20',
    'Jepang memasukkan Huawei ke dalam daftar hitam, Senin (18/8/2025).',
    ['sanksi ongoing 2025-08-18 by Jepang on Huawei'],
  ],
  ['2025-08-20', 'Huawei dimasukkan ke daftar hitam Jepang.', ['sanksi ongoing - by Jepang on Huawei']],
  ['2025-08-20', 'Menteri itu memasukkan surat Huawei ke dalam tas.', []],
];

tells('measures that answer one another, and lists', ANSWERED, eventsIn);

const STAYED_AWAY: ToldRows = [
  [
    '2025-08-20',
    'Presiden Prabowo tidak menghadiri KTT BRICS di Kazan.',
    ['Prabowo Subianto rejects ktt', 'ktt occurred - with BRICS, Prabowo Subianto in Kazan'],
  ],
];

tells('a summit without somebody', STAYED_AWAY, eventsIn);
