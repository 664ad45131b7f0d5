/** table: Who uses force against whom from 1950 on, and what only sounds so. */
import { relationsIn } from '../../support/readings.ts';
import { type ToldRows, tells } from '../../support/told-table.ts';

const TOLD: ToldRows = [
  [
    '1950-06-26',
    'Tentara Korea Utara menyerbu Korea Selatan, Minggu (25/6).',
    ['Korea Utara attacks Korea Selatan'],
  ],
  ['1956-11-01', 'Pasukan Israel menyerbu Semenanjung Sinai.', ['Israel attacks Semenanjung Sinai']],
  ['1962-10-22', 'Pasukan Tiongkok menyerang pos India di Ladakh.', ['Tiongkok attacks India']],
  ['1965-09-07', 'Pesawat India mengebom Lahore.', ['India attacks Lahore']],
  ['1971-12-04', 'Pesawat tempur Pakistan membombardir Amritsar.', ['Pakistan attacks Amritsar']],
  ['1974-07-22', 'Turki menginvasi Siprus, Sabtu (20/7).', ['Turki attacks Siprus']],
  ['1979-02-18', 'Tiongkok menyerang Vietnam, Sabtu (17/2).', ['Tiongkok attacks Vietnam']],
  ['1980-09-23', 'Irak menyerang Iran, Senin (22/9).', ['Irak attacks Iran']],
  ['1983-10-27', 'Grenada diserbu Amerika Serikat, Selasa (25/10).', ['Amerika Serikat attacks Grenada']],
  [
    '1986-04-16',
    'Pesawat Amerika Serikat mengebom Tripoli dan Benghazi.',
    ['Amerika Serikat attacks Benghazi', 'Amerika Serikat attacks Tripoli'],
  ],
  ['1989-12-21', 'Invasi Amerika Serikat ke Panama dikecam.', ['Amerika Serikat attacks Panama']],
  ['2001-12-03', 'Serangan Israel ke Ramallah menewaskan empat orang.', ['Israel attacks Ramallah']],
  ['2003-03-21', 'Amerika Serikat melancarkan invasi ke Irak.', ['Amerika Serikat attacks Irak']],
  ['2015-03-27', 'Arab Saudi memimpin serangan udara di Yaman.', ['Arab Saudi attacks Yaman']],
  ['2020-11-10', 'Tentara Etiopia menggempur Mekelle.', ['Etiopia attacks Mekelle']],
  ['2022-03-10', 'Mariupol dikepung pasukan Rusia.', ['Rusia attacks Mariupol']],
  ['2023-10-08', 'Hamas menembakkan ribuan roket ke Israel.', ['Hamas attacks Israel']],
  [
    '2024-01-13',
    'AS dan Inggris menyerang Houthi di Yaman.',
    ['Amerika Serikat attacks Houthi', 'Inggris attacks Houthi'],
  ],
  ['2024-01-18', 'Pakistan membalas dengan menyerang Iran.', ['Pakistan attacks Iran']],
  ['2024-05-10', 'Drone Ukraina menyerang kilang minyak di Tuapse.', ['Ukraina attacks Tuapse']],
  [
    '2024-05-10',
    'Rusia akan menyerang Kharkiv, kata Oleksandr Syrskyi.',
    ['Rusia attacks Kharkiv planned says Oleksandr Syrskyi'],
  ],
  ['2024-05-10', 'Rwanda membantah menyerang Goma.', ['Rwanda attacks Goma denied says Rwanda']],
  ['2024-05-10', 'Venezuela tidak akan menyerang Guyana.', ['Venezuela attacks Guyana denied']],
  [
    '2024-05-10',
    'Jika Tiongkok menyerang Taiwan, Jepang akan membantu.',
    ['Tiongkok attacks Taiwan proposed'],
  ],
  ['2024-05-10', 'Semut api menyerang kebun kopi di Kolombia.', []],
  ['2024-05-10', 'Prancis menyerang sejak menit pertama lawan Portugal.', []],
  ['2024-05-10', 'Partai itu menyerang kebijakan Macron.', []],
  ['2024-05-10', 'Gelombang panas menyerang Spanyol.', []],
  ['2024-05-10', 'Virus itu menyerang ribuan orang di Brasil.', []],
  ['2024-05-10', 'Serangan kritik kepada Menteri Rishi Sunak berlanjut.', []],
  ['2024-05-10', 'Hiu menyerang peselancar di Australia.', []],
  ['2024-05-10', 'Pasukan Filipina menggelar latihan di Laut Sulu.', []],
  ['2024-05-10', 'Tim Maroko menggempur pertahanan Spanyol.', []],
  ['2024-05-10', 'Topan menghantam Vietnam.', []],
  ['2024-05-10', 'Gempa mengguncang Turki.', []],
  ['2024-05-10', 'Warga menyerbu toko di Buenos Aires.', []],
  ['2024-05-10', 'Penggemar K-pop menyerbu Bangkok.', []],
  ['2024-05-10', 'Roket itu diluncurkan ke orbit dari Guyana.', []],
];

tells('force', TOLD, relationsIn);
