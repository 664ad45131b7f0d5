/** Who and what is named: titles, particles, initials, bodies, waters and streets, and capitals that name nobody. */
import { namesIn } from '../support/readings.ts';
import { type ToldRows, tells } from '../support/told-table.ts';

const TOLD: ToldRows = [
  [
    '2024-05-10',
    'Menteri Luar Negeri RI Retno Lestari Priansari Marsudi berpidato di Jenewa.',
    ['country Indonesia', 'person Retno Marsudi', 'place Jenewa'],
  ],
  ['2024-05-10', 'Presiden Xanana Gusmao tiba di Kupang.', ['person Xanana Gusmão', 'place Kupang']],
  ['2024-05-10', 'Sheikh Hasina mengundurkan diri di Dhaka.', ['person Sheikh Hasina', 'place Dhaka']],
  [
    '2024-05-10',
    'Raja Maroko Mohammed VI bertemu Emmanuel Macron di Rabat.',
    ['country Maroko', 'person Emmanuel Macron', 'person Mohammed VI', 'place Rabat'],
  ],
  [
    '2024-05-10',
    'Sultan Haji Hassanal Bolkiah menghadiri jamuan di Istana Nurul Iman.',
    ['person Hassanal Bolkiah', 'place Istana Nurul Iman'],
  ],
  [
    '2024-05-10',
    'Luiz Inacio Lula da Silva mengunjungi Beijing.',
    ['person Luiz Inácio Lula da Silva', 'place Beijing'],
  ],
  [
    '2024-05-10',
    'Ursula von der Leyen dan Charles Michel tiba di Kyiv.',
    ['person Charles Michel', 'person Ursula von der Leyen', 'place Kyiv'],
  ],
  [
    '2024-05-10',
    'Ayatollah Ali Khamenei menerima Ismail Haniyeh di Teheran.',
    ['person Ali Khamenei', 'person Ismail Haniyeh', 'place Teheran'],
  ],
  [
    '2024-05-10',
    'Sergei Shoigu digantikan Andrei Belousov.',
    ['person Andrei Belousov', 'person Sergei Shoigu'],
  ],
  [
    '2024-05-10',
    'Abdel Fattah el-Sisi menelepon Benjamin Netanyahu.',
    ['person Abdel Fattah el-Sisi', 'person Benjamin Netanyahu'],
  ],
  [
    '2024-05-10',
    'Tedros Adhanom Ghebreyesus memimpin Organisasi Kesehatan Dunia.',
    ['organization Organisasi Kesehatan Dunia', 'person Tedros Adhanom Ghebreyesus'],
  ],
  [
    '2024-05-10',
    'Ferdinand Marcos Jr. bertemu Anwar Ibrahim di Manila.',
    ['person Anwar Ibrahim', 'person Ferdinand Marcos Jr.', 'place Manila'],
  ],
  [
    '2024-05-10',
    'Kim Yo Jong mengecam latihan Amerika Serikat dan Korea Selatan.',
    ['country Amerika Serikat', 'country Korea Selatan', 'person Kim Yo Jong'],
  ],
  ['2024-05-10', 'Min Aung Hlaing menolak utusan ASEAN.', ['organization ASEAN', 'person Min Aung Hlaing']],
  [
    '2024-05-10',
    'Ketua DPR AS Mike Johnson bertemu Zelensky.',
    [
      'country Amerika Serikat',
      'organization DPR Amerika Serikat',
      'person Mike Johnson',
      'person Volodymyr Zelenskyy',
    ],
  ],
  [
    '2024-05-10',
    'Bank Dunia dan Dana Moneter Internasional bertemu di Washington.',
    ['organization Bank Dunia', 'organization Dana Moneter Internasional', 'place Washington'],
  ],
  [
    '2024-05-10',
    'Gedung Putih dan Kremlin membahas pertemuan itu.',
    ['organization Gedung Putih', 'organization Kremlin'],
  ],
  [
    '2024-05-10',
    'Kementerian Pertahanan Rusia mengumumkan gencatan senjata.',
    ['country Rusia', 'organization Kementerian Pertahanan Rusia'],
  ],
  [
    '2024-05-10',
    'Mahkamah Pidana Internasional mengeluarkan surat perintah penangkapan Vladimir Putin.',
    ['organization Mahkamah Pidana Internasional', 'person Vladimir Putin'],
  ],
  ['2024-05-10', 'Partai Buruh menang di Inggris.', ['country Inggris', 'organization Partai Buruh']],
  [
    '2024-05-10',
    'Laut China Selatan dan Selat Taiwan memanas.',
    ['place Laut China Selatan', 'place Selat Taiwan'],
  ],
  ['2024-05-10', 'Selat Hormuz ditutup Iran.', ['country Iran', 'place Selat Hormuz']],
  ['2024-05-10', 'Terusan Suez macet.', ['place Terusan Suez']],
  [
    '2024-05-10',
    'Presiden Prabowo menghadiri Boao Forum for Asia di Hainan.',
    ['organization Boao Forum for Asia', 'person Prabowo Subianto', 'place Hainan'],
  ],
  [
    '2024-05-10',
    'Lady Ashton of Upholland bertemu Putin.',
    ['person Ashton of Upholland', 'person Vladimir Putin'],
  ],
  [
    '2024-05-10',
    'Bandara Internasional Hamid Karzai di Kabul ditutup.',
    ['place Bandara Internasional Hamid Karzai', 'place Kabul'],
  ],
  [
    '2024-05-10',
    'Universitas 17 Agustus 1945 Surabaya menerima Duta Besar Jepang.',
    ['country Jepang', 'organization Universitas 17 Agustus 1945', 'place Surabaya'],
  ],
  [
    '2024-05-10',
    'Jalan Sudirman ditutup saat Raja Felipe VI tiba di Jakarta.',
    ['person Felipe VI', 'place Jakarta', 'place Jalan Sudirman'],
  ],
  [
    '2024-05-10',
    'Donetsk dan Luhansk berada di Ukraina timur.',
    ['country Ukraina', 'place Donetsk', 'place Luhansk'],
  ],
  [
    '2024-05-10',
    'Dataran Tinggi Golan dan Tepi Barat diduduki Israel.',
    ['country Israel', 'place Dataran Tinggi Golan', 'place Tepi Barat'],
  ],
  [
    '2024-05-10',
    'Guinea Khatulistiwa, Guinea-Bissau, dan Papua Nugini hadir.',
    ['country Guinea Ekuatorial', 'country Guinea-Bissau', 'country Papua Nugini'],
  ],
  [
    '2024-05-10',
    'Republik Demokratik Kongo memprotes Rwanda.',
    ['country Republik Demokratik Kongo', 'country Rwanda'],
  ],
  [
    '2024-05-10',
    'Uni Emirat Arab dan Arab Saudi bersaing.',
    ['country Arab Saudi', 'country Uni Emirat Arab'],
  ],
  ['2024-05-10', 'Bosnia dan Herzegovina merayakan kemerdekaan.', ['country Bosnia dan Herzegovina']],
  [
    '2024-05-10',
    'Trinidad dan Tobago mengakui Palestina.',
    ['country Palestina', 'country Trinidad dan Tobago'],
  ],
  ['2024-05-10', 'Pantai Gading mengirim pasukan ke Mali.', ['country Mali', 'country Pantai Gading']],
  [
    '2024-05-10',
    'Georgia mengadili Donald Trump di Atlanta.',
    ['country Georgia', 'person Donald Trump', 'place Atlanta'],
  ],
  ['2024-05-10', 'Washington Post memberitakan kunjungan itu.', ['organization The Washington Post']],
  ['2024-05-10', '"Pak Harto" adalah sapaan Soeharto.', ['person Soeharto']],
  [
    '2024-05-10',
    'Gus Dur bertemu Yasser Arafat di Gaza.',
    ['person Abdurrahman Wahid', 'person Yasser Arafat', 'place Jalur Gaza'],
  ],
  [
    '2024-05-10',
    'Jokowi dan SBY bertemu di Istana Merdeka.',
    ['person Joko Widodo', 'person Susilo Bambang Yudhoyono', 'place Istana Merdeka'],
  ],
  [
    '2024-05-10',
    'Taipan properti Steve Witkoff terbang ke Moskow.',
    ['person Steve Witkoff', 'place Moskow'],
  ],
  [
    '2024-05-10',
    'Badan Energi Atom Internasional (IAEA) memeriksa Iran. IAEA akan melapor.',
    ['country Iran', 'organization Badan Tenaga Atom Internasional'],
  ],
  [
    '2024-05-10',
    'Organisasi Kerja Sama Islam (OKI) bersidang di Jeddah. OKI mengecam Israel.',
    ['country Israel', 'organization Organisasi Kerja Sama Islam', 'place Jeddah'],
  ],
  ['2024-05-10', 'Pakta Warsawa bubar pada 1991.', ['organization Pakta Warsawa']],
  ['2024-05-10', 'Tembok Berlin runtuh pada 1989.', ['place Tembok Berlin']],
  ['2024-05-10', 'Perang Dunia II berakhir pada 1945.', []],
  ['2024-05-10', 'Hotel Mulia Jakarta menjadi tempat perundingan.', ['place Hotel Mulia Jakarta']],
  ['2024-05-10', 'Presiden baru itu bertemu wartawan.', []],
  ['2024-05-10', 'Pagi ini hujan turun di Bogor.', ['place Bogor']],
  // degrees and ranks name nobody
  [
    '2024-05-10',
    'Letjen TNI (Purn.) Prabowo Subianto tiba di Beijing.',
    ['organization Tentara Nasional Indonesia', 'person Prabowo Subianto', 'place Beijing'],
  ],
  [
    '2024-05-10',
    'Letnan Jenderal (Purn) Prabowo Subianto tiba di Beijing.',
    ['person Prabowo Subianto', 'place Beijing'],
  ],
  ['2024-05-10', 'Dr. (H.C.) Ir. H. Soekarno berpidato.', ['person Soekarno']],
  [
    '2024-05-10',
    'Menteri Luar Negeri Dr. Hassan Wirajuda, S.H., LL.M. tiba di Wina.',
    ['person Hassan Wirajuda', 'place Wina'],
  ],
  ['2024-05-10', 'Drs. H. Jusuf Kalla tiba di Helsinki.', ['person Jusuf Kalla', 'place Helsinki']],
  ['2024-05-10', 'Ir. Sutami, M.Sc., dan Dr. Boediono, M.Ec., hadir.', ['person Boediono', 'person Sutami']],
  [
    '2024-05-10',
    'Duta Besar Djauhari Oratmangun, S.IP, bertemu Wang Yi.',
    ['person Djauhari Oratmangun', 'person Wang Yi'],
  ],
  // initials and states do
  [
    '2024-05-10',
    'Putin bertemu Soekarno, M.H. Thamrin, dan Hatta.',
    ['person Hatta', 'person M.H. Thamrin', 'person Soekarno', 'person Vladimir Putin'],
  ],
  [
    '2024-05-10',
    'Jepang, A.S., dan Korea Selatan menggelar latihan.',
    ['country Amerika Serikat', 'country Jepang', 'country Korea Selatan'],
  ],
  ['2024-05-10', 'Pejabat PBB (U.N.) menolak.', ['organization Perserikatan Bangsa-Bangsa']],
  ['2024-05-10', 'Putin bertemu S.H. Mintardja.', ['person S.H. Mintardja', 'person Vladimir Putin']],
  [
    '2024-05-10',
    'Presiden Tsai Ing-wen bertemu Kevin McCarthy di California.',
    ['person Kevin McCarthy', 'person Tsai Ing-wen', 'place California'],
  ],
];

tells('names', TOLD, namesIn);
