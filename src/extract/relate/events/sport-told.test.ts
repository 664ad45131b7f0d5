/** Sport and days with names: what only sounds like diplomacy. */
import { eventsIn } from '../../support/readings.ts';
import { type ToldRows, tells } from '../../support/told-table.ts';

const SPORT: ToldRows = [
  ['2025-08-20', 'FIFA menjatuhkan sanksi kepada Indonesia.', []],
  ['2025-08-20', 'PSSI dijatuhi sanksi oleh FIFA.', []],
  ['2025-08-20', 'Indonesia bertemu Vietnam di final Piala AFF di Hanoi.', []],
  ['2025-08-20', 'Timnas Indonesia menyerang Vietnam pada laga itu.', []],
  [
    '2025-08-20',
    'Putin bertemu Trump di final Piala Dunia di Moskow.',
    ['pertemuan occurred - with Donald Trump, Vladimir Putin'],
  ],
  [
    '2025-08-20',
    'Uni Eropa menjatuhkan sanksi kepada Rusia, kata presiden FIFA.',
    ['sanksi occurred - by Uni Eropa on Rusia says FIFA'],
  ],
];

tells('sport', SPORT, eventsIn);

const NAMED_DAYS: ToldRows = [
  [
    '2025-08-20',
    'Inggris dan Irlandia menandatangani Perjanjian Jumat Agung pada 1998.',
    [
      'Inggris agrees_to perjanjian',
      'Irlandia agrees_to perjanjian',
      'perjanjian occurred 1998 with Inggris, Irlandia',
    ],
  ],
  [
    '2025-08-20',
    'Pada Jumat Putin bertemu Trump di Wina.',
    ['pertemuan occurred 2025-08-15 with Donald Trump, Vladimir Putin in Wina'],
  ],
];

tells('days with names', NAMED_DAYS, eventsIn);
