/** Summits, conferences and rounds of talks as news tells them: called by a name, a host, a number. */
import { eventsIn } from '../../support/readings.ts';
import { type ToldRows, tells } from '../../support/told-table.ts';

const TOLD: ToldRows = [
  [
    '1999-09-16',
    'Dewan Keamanan PBB menyetujui pengiriman pasukan internasional ke Timor Timur, Rabu (15/9).',
    [],
  ],
  [
    '1999-09-16',
    'Presiden B.J. Habibie berbicara melalui telepon dengan Sekretaris Jenderal PBB Kofi Annan, Minggu (12/9).',
    ['telepon occurred 1999-09-12 with B. J. Habibie, Kofi Annan'],
  ],
  [
    '1989-12-05',
    'KTT Malta antara George Bush dan Mikhail Gorbachev berakhir Minggu (3/12).',
    ['ktt occurred 1989-12-03 with George Bush, Mikhail Gorbachev in Malta'],
  ],
  [
    '1945-02-13',
    'Konferensi Yalta dihadiri Franklin D. Roosevelt, Winston Churchill, dan Josef Stalin.',
    ['konferensi occurred - with Franklin D. Roosevelt, Joseph Stalin, Winston Churchill in Yalta'],
  ],
  [
    '1961-09-07',
    'Presiden Sukarno menghadiri Konferensi Gerakan Nonblok di Beograd, 1-6 September 1961.',
    ['konferensi occurred 1961-09-01/1961-09-06 with Gerakan Non-Blok, Soekarno in Beograd'],
  ],
  [
    '1991-10-31',
    'Konferensi Perdamaian Madrid dibuka Presiden AS George Bush dan Presiden Soviet Mikhail Gorbachev, Rabu (30/10).',
    ['konferensi occurred 1991-10-30 with George Bush, Mikhail Gorbachev in Madrid'],
  ],
  [
    '2000-07-26',
    'Pertemuan puncak Camp David antara Ehud Barak dan Yasser Arafat gagal, Selasa (25/7).',
    ['pertemuan occurred 2000-07-25 with Ehud Barak, Yasser Arafat in Camp David'],
  ],
  [
    '2007-12-16',
    'Konferensi Perubahan Iklim PBB di Bali ditutup Sabtu (15/12).',
    ['konferensi occurred 2007-12-15 with Perserikatan Bangsa-Bangsa in Bali'],
  ],
  [
    '2011-11-20',
    'KTT ASEAN ke-19 digelar di Nusa Dua, Bali, 17-19 November 2011.',
    ['ktt occurred 2011-11-17/2011-11-19 with ASEAN in Bali, Nusa Dua'],
  ],
  [
    '2011-11-20',
    'Presiden Barack Obama menghadiri KTT Asia Timur di Bali, Sabtu (19/11).',
    ['ktt occurred 2011-11-19 with Barack Obama in Bali'],
  ],
  [
    '2016-09-06',
    'KTT G20 di Hangzhou dihadiri Presiden Joko Widodo, Minggu (4/9).',
    ['ktt occurred 2016-09-04 with G20, Joko Widodo in Hangzhou'],
  ],
  [
    '2018-06-13',
    'KTT Singapura antara Donald Trump dan Kim Jong Un berlangsung Selasa (12/6).',
    ['ktt occurred 2018-06-12 with Donald Trump, Kim Jong Un in Singapura'],
  ],
  [
    '2018-06-13',
    'KTT G7 di Charlevoix, Kanada, berakhir tanpa kesepakatan.',
    ['ktt occurred - with G7 in Charlevoix, Kanada'],
  ],
  [
    '2022-11-17',
    'Presiden Joko Widodo membuka KTT G20 di Nusa Dua, Bali, Selasa (15/11).',
    ['ktt occurred 2022-11-15 with G20, Joko Widodo in Bali, Nusa Dua'],
  ],
  [
    '2022-11-17',
    'Perdana Menteri Inggris Rishi Sunak bertemu Presiden AS Joe Biden di sela-sela KTT G20 di Bali, Rabu (16/11).',
    [
      'ktt occurred 2022-11-16 with G20 in Bali',
      'pertemuan occurred 2022-11-16 with Joe Biden, Rishi Sunak in Bali',
    ],
  ],
  [
    '2023-05-12',
    'KTT ASEAN ke-42 di Labuan Bajo ditutup Kamis (11/5).',
    ['ktt occurred 2023-05-11 with ASEAN in Labuan Bajo'],
  ],
  [
    '2023-08-25',
    'KTT BRICS di Johannesburg mengundang Argentina, Mesir, dan Iran.',
    ['ktt occurred - with BRICS in Johannesburg'],
  ],
  [
    '2024-05-10',
    'KTT perdamaian Ukraina akan digelar di Swiss pada 15-16 Juni.',
    ['ktt planned 2024-06-15/2024-06-16 with Ukraina in Swiss'],
  ],
  ['2024-05-10', 'Rusia tidak diundang ke KTT itu.', []],
  [
    '2024-05-10',
    'Prancis menjadi tuan rumah konferensi tentang Sudan di Paris, Senin (15/4).',
    ['konferensi occurred 2024-04-15 in Paris about Sudan'],
  ],
  [
    '2024-05-10',
    'Pembicaraan damai Azerbaijan dan Armenia di Almaty dimulai Jumat (10/5).',
    ['perundingan occurred 2024-05-10 with Armenia, Azerbaijan in Almaty'],
  ],
  [
    '2024-05-10',
    'Dialog Shangri-La dibuka di Singapura pada 31 Mei 2024.',
    ['perundingan planned 2024-05-31 in Singapura'],
  ],
  [
    '2024-05-10',
    'Pertemuan tahunan Bank Dunia digelar di Bali pada Oktober 2018.',
    ['pertemuan occurred 2018-10 with Bank Dunia in Bali'],
  ],
  [
    '2024-05-10',
    'Rapat Dewan Keamanan PBB tentang Gaza berlangsung tertutup, Rabu (8/5).',
    ['sidang occurred 2024-05-08 with Dewan Keamanan PBB about Jalur Gaza'],
  ],
  [
    '2024-05-10',
    'Sidang Majelis Umum PBB di New York dibuka Selasa (19/9/2023).',
    ['sidang occurred 2023-09-19 with Majelis Umum PBB in New York'],
  ],
  ['2024-05-10', 'Sidang perceraian artis itu digelar di Jakarta.', []],
  ['2024-05-10', 'Konferensi pers film itu digelar di Jakarta.', []],
  ['2024-05-10', 'Reuni SMA 3 Bandung digelar di Lembang.', []],
  ['2024-05-10', 'Pertemuan itu tidak pernah terjadi.', []],
  [
    '2024-05-10',
    'Pertemuan Trump dan Putin di Budapest dibatalkan.',
    ['pertemuan denied - with Donald Trump, Vladimir Putin in Budapest'],
  ],
  [
    '2024-05-10',
    'Pertemuan Trump dan Putin di Budapest ditunda.',
    ['pertemuan planned - with Donald Trump, Vladimir Putin in Budapest'],
  ],
  [
    '2024-05-10',
    'Pertemuan Trump dan Putin kemungkinan digelar di Budapest.',
    ['pertemuan proposed - with Donald Trump, Vladimir Putin in Budapest'],
  ],
  [
    '2024-05-10',
    'Trump mengatakan pertemuan dengan Putin akan digelar di Budapest dalam dua pekan.',
    ['pertemuan planned - with Donald Trump, Vladimir Putin in Budapest says Donald Trump'],
  ],
  [
    '2024-05-10',
    'Setelah pertemuan dengan Putin, Trump terbang ke Washington.',
    [
      'kunjungan occurred - with Donald Trump in Washington',
      'pertemuan occurred - with Donald Trump, Vladimir Putin',
    ],
  ],
  ['2024-05-10', 'Jika Putin setuju, pertemuan akan digelar di Wina.', ['pertemuan planned - in Wina']],
  [
    '2024-05-10',
    'Sebelum bertemu Putin, Trump menelepon Zelensky.',
    [
      'pertemuan occurred - with Donald Trump, Vladimir Putin',
      'telepon occurred - with Donald Trump, Volodymyr Zelenskyy',
    ],
  ],
  // named by where it was
  [
    '2024-05-10',
    'Konferensi Perdamaian Paris dibuka Macron, Rabu (8/5).',
    ['konferensi occurred 2024-05-08 with Emmanuel Macron in Paris'],
  ],
  ['2024-05-10', 'KTT Paris dihadiri Macron.', ['ktt occurred - with Emmanuel Macron in Paris']],
  [
    '2024-05-10',
    'KTT ASEAN-Australia digelar di Melbourne.',
    ['ktt occurred - with ASEAN, Australia in Melbourne'],
  ],
  [
    '2024-05-10',
    'Pertemuan Indonesia dan Malaysia digelar di Bogor.',
    ['pertemuan occurred - with Indonesia, Malaysia in Bogor'],
  ],
  [
    '2024-05-10',
    'Putaran kedua perundingan antara Iran dan Amerika Serikat akan digelar di Roma.',
    ['perundingan planned - with Amerika Serikat, Iran in Roma'],
  ],
  [
    '2020-11-15',
    'KTT ASEAN ke-37 digelar di Hanoi. Hal itu disampaikan Jokowi saat berpidato secara virtual di KTT tersebut.',
    ['ktt occurred - with ASEAN, Joko Widodo in Hanoi says Joko Widodo'],
  ],
  [
    '2023-05-20',
    'Menlu Retno Marsudi mewakili Presiden Joko Widodo di KTT G7 di Hiroshima.',
    ['ktt occurred - with G7, Retno Marsudi in Hiroshima'],
  ],
  [
    '2023-05-20',
    'Retno Marsudi mewakili Indonesia. KTT G7 digelar di Hiroshima.',
    ['ktt occurred - with G7 in Hiroshima'],
  ],
  [
    '2024-11-20',
    'KTT G20 ditutup Presiden Brasil Lula da Silva di Rio de Janeiro, Selasa (19/11/2024).',
    ['ktt occurred 2024-11-19 with G20, Luiz Inácio Lula da Silva in Rio de Janeiro'],
  ],
  [
    '2024-11-20',
    'Toko di Rio de Janeiro ditutup polisi sebelum KTT G20 di sana.',
    ['ktt occurred - with G20'],
  ],
  [
    '2020-11-15',
    'KTT ASEAN digelar di Hanoi. Mitra yang hadir dalam KTT ini ialah Perdana Menteri Jepang Yoshihide Suga, Premier Tiongkok Li Keqiang, dan Presiden Korea Selatan Moon Jae-in.',
    ['ktt occurred - with ASEAN, Li Keqiang, Moon Jae-in, Yoshihide Suga in Hanoi'],
  ],
  [
    '2025-08-15',
    'Sugiono menghadiri BRICS Foreign Ministers Meeting di New Delhi, India, Kamis (14/8).',
    ['konferensi occurred 2025-08-14 with BRICS, Sugiono in India, New Delhi'],
  ],
];

tells('a summit', TOLD, eventsIn);
