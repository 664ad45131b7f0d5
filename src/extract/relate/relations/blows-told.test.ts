/** Who uses force against whom, as news tells it. */
import { relationsIn } from '../../support/readings.ts';
import { type ToldRows, tells } from '../../support/told-table.ts';

const TOLD: ToldRows = [
  [
    '1979-12-28',
    'Uni Soviet menginvasi Afganistan pada 24 Desember 1979.',
    ['Uni Soviet attacks Afganistan'],
  ],
  [
    '1982-04-05',
    'Argentina menyerbu Kepulauan Falkland pada 2 April.',
    ['Argentina attacks Kepulauan Falkland'],
  ],
  ['1990-08-04', 'Irak menginvasi Kuwait, Kamis (2/8).', ['Irak attacks Kuwait']],
  ['1990-08-04', 'Pasukan Irak menyerbu Kuwait pada 2 Agustus 1990.', ['Irak attacks Kuwait']],
  ['1999-03-26', 'NATO membombardir Beograd, Rabu (24/3).', ['NATO attacks Beograd']],
  ['1999-03-26', 'Serangan udara NATO ke Yugoslavia dimulai Rabu (24/3).', ['NATO attacks Yugoslavia']],
  [
    '2001-10-09',
    'Amerika Serikat dan Inggris melancarkan serangan udara ke Afganistan, Minggu (7/10).',
    ['Amerika Serikat attacks Afganistan', 'Inggris attacks Afganistan'],
  ],
  ['2006-07-14', 'Hizbullah menembakkan roket ke Israel utara, Kamis (13/7).', ['Hizbullah attacks Israel']],
  ['2006-07-14', 'Israel membombardir bandara Beirut, Kamis (13/7).', ['Israel attacks Beirut']],
  [
    '2011-03-20',
    'Prancis melancarkan serangan udara pertama di Libya, Sabtu (19/3).',
    ['Prancis attacks Libya'],
  ],
  ['2014-07-18', 'Israel memulai operasi darat di Jalur Gaza, Kamis (17/7).', ['Israel attacks Jalur Gaza']],
  [
    '2020-01-09',
    'Iran menembakkan rudal ke pangkalan Ain al-Asad di Irak, Rabu (8/1).',
    ['Iran attacks Ain al-Asad'],
  ],
  ['2021-02-02', 'Militer Myanmar mengambil alih kekuasaan, Senin (1/2).', []],
  ['2021-02-02', 'Militer menggulingkan Aung San Suu Kyi dalam kudeta pada 1 Februari 2021.', []],
  ['2022-03-01', 'Rusia menyerang Ukraina sejak 24 Februari.', ['Rusia attacks Ukraina']],
  [
    '2024-04-15',
    'Iran meluncurkan lebih dari 300 drone dan rudal ke Israel, Sabtu (13/4).',
    ['Iran attacks Israel'],
  ],
  [
    '2024-04-15',
    'Israel akan menyerang Iran jika diserang, kata Netanyahu.',
    ['Israel attacks Iran proposed says Benjamin Netanyahu'],
  ],
  ['2024-04-15', 'Israel mengancam akan menyerang Rafah.', ['Israel attacks Rafah proposed says Israel']],
  ['2024-04-15', 'Israel tidak menyerang Iran.', ['Israel attacks Iran denied']],
  [
    '2024-04-15',
    'Israel membantah menyerang rumah sakit di Gaza.',
    ['Israel attacks Jalur Gaza denied says Israel'],
  ],
  ['2024-04-15', 'AS mendesak Israel tidak menyerang Rafah.', ['Israel attacks Rafah denied']],
  ['2024-04-15', 'Serangan jantung menewaskan mantan menteri itu di Teheran.', []],
  ['2024-04-15', 'Hama wereng menyerang sawah di Karawang.', []],
  ['2024-04-15', 'Trump menyerang Biden dalam debat.', []],
  ['2024-04-15', 'Liverpool menyerang sejak awal laga melawan Roma.', []],
  ['2024-04-15', 'Serangan siber menimpa Kementerian Pertahanan Inggris.', []],
  ['2024-04-15', 'Ribuan wisatawan menyerbu Bali.', []],
  ['2024-04-15', 'Perang dagang AS dan China memanas.', []],
  ['2024-04-15', 'Hamas menyerang Israel selatan pada 7 Oktober 2023.', ['Hamas attacks Israel']],
  ['2024-04-15', 'Turki menggempur posisi Kurdi di Suriah utara.', []],
  ['2024-04-15', 'Perang saudara di Suriah pecah pada 2011.', []],
  ['2024-04-15', 'Pertempuran pecah di Khartoum antara tentara Sudan dan RSF, Sabtu (15/4/2023).', []],
];

tells('a blow', TOLD, relationsIn);
