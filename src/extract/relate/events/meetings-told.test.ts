/** Meetings and calls as news tells them: who, where, when and whether, and sentences that only sound like one. */
import { eventsIn } from '../../support/readings.ts';
import { type ToldRows, tells } from '../../support/told-table.ts';

const TOLD: ToldRows = [
  [
    '1985-11-21',
    'Presiden Amerika Serikat Ronald Reagan bertemu Sekretaris Jenderal Partai Komunis Uni Soviet Mikhail Gorbachev di Jenewa, Selasa (19/11).',
    ['pertemuan occurred 1985-11-19 with Mikhail Gorbachev, Ronald Reagan in Jenewa'],
  ],
  [
    '1985-11-21',
    'Ronald Reagan dan Mikhail Gorbachev mengadakan pertemuan pertama mereka di Jenewa pada 19 November 1985.',
    ['pertemuan occurred 1985-11-19 with Mikhail Gorbachev, Ronald Reagan in Jenewa'],
  ],
  [
    '1993-09-14',
    'Perdana Menteri Israel Yitzhak Rabin berjabat tangan dengan pemimpin PLO Yasser Arafat di Washington, Senin (13/9).',
    ['pertemuan occurred 1993-09-13 with Yasser Arafat, Yitzhak Rabin in Washington'],
  ],
  [
    '2000-06-16',
    'Presiden Korea Selatan Kim Dae Jung bertemu pemimpin Korea Utara Kim Jong Il di Pyongyang, Selasa (13/6).',
    ['pertemuan occurred 2000-06-13 with Kim Dae Jung, Kim Jong Il in Pyongyang'],
  ],
  [
    '2014-11-11',
    'Presiden Joko Widodo bertatap muka dengan Presiden China Xi Jinping di Beijing, Minggu (9/11/2014).',
    ['pertemuan occurred 2014-11-09 with Joko Widodo, Xi Jinping in Beijing'],
  ],
  [
    '2016-03-22',
    'Presiden Barack Obama berbicara dengan Presiden Kuba Raul Castro melalui telepon pada Sabtu (19/3).',
    ['telepon occurred 2016-03-19 with Barack Obama, Raul Castro'],
  ],
  [
    '2018-04-28',
    'Pemimpin Korea Utara Kim Jong Un dan Presiden Korea Selatan Moon Jae In bersua di Panmunjom, Jumat (27/4).',
    ['pertemuan occurred 2018-04-27 with Kim Jong Un, Moon Jae-in in Panmunjom'],
  ],
  [
    '2019-06-30',
    'Donald Trump menemui Kim Jong Un di Panmunjom pada Minggu (30/6).',
    ['pertemuan occurred 2019-06-30 with Donald Trump, Kim Jong Un in Panmunjom'],
  ],
  [
    '2020-02-11',
    'Menteri Luar Negeri Retno Marsudi bertemu dengan Menteri Luar Negeri Australia Marise Payne di Canberra, Senin (10/2).',
    ['pertemuan occurred 2020-02-10 with Marise Payne, Retno Marsudi in Canberra'],
  ],
  [
    '2021-06-17',
    'Presiden AS Joe Biden dan Presiden Rusia Vladimir Putin bertemu selama tiga jam di Jenewa, Rabu (16/6).',
    ['pertemuan occurred 2021-06-16 with Joe Biden, Vladimir Putin in Jenewa'],
  ],
  [
    '2023-03-11',
    'Arab Saudi dan Iran berunding di Beijing selama empat hari.',
    ['perundingan occurred - with Arab Saudi, Iran in Beijing'],
  ],
  [
    '2023-11-16',
    'Presiden Xi Jinping dan Presiden Joe Biden bertemu di Woodside, California, Rabu (15/11/2023).',
    ['pertemuan occurred 2023-11-15 with Joe Biden, Xi Jinping in California, Woodside'],
  ],
  [
    '2024-05-10',
    'Menteri Pertahanan Prabowo Subianto mengadakan pertemuan bilateral dengan Menteri Pertahanan Turki Yasar Guler di Ankara, Kamis (9/5).',
    ['pertemuan occurred 2024-05-09 with Prabowo Subianto, Yasar Guler in Ankara'],
  ],
  [
    '2024-05-10',
    'Menlu Retno belum bertemu Menlu Myanmar Than Swe.',
    ['pertemuan denied - with Retno, Than Swe'],
  ],
  [
    '2024-05-10',
    'Presiden Zelensky siap bertemu Presiden Putin di Istanbul.',
    [
      'Volodymyr Zelenskyy proposes pertemuan',
      'pertemuan proposed - with Vladimir Putin, Volodymyr Zelenskyy in Istanbul',
    ],
  ],
  [
    '2024-05-10',
    'Presiden Zelensky ingin bertemu Presiden Putin.',
    ['pertemuan proposed - with Vladimir Putin, Volodymyr Zelenskyy'],
  ],
  [
    '2024-05-10',
    'Presiden Zelensky akan bertemu Presiden Erdogan di Istanbul pada Jumat (17/5).',
    ['pertemuan planned 2024-05-17 with Recep Tayyip Erdoğan, Volodymyr Zelenskyy in Istanbul'],
  ],
  [
    '2024-05-10',
    'Presiden Zelensky menolak bertemu Presiden Putin.',
    ['Volodymyr Zelenskyy rejects pertemuan', 'pertemuan denied - with Vladimir Putin, Volodymyr Zelenskyy'],
  ],
  [
    '2024-05-10',
    'Presiden Zelensky batal bertemu Presiden Erdogan.',
    ['pertemuan denied - with Recep Tayyip Erdoğan, Volodymyr Zelenskyy'],
  ],
  [
    '2024-05-10',
    'Kremlin membantah Putin telah bertemu Zelensky di Ankara.',
    ['pertemuan denied - with Vladimir Putin, Volodymyr Zelenskyy in Ankara says Kremlin'],
  ],
  [
    '2024-05-10',
    'Menurut Peskov, Putin dan Erdogan akan bertemu di Sochi pada Juni.',
    ['pertemuan planned 2024-06 with Recep Tayyip Erdoğan, Vladimir Putin in Sochi says Dmitry Peskov'],
  ],
  ['2024-05-10', 'Timnas Jepang akan bertemu Arab Saudi di Saitama.', []],
  ['2024-05-10', 'Persib Bandung menjamu Persija Jakarta pada Minggu.', []],
  ['2024-05-10', 'Kapal induk AS bertemu badai di Laut China Selatan.', []],
  [
    '2003-02-18',
    'Menteri Luar Negeri Prancis Dominique de Villepin, Menteri Luar Negeri Jerman Joschka Fischer, dan Menteri Luar Negeri Rusia Igor Ivanov bertemu di Paris.',
    ['pertemuan occurred - with Dominique de Villepin, Igor Ivanov, Joschka Fischer in Paris'],
  ],
  [
    '2003-02-18',
    'Utusan PBB Lakhdar Brahimi menemui pemimpin Suriah Bashar al-Assad di Damaskus, Senin (17/2).',
    ['pertemuan occurred 2003-02-17 with Bashar al-Assad, Lakhdar Brahimi in Damaskus'],
  ],
  [
    '1955-04-20',
    'Perdana Menteri Ali Sastroamidjojo menjamu Perdana Menteri Mesir Gamal Abdel Nasser di Jakarta.',
    ['pertemuan occurred - with Ali Sastroamidjojo, Gamal Abdel Nasser in Jakarta'],
  ],
  [
    '1972-02-22',
    'Presiden Richard Nixon dan Ketua Mao Zedong bertemu di Beijing pada 21 Februari 1972.',
    ['pertemuan occurred 1972-02-21 with Mao Zedong, Richard Nixon in Beijing'],
  ],
  [
    '2010-07-20',
    'Menteri Luar Negeri AS Hillary Clinton melakukan pembicaraan dengan Presiden Pakistan Asif Ali Zardari di Islamabad, Minggu (18/7).',
    ['perundingan occurred 2010-07-18 with Asif Ali Zardari, Hillary Clinton in Islamabad'],
  ],
  [
    '2010-07-20',
    'Perwakilan Taliban dan pemerintah Afganistan menggelar dialog di Doha.',
    ['perundingan occurred - with Afganistan, Taliban in Doha'],
  ],
  [
    '2010-07-20',
    'Menteri Luar Negeri Marty Natalegawa menerima kunjungan Menteri Luar Negeri Thailand Kasit Piromya di Jakarta, Senin (19/7).',
    ['pertemuan occurred 2010-07-19 with Kasit Piromya, Marty Natalegawa in Jakarta'],
  ],
  [
    '2012-09-05',
    'Hillary Clinton disambut Presiden Susilo Bambang Yudhoyono di Jakarta, Senin (3/9).',
    ['pertemuan occurred 2012-09-03 with Hillary Clinton, Susilo Bambang Yudhoyono in Jakarta'],
  ],
  [
    '2012-09-05',
    'Marty Natalegawa ditemui Menlu Kamboja Hor Namhong di Phnom Penh.',
    ['pertemuan occurred - with Hor Namhong, Marty Natalegawa in Phnom Penh'],
  ],
  // who only says so is not there
  [
    '2024-05-10',
    'Menurut Peskov, Putin akan bertemu Erdogan di Sochi.',
    ['pertemuan planned - with Recep Tayyip Erdoğan, Vladimir Putin in Sochi says Dmitry Peskov'],
  ],
  [
    '2024-05-10',
    'Menurut Dmitry Peskov, juru bicara Kremlin, Putin dan Erdogan akan bertemu di Sochi.',
    ['pertemuan planned - with Recep Tayyip Erdoğan, Vladimir Putin in Sochi says Dmitry Peskov'],
  ],
  [
    '2024-05-10',
    'Menurut juru bicara Kremlin Dmitry Peskov, Presiden Putin dan Presiden Erdogan akan bertemu di Sochi.',
    ['pertemuan planned - with Recep Tayyip Erdoğan, Vladimir Putin in Sochi says Dmitry Peskov'],
  ],
  [
    '2024-05-10',
    'Menurut Reuters, Putin dan Erdogan akan bertemu di Sochi.',
    ['pertemuan planned - with Recep Tayyip Erdoğan, Vladimir Putin in Sochi'],
  ],
  [
    '2024-05-10',
    'Menurut Peskov, Rusia dan Turki sepakat bertemu.',
    [
      'Rusia agrees_to pertemuan says Dmitry Peskov',
      'Turki agrees_to pertemuan says Dmitry Peskov',
      'pertemuan planned - with Rusia, Turki says Dmitry Peskov',
    ],
  ],
  [
    '2024-05-10',
    'Menurut jadwal, Retno, Marise Payne, dan Antony Blinken bertemu di Bali.',
    ['pertemuan occurred - with Antony Blinken, Marise Payne, Retno in Bali'],
  ],
  // by telephone
  [
    '2024-05-10',
    'Presiden Obama berbicara dengan Raul Castro lewat sambungan telepon, Sabtu (4/5).',
    ['telepon occurred 2024-05-04 with Barack Obama, Raul Castro'],
  ],
  [
    '2024-05-10',
    'Presiden Obama menelepon Raul Castro pada Sabtu (4/5).',
    ['telepon occurred 2024-05-04 with Barack Obama, Raul Castro'],
  ],
  // whose it was
  [
    '2024-05-10',
    'Reagan dan Gorbachev mengadakan pertemuan mereka di Jenewa pada 19 November 1985.',
    ['pertemuan occurred 1985-11-19 with Mikhail Gorbachev, Reagan in Jenewa'],
  ],
  [
    '2024-05-10',
    'Reagan dan Gorbachev mengadakan pertemuan terakhir mereka di Jenewa pada 19 November 1985.',
    ['pertemuan occurred 1985-11-19 with Mikhail Gorbachev, Reagan in Jenewa'],
  ],
  [
    '2024-05-10',
    'Pertemuan pertama mereka di Jenewa pada 19 November 1985 berlangsung hangat.',
    ['pertemuan occurred 1985-11-19 in Jenewa'],
  ],
  // denied by whoever speaks of it, or not
  [
    '2024-05-10',
    'Kremlin membantah Presiden Rusia Vladimir Putin sudah bertemu Zelensky di Ankara.',
    ['pertemuan denied - with Vladimir Putin, Volodymyr Zelenskyy in Ankara says Kremlin'],
  ],
  [
    '2024-05-10',
    'Kremlin tidak membantah Putin telah bertemu Zelensky di Ankara.',
    ['pertemuan occurred - with Vladimir Putin, Volodymyr Zelenskyy in Ankara'],
  ],
  [
    '2024-05-10',
    'Kremlin membantah Putin akan bertemu Zelensky di Ankara.',
    ['pertemuan denied - with Vladimir Putin, Volodymyr Zelenskyy in Ankara says Kremlin'],
  ],
  [
    '2024-05-10',
    'Kremlin membantah laporan bahwa Putin telah bertemu Zelensky.',
    ['pertemuan denied - with Vladimir Putin, Volodymyr Zelenskyy says Kremlin'],
  ],
  [
    '2024-05-10',
    'Setelah membantah kabar itu, Putin bertemu Zelensky.',
    ['pertemuan occurred - with Vladimir Putin, Volodymyr Zelenskyy'],
  ],
  [
    '2024-05-10',
    'Peskov membantah laporan itu dan mengatakan Putin akan bertemu Erdogan.',
    ['pertemuan planned - with Recep Tayyip Erdoğan, Vladimir Putin says Dmitry Peskov'],
  ],
  [
    '2024-05-10',
    'Peskov membantah, Putin akan bertemu Erdogan.',
    ['pertemuan planned - with Recep Tayyip Erdoğan, Vladimir Putin says Dmitry Peskov'],
  ],
  [
    '2023-04-07',
    'Menteri Luar Negeri (Menlu) Arab Saudi dan Iran bertemu di Beijing, Kamis (6/4/2023).',
    ['pertemuan occurred 2023-04-06 with Arab Saudi, Iran in Beijing'],
  ],
  [
    '2023-04-07',
    'Menlu Arab Saudi, Iran, dan Irak bertemu di Baghdad, Kamis (6/4).',
    ['pertemuan occurred 2023-04-06 with Arab Saudi, Irak, Iran in Bagdad'],
  ],
  [
    '2019-03-02',
    'Presiden Rusia dan Presiden Prancis bertemu di Moskow, Jumat (1/3).',
    ['pertemuan occurred 2019-03-01 with Prancis, Rusia in Moskow'],
  ],
  [
    '2024-05-08',
    'Pemimpin Korea Selatan dan Jepang menggelar pertemuan puncak di Seoul, Selasa (7/5/2024).',
    ['pertemuan occurred 2024-05-07 with Jepang, Korea Selatan in Seoul'],
  ],
  [
    '2022-06-16',
    'Menteri pertahanan Australia dan China berbicara melalui telepon pada Rabu.',
    ['telepon occurred 2022-06-15 with Australia, Tiongkok'],
  ],
  [
    '2019-03-02',
    'Presiden Rusia Vladimir Putin dan Menteri Luar Negeri Iran bertemu di Moskow.',
    ['pertemuan occurred - with Iran, Vladimir Putin in Moskow'],
  ],
  [
    '2019-03-02',
    'Presiden Rusia Vladimir Putin dan Presiden Prancis Emmanuel Macron bertemu di Moskow.',
    ['pertemuan occurred - with Emmanuel Macron, Vladimir Putin in Moskow'],
  ],
  [
    '2024-02-02',
    'Menlu Retno Marsudi bertemu mitranya dari Malaysia di Kuala Lumpur, Kamis (1/2).',
    ['pertemuan occurred 2024-02-01 with Malaysia, Retno Marsudi in Kuala Lumpur'],
  ],
  [
    '2024-02-02',
    'Menlu Retno Marsudi bertemu mitranya dari Malaysia, Mohamad Hasan, di Kuala Lumpur, Kamis (1/2).',
    ['pertemuan occurred 2024-02-01 with Mohamad Hasan, Retno Marsudi in Kuala Lumpur'],
  ],
  [
    '2021-04-17',
    'Berbicara selama konferensi pers bersama dengan mitranya dari Serbia pada Jumat (16/4), Lavrov mengakui hal itu.',
    ['jumpa-pers occurred 2021-04-16 with Serbia, Sergey Lavrov'],
  ],
  [
    '2021-04-17',
    'Berpidato dalam konferensi pers di Ankara, Lavrov memuji Turki.',
    ['jumpa-pers occurred - with Sergey Lavrov in Ankara'],
  ],
  ['2021-04-17', 'Berbicara di Ankara, Lavrov memuji Turki.', []],
  [
    '2012-01-09',
    'Pemerintah Filipina dan MILF akan melanjutkan perundingan damai di Kuala Lumpur pada hari Senin (9/1/2012). Pertemuan terakhir kedua pihak digelar bulan lalu, juga di Kuala Lumpur, Malaysia.',
    [
      'pertemuan occurred 2011-12 with Filipina, Front Pembebasan Islam Moro in Kuala Lumpur, Malaysia',
      'perundingan planned 2012-01-09 with Filipina, Front Pembebasan Islam Moro in Kuala Lumpur',
    ],
  ],
  ['2012-01-09', 'Kedua pihak puas dengan pertemuan terakhir mereka.', []],
  [
    '2018-07-18',
    'Pada hari Jumat (20/7) pagi akan ada pertemuan antara Menlu Retno Marsudi dan Menlu Saifuddin Abdullah.',
    ['pertemuan planned 2018-07-20 with Retno Marsudi, Saifuddin Abdullah'],
  ],
  [
    '2018-07-18',
    'Menlu Retno Marsudi akan mendapat kunjungan dari Menteri Luar Negeri Brunei Darussalam, Erywan Yusof, pada Jumat.',
    ['pertemuan planned 2018-07-20 with Erywan Yusof, Retno Marsudi'],
  ],
  [
    '2018-07-18',
    'Saifuddin Abdullah akan mengunjungi Indonesia untuk bertemu dengan Menlu RI, Retno Marsudi pada Senin, 23 Juli.',
    ['kunjungan planned 2018-07-23 with Retno Marsudi, Saifuddin Abdullah in Indonesia'],
  ],
  [
    '2025-10-14',
    'KTT perdamaian Gaza telah berlangsung di Sharm el-Sheikh, Mesir, Senin (13/10/2025).',
    ['ktt occurred 2025-10-13 in Mesir, Sharm el-Sheikh'],
  ],
  [
    '2018-02-01',
    'Menlu Timor Leste melakukan pertemuan bilateral dengan Menlu RI di Jakarta, Rabu (31/1).',
    ['pertemuan occurred 2018-01-31 with Indonesia, Timor Leste in Jakarta'],
  ],
  [
    '2025-06-15',
    'Menteri Luar Negeri China Wang Yi menerima telepon dari Menteri Luar Negeri Iran Abbas Araghchi pada Sabtu (14/6/2025).',
    ['telepon occurred 2025-06-14 with Abbas Araghchi, Wang Yi'],
  ],
  [
    '2022-03-19',
    'Dalam percakapan telepon selama satu jam, Biden memperingatkan Xi agar tidak membantu Rusia.',
    ['telepon occurred - with Joe Biden, Xi Jinping'],
  ],
  ['2022-03-19', 'Dalam percakapan itu, Biden membaca buku karya Xi.', []],
  [
    '2024-11-20',
    'Xi menghadiri pertemuan Forum Kerja Sama Ekonomi Asia Pasifik (APEC) di Lima.',
    ['pertemuan occurred - with APEC in Lima'],
  ],
  [
    '2025-08-20',
    'Delegasi Indonesia dan Malaysia bertemu di Jakarta, Senin (11/8). Mereka akan bertemu lagi bulan depan.',
    [
      'pertemuan occurred 2025-08-11 with Indonesia, Malaysia in Jakarta',
      'pertemuan planned 2025-09 with Indonesia, Malaysia',
    ],
  ],
  [
    '2025-08-20',
    'Delegasi Indonesia dan Malaysia bertemu di Jakarta, Senin (11/8). Mereka yang hadir akan bertemu lagi bulan depan.',
    ['pertemuan occurred 2025-08-11 with Indonesia, Malaysia in Jakarta'],
  ],
  [
    '2022-06-29',
    'Utusan khusus AS untuk Iran Robert Malley dan kepala negosiator Iran Ali Bagheri Kani memulai perundingan tidak langsung di Doha, Selasa (28/6/2022).',
    ['perundingan occurred 2022-06-28 with Ali Bagheri Kani, Robert Malley in Doha'],
  ],
  [
    '2022-06-29',
    'Robert Malley terbang ke Doha untuk memulai perundingan dengan Ali Bagheri Kani.',
    ['kunjungan occurred - with Ali Bagheri Kani, Robert Malley in Doha'],
  ],
  [
    '2022-01-24',
    'Delegasi Taliban tiba di Oslo untuk berunding dengan pejabat Barat.',
    ['perundingan planned - with Taliban in Oslo'],
  ],
  [
    '2025-11-13',
    'Selain bertemu Xi Jinping, Prabowo juga bertemu Li Qiang.',
    [
      'pertemuan occurred - with Li Qiang, Prabowo Subianto',
      'pertemuan occurred - with Prabowo Subianto, Xi Jinping',
    ],
  ],
  [
    '2025-08-18',
    'Konflik di Gaza akan menjadi agenda pertemuan Donald Trump dan Mohammed bin Salman pada Selasa (19/8).',
    [
      'konflik ongoing - in Jalur Gaza',
      'pertemuan planned 2025-08-19 with Donald Trump, Mohammed bin Salman',
    ],
  ],
  [
    '2025-08-18',
    'Konflik di Gaza menjadi agenda pertemuan Donald Trump dan Mohammed bin Salman pada Minggu (17/8).',
    [
      'konflik ongoing - in Jalur Gaza',
      'pertemuan occurred 2025-08-17 with Donald Trump, Mohammed bin Salman',
    ],
  ],
  [
    '2022-03-31',
    'Rusia dan Ukraina melanjutkan diskusi secara virtual pada Jumat (1/4).',
    ['perundingan planned 2022-04-01 with Rusia, Ukraina'],
  ],
  [
    '2025-08-18',
    'Dalam pertemuan dengan Trump, Putin menolak usul itu.',
    ['pertemuan occurred - with Donald Trump, Vladimir Putin'],
  ],
  [
    '2025-05-15',
    'Anthony Albanese tiba di Jakarta, Rabu (14/5/2025). Ini merupakan kunjungan luar negeri pertamanya.',
    ['kunjungan occurred 2025-05-14 with Anthony Albanese in Jakarta'],
  ],
  ['2025-05-15', 'Anthony Albanese tiba di Jakarta, Rabu (14/5/2025). Ia merupakan pengusaha.', []],
  [
    '2025-06-22',
    'Israel dan Iran saling serang. Presiden Lebanon Joseph Aoun, yang dekat dengan Amerika Serikat, mendesak kedua belah pihak untuk melanjutkan pembicaraan.',
    ['Joseph Aoun proposes perundingan', 'perundingan proposed - with Iran, Israel'],
  ],
  [
    '2021-04-22',
    'Presiden Joko Widodo berbicara dengan Sultan Hassanal Bolkiah, selaku Ketua ASEAN, melalui telepon pada 19 Maret lalu.',
    ['telepon occurred 2021-03-19 with Hassanal Bolkiah, Joko Widodo'],
  ],
  [
    '2021-04-22',
    'Pembicaraan Presiden Joko Widodo dengan Sultan Hassanal Bolkiah, selaku Ketua ASEAN, melalui telepon pada 19 Maret lalu membahas Myanmar.',
    ['perundingan occurred 2021-03-19 with Hassanal Bolkiah, Joko Widodo about Myanmar'],
  ],
  [
    '2025-11-25',
    'Kunjungan Zelenskyy ke Washington, yang sempat disebut-sebut berlangsung pekan ini, belum dikonfirmasi Gedung Putih.',
    ['kunjungan proposed - with Volodymyr Zelenskyy in Washington'],
  ],
  [
    '2025-11-25',
    'Kunjungan Zelenskyy ke Washington berlangsung pekan ini, kata Gedung Putih.',
    ['kunjungan occurred 2025-11-24/2025-11-30 with Volodymyr Zelenskyy in Washington says Gedung Putih'],
  ],
  [
    '2025-07-11',
    'Pertemuan empat mata Retno Marsudi dengan Menlu China Wang Yi yang semula diagendakan Kamis pun batal.',
    ['pertemuan denied 2025-07-10 with Retno Marsudi, Wang Yi'],
  ],
  [
    '2025-07-11',
    'Pertemuan empat mata Retno Marsudi dengan Menlu China Wang Yi diagendakan Senin.',
    ['pertemuan planned 2025-07-14 with Retno Marsudi, Wang Yi'],
  ],
  [
    '2007-02-15',
    'Setelah enam hari tawar-menawar, perundingan enam pihak pada Selasa lalu melahirkan dokumen baru.',
    ['perundingan occurred 2007-02-13'],
  ],
  ['2007-02-15', 'Perundingan para pedagang pada Selasa lalu melahirkan harga baru.', []],
  [
    '2025-08-18',
    'Berbicara kepada Zelensky pada Minggu (17/8) waktu setempat, Biden menggarisbawahi dukungan AS.',
    ['pembicaraan occurred 2025-08-17 with Joe Biden, Volodymyr Zelenskyy'],
  ],
  ['2025-08-18', 'Berbicara kepada wartawan pada Minggu (17/8), Biden menggarisbawahi dukungan AS.', []],
  [
    '2025-06-07',
    'Trump menyampaikan pengumuman ini sehari setelah melakukan percakapan panjang melalui telepon dengan Presiden China Xi Jinping.',
    ['perundingan occurred - with Donald Trump, Xi Jinping'],
  ],
  [
    '2022-12-12',
    'Biden menyampaikan hal itu dalam percakapan via telepon dengan Presiden Ukraina Volodymyr Zelensky.',
    ['telepon occurred - with Joe Biden, Volodymyr Zelenskyy'],
  ],
  [
    '2025-08-18',
    'Menemui Presiden Xi Jinping di Beijing pada Senin (11/8), Prabowo membahas dagang.',
    ['pertemuan occurred 2025-08-11 with Prabowo Subianto, Xi Jinping in Beijing'],
  ],
  [
    '2025-08-18',
    'Pertemuan di Beijing pada Senin (11/8) itu, kata Prabowo, membahas dagang.',
    ['pertemuan occurred 2025-08-11 in Beijing says Prabowo Subianto'],
  ],
];

tells('a meeting', TOLD, eventsIn);
