/** Attacks, invasions, coups and wars as news tells them, and blows that are only words. */
import { eventsIn } from '../../support/readings.ts';
import { type ToldRows, tells } from '../../support/told-table.ts';

const TOLD: ToldRows = [
  [
    '1979-12-28',
    'Uni Soviet menginvasi Afganistan pada 24 Desember 1979.',
    ['invasi ongoing 1979-12-24 with Afganistan, Uni Soviet in Afganistan'],
  ],
  [
    '1982-04-05',
    'Argentina menyerbu Kepulauan Falkland pada 2 April.',
    ['serangan occurred 1982-04-02 with Argentina in Kepulauan Falkland'],
  ],
  [
    '1990-08-04',
    'Irak menginvasi Kuwait, Kamis (2/8).',
    ['invasi ongoing 1990-08-02 with Irak, Kuwait in Kuwait'],
  ],
  [
    '1990-08-04',
    'Pasukan Irak menyerbu Kuwait pada 2 Agustus 1990.',
    ['invasi ongoing 1990-08-02 with Irak, Kuwait in Kuwait'],
  ],
  [
    '1999-03-26',
    'NATO membombardir Beograd, Rabu (24/3).',
    ['serangan occurred 1999-03-24 with NATO in Beograd'],
  ],
  [
    '1999-03-26',
    'Serangan udara NATO ke Yugoslavia dimulai Rabu (24/3).',
    ['serangan occurred 1999-03-24 with NATO in Yugoslavia'],
  ],
  [
    '2001-10-09',
    'Amerika Serikat dan Inggris melancarkan serangan udara ke Afganistan, Minggu (7/10).',
    ['serangan occurred 2001-10-07 with Amerika Serikat, Inggris in Afganistan'],
  ],
  [
    '2006-07-14',
    'Hizbullah menembakkan roket ke Israel utara, Kamis (13/7).',
    ['serangan occurred 2006-07-13 with Hizbullah, Israel in Israel'],
  ],
  [
    '2006-07-14',
    'Israel membombardir bandara Beirut, Kamis (13/7).',
    ['serangan occurred 2006-07-13 with Israel in Beirut'],
  ],
  [
    '2011-03-20',
    'Prancis melancarkan serangan udara pertama di Libya, Sabtu (19/3).',
    ['serangan occurred 2011-03-19 with Prancis in Libya'],
  ],
  [
    '2014-07-18',
    'Israel memulai operasi darat di Jalur Gaza, Kamis (17/7).',
    ['operasi-militer occurred 2014-07-17 with Israel in Jalur Gaza'],
  ],
  [
    '2019-09-16',
    'Houthi menyerang kilang minyak Aramco di Abqaiq, Sabtu (14/9).',
    ['serangan occurred 2019-09-14 with Houthi in Abqaiq, Aramco'],
  ],
  [
    '2020-01-09',
    'Iran menembakkan rudal ke pangkalan Ain al-Asad di Irak, Rabu (8/1).',
    ['serangan occurred 2020-01-08 with Iran in Ain al-Asad, Irak'],
  ],
  [
    '2020-01-09',
    'Jenderal Iran Qasem Soleimani tewas dalam serangan drone AS di Baghdad, Jumat (3/1).',
    ['serangan occurred 2020-01-03 with Amerika Serikat in Bagdad'],
  ],
  [
    '2021-02-02',
    'Militer Myanmar mengambil alih kekuasaan, Senin (1/2).',
    ['kudeta occurred 2021-02-01 with Myanmar in Myanmar'],
  ],
  [
    '2021-02-02',
    'Militer menggulingkan Aung San Suu Kyi dalam kudeta pada 1 Februari 2021.',
    ['kudeta occurred 2021-02-01'],
  ],
  [
    '2022-03-01',
    'Rusia menyerang Ukraina sejak 24 Februari.',
    ['serangan ongoing 2022-02-24/.. with Rusia, Ukraina in Ukraina'],
  ],
  [
    '2024-04-15',
    'Iran meluncurkan lebih dari 300 drone dan rudal ke Israel, Sabtu (13/4).',
    ['serangan occurred 2024-04-13 with Iran, Israel in Israel'],
  ],
  [
    '2024-04-15',
    'Israel akan menyerang Iran jika diserang, kata Netanyahu.',
    ['serangan proposed - with Iran, Israel in Iran says Benjamin Netanyahu'],
  ],
  ['2024-04-15', 'Israel mengancam akan menyerang Rafah.', []],
  ['2024-04-15', 'Israel tidak menyerang Iran.', []],
  ['2024-04-15', 'AS mendesak Israel tidak menyerang Rafah.', []],
  ['2024-04-15', 'Serangan jantung menewaskan mantan menteri itu di Teheran.', []],
  ['2024-04-15', 'Hama wereng menyerang sawah di Karawang.', []],
  ['2024-04-15', 'Trump menyerang Biden dalam debat.', []],
  ['2024-04-15', 'Liverpool menyerang sejak awal laga melawan Roma.', []],
  ['2024-04-15', 'Serangan siber menimpa Kementerian Pertahanan Inggris.', []],
  ['2024-04-15', 'Ribuan wisatawan menyerbu Bali.', []],
  ['2024-04-15', 'Perang dagang AS dan China memanas.', []],
  [
    '2024-04-15',
    'Hamas menyerang Israel selatan pada 7 Oktober 2023.',
    ['serangan occurred 2023-10-07 with Hamas, Israel in Israel'],
  ],
  [
    '2024-04-15',
    'Turki menggempur posisi Kurdi di Suriah utara.',
    ['serangan occurred - with Suriah, Turki in Suriah'],
  ],
  [
    '2024-04-15',
    'Pertempuran pecah di Khartoum antara tentara Sudan dan RSF, Sabtu (15/4/2023).',
    ['perang ongoing 2023-04-15 with Pasukan Dukungan Cepat, Sudan in Khartoum'],
  ],
  [
    '2014-08-01',
    'Israel menyerbu Gaza sejak 8 Juli silam.',
    ['serangan ongoing 2014-07-08/.. with Israel in Jalur Gaza'],
  ],
  [
    '2015-08-01',
    'Israel menyerbu Gaza sejak 8 Juli 2014.',
    ['serangan occurred 2014-07-08 with Israel in Jalur Gaza'],
  ],
  [
    '2025-09-14',
    'Resolusi ini mengecam keras serangan Israel terhadap warga sipil dan infrastruktur di Gaza.',
    ['serangan occurred - with Israel in Jalur Gaza'],
  ],
  ['2025-09-14', 'Houthi mengancam serangan terhadap kapal dan pesawat Amerika di Laut Merah.', []],
  [
    '2025-11-07',
    'RSF mengambil alih kota Al-Fashir pada 26 Oktober 2025.',
    ['pendudukan ongoing 2025-10-26 with Pasukan Dukungan Cepat in Al-Fashir'],
  ],
  ['2025-11-07', 'Pengusaha itu mengambil alih perusahaan di Al-Fashir pada 26 Oktober 2025.', []],
  [
    '2020-06-18',
    'Bentrokan meletus setelah tentara India melewati batas dan menyerang China.',
    ['serangan occurred - with India, Tiongkok in Tiongkok'],
  ],
  ['2020-06-18', 'Setelah hujan reda dan pasar dibuka, warga India pulang.', []],
  [
    '2019-07-24',
    'Jepang mengajukan protes kepada Rusia atas penerbangan pesawat pengebom di Laut Jepang.',
    [],
  ],
  [
    '2017-12-18',
    'Israel merebut Yerusalem Timur dalam Perang 1967.',
    ['pendudukan ongoing - with Israel in Yerusalem Timur', 'perang occurred 1967 with Israel'],
  ],
  ['2017-12-18', 'Film Perang 1967 diputar di Wina.', []],
  ['2012-08-17', 'Mahmoud Ahmadinejad menyatakan mereka menguasai Pemerintah Amerika Serikat.', []],
];

tells('an attack', TOLD, eventsIn);
