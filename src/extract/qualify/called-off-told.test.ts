/** What was planned and is off, and what talks were to reach: a sentence in every form, with those that only look like it. */
import { eventsIn } from '../support/readings.ts';
import { type ToldRows, tells } from '../support/told-table.ts';

const TOLD: ToldRows = [
  [
    '2025-08-20',
    'Presiden Finlandia Alexander Stubb dijadwalkan bertemu Putin di Oslo, tetapi pertemuan itu batal.',
    ['pertemuan denied - with Alexander Stubb, Vladimir Putin in Oslo'],
  ],
  [
    '2025-08-20',
    'Putin dijadwalkan bertemu Trump di Oslo, tetapi batal.',
    ['pertemuan denied - with Donald Trump, Vladimir Putin in Oslo'],
  ],
  [
    '2025-08-20',
    'Putin dijadwalkan bertemu Trump di Oslo, tetapi rencana itu akhirnya dibatalkan.',
    ['pertemuan denied - with Donald Trump, Vladimir Putin in Oslo'],
  ],
  [
    '2025-08-20',
    'Kunjungan Macron ke Hanoi direncanakan berlangsung pada April, namun kemudian dibatalkan.',
    ['kunjungan denied 2026-04 with Emmanuel Macron in Hanoi'],
  ],
  [
    '2025-08-20',
    'Pertemuan Putin dan Trump semula dijadwalkan digelar di Oslo, tetapi kemudian ditunda.',
    ['pertemuan planned - with Donald Trump, Vladimir Putin in Oslo'],
  ],
  // said of another, of what was held, or of how it ended
  [
    '2025-08-20',
    'Putin dijadwalkan bertemu Trump di Oslo, tetapi batal bertemu Macron.',
    ['pertemuan planned - with Donald Trump, Vladimir Putin in Oslo'],
  ],
  [
    '2025-08-20',
    'Putin bertemu Trump di Oslo, tetapi perundingan itu gagal.',
    ['pertemuan occurred - with Donald Trump, Vladimir Putin in Oslo'],
  ],
  [
    '2025-08-20',
    'Putin bertemu Trump di Oslo, tetapi jumpa pers itu batal.',
    ['pertemuan occurred - with Donald Trump, Vladimir Putin in Oslo'],
  ],
  // whose it was
  [
    '2025-08-20',
    'Putin tidak jadi bertemu Trump di Oslo.',
    ['pertemuan denied - with Donald Trump, Vladimir Putin in Oslo'],
  ],
  [
    '2025-08-20',
    'Prabowo urung bertemu Anwar Ibrahim.',
    ['pertemuan denied - with Anwar Ibrahim, Prabowo Subianto'],
  ],
  ['2025-08-20', 'Prabowo batal mengunjungi Laos.', ['kunjungan denied - with Prabowo Subianto in Laos']],
  ['2025-08-20', 'Sayur bayam urung dipanen di Laos.', []],
  // talks and what they are for
  [
    '2025-08-20',
    'Perundingan gencatan senjata antara Israel dan Hamas di Kairo, Senin (14/7/2025), menemui jalan buntu.',
    ['gencatan-senjata proposed -', 'perundingan occurred 2025-07-14 with Hamas, Israel in Kairo'],
  ],
  [
    '2025-08-20',
    'Israel dan Hamas masih belum mencapai kesepakatan gencatan senjata.',
    ['gencatan-senjata proposed - with Hamas, Israel'],
  ],
  [
    '2025-08-20',
    'Israel dan Hamas mencapai kesepakatan gencatan senjata setelah perundingan di Kairo.',
    [
      'Hamas agrees_to gencatan-senjata',
      'Israel agrees_to gencatan-senjata',
      'gencatan-senjata occurred - with Hamas, Israel',
      'perundingan occurred - with Hamas, Israel in Kairo',
    ],
  ],
  // no day yet, broken off, gone on with, put off
  [
    '2025-08-20',
    'Menurut Peskov, pertemuan Putin dan Trump belum dijadwalkan.',
    ['pertemuan denied - with Donald Trump, Vladimir Putin says Dmitry Peskov'],
  ],
  [
    '2025-08-20',
    'Perundingan damai Sudan dan Mesir di Jenewa ditangguhkan.',
    ['perundingan occurred - with Mesir, Sudan in Jenewa'],
  ],
  [
    '2025-08-20',
    'Kunjungan Macron ke Laos ditangguhkan.',
    ['kunjungan planned - with Emmanuel Macron in Laos'],
  ],
  [
    '2025-08-20',
    'Iran dan Oman melanjutkan perundingan di Muskat pada Minggu (17/8/2025).',
    ['perundingan occurred 2025-08-17 with Iran, Oman in Muskat'],
  ],
  [
    '2025-08-20',
    'Pertemuan Putin dan Trump di Oslo diundur ke September.',
    ['pertemuan planned 2025-09 with Donald Trump, Vladimir Putin in Oslo'],
  ],
  // denied, challenged, never planned
  [
    '2025-08-20',
    'China membantah telah menggelar perundingan dagang dengan Laos.',
    ['perundingan denied - with Laos, Tiongkok says Tiongkok'],
  ],
  [
    '2025-08-20',
    'Zelensky menantang Putin untuk bertemu langsung di Ankara.',
    ['pertemuan proposed - with Vladimir Putin, Volodymyr Zelenskyy in Ankara'],
  ],
  [
    '2025-08-20',
    '"Kami tidak pernah merencanakan pertemuan dengan Israel," kata Menteri Luar Negeri Suriah Asaad al-Shaibani.',
    ['pertemuan denied - with Israel, Suriah says Asaad al-Shaibani'],
  ],
  // the main clause decides, conditions and limits
  [
    '2025-08-20',
    'Pertemuan Putin dan Trump yang rencananya digelar pekan depan di Oslo dibatalkan, kata Kremlin.',
    ['pertemuan denied 2025-08-25/2025-08-31 with Donald Trump, Vladimir Putin in Oslo says Kremlin'],
  ],
  [
    '2025-08-20',
    'Thailand dan Laos menyepakati gencatan senjata tanpa syarat mulai Senin (28/7/2025).',
    [
      'Laos agrees_to gencatan-senjata',
      'Thailand agrees_to gencatan-senjata',
      'gencatan-senjata occurred 2025-07-28 with Laos, Thailand',
    ],
  ],
  [
    '2025-08-20',
    'Setelah gencatan senjata berakhir, Israel kembali menyerang Gaza, Selasa (18/3/2025).',
    ['gencatan-senjata occurred -', 'serangan occurred 2025-03-18 with Israel in Jalur Gaza'],
  ],
  [
    '2025-08-20',
    'Kesepakatan dagang Laos dan Mesir hampir rampung.',
    ['kesepakatan proposed - with Laos, Mesir'],
  ],
];

tells('called off', TOLD, eventsIn);
