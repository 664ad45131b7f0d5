/** Who is meant, who says so, whether it happened and where: a sentence in every mood. */
import { eventsIn } from '../support/readings.ts';
import { type ToldRows, tells } from '../support/told-table.ts';

const TOLD: ToldRows = [
  // who is meant
  [
    '2024-05-10',
    'Presiden Prancis Emmanuel Macron bertemu Kanselir Jerman Olaf Scholz di Berlin. Kedua pemimpin membahas Ukraina.',
    ['pertemuan occurred - with Emmanuel Macron, Olaf Scholz in Berlin about Ukraina'],
  ],
  [
    '2024-05-10',
    'Emmanuel Macron bertemu Xi Jinping di Paris, Senin (6/5). Pertemuan itu berlangsung dua jam.',
    ['pertemuan occurred 2024-05-06 with Emmanuel Macron, Xi Jinping in Paris'],
  ],
  [
    '2024-05-10',
    'Menteri Luar Negeri Retno Marsudi tiba di Ankara. Ia bertemu Hakan Fidan, Kamis (9/5).',
    ['pertemuan occurred 2024-05-09 with Hakan Fidan, Retno Marsudi'],
  ],
  [
    '2024-05-10',
    'Retno Marsudi dan Penny Wong bertemu di Jakarta. Keduanya sepakat menggelar pertemuan lanjutan pada Juli.',
    [
      'Penny Wong agrees_to pertemuan',
      'Retno Marsudi agrees_to pertemuan',
      'pertemuan occurred - with Penny Wong, Retno Marsudi in Jakarta',
      'pertemuan planned 2024-07 with Penny Wong, Retno Marsudi',
    ],
  ],
  [
    '2024-05-10',
    'Rusia dan Ukraina berunding di Istanbul. Kedua negara belum sepakat.',
    ['perundingan occurred - with Rusia, Ukraina in Istanbul'],
  ],
  [
    '2024-05-10',
    'Presiden Ukraina Volodymyr Zelensky menolak usul itu. Zelensky akan terbang ke Paris pada 7 Juni.',
    ['kunjungan planned 2024-06-07 with Volodymyr Zelenskyy in Paris'],
  ],
  [
    '2024-05-10',
    'Perdana Menteri India Narendra Modi menelepon Presiden Rusia Vladimir Putin. Modi lalu menelepon Zelensky.',
    [
      'telepon occurred - with Narendra Modi, Vladimir Putin',
      'telepon occurred - with Narendra Modi, Volodymyr Zelenskyy',
    ],
  ],
  // who says so
  [
    '2024-05-10',
    '"Kami akan bertemu di Wina," kata Menteri Luar Negeri Iran Hossein Amir-Abdollahian.',
    ['pertemuan planned - with Hossein Amir-Abdollahian in Wina says Hossein Amir-Abdollahian'],
  ],
  [
    '2024-05-10',
    'Trump mengatakan ia akan bertemu Putin di Riyadh.',
    ['pertemuan planned - with Donald Trump, Vladimir Putin in Riyadh says Donald Trump'],
  ],
  [
    '2024-05-10',
    'Menurut Gedung Putih, Biden akan bertemu Xi Jinping pada November.',
    ['pertemuan planned 2024-11 with Joe Biden, Xi Jinping says Gedung Putih'],
  ],
  [
    '2024-05-10',
    'Rusia akan menyerang Odesa, kata intelijen Inggris.',
    ['serangan planned - with Rusia in Odesa says Inggris'],
  ],
  [
    '2024-05-10',
    'Menteri Pertahanan Ukraina Rustem Umerov mengatakan Rusia menyerang Kharkiv, Jumat (10/5).',
    ['serangan occurred 2024-05-10 with Rusia in Kharkiv says Rustem Umerov'],
  ],
  [
    '2024-05-10',
    '"Rusia menyerang Kharkiv tadi pagi," tulis Zelensky di Telegram.',
    ['serangan occurred 2024-05-10 with Rusia in Kharkiv says Volodymyr Zelenskyy'],
  ],
  [
    '2024-05-10',
    'Kantor berita TASS melaporkan Putin akan mengunjungi Beijing pekan depan.',
    ['kunjungan planned 2024-05-13/2024-05-19 with Vladimir Putin in Beijing'],
  ],
  [
    '2024-05-10',
    'Seorang pejabat Israel mengatakan kepada Axios bahwa Israel akan menyerang Rafah.',
    ['serangan planned - with Israel in Rafah says Israel'],
  ],
  ['2024-05-10', 'Iran membantah tuduhan bahwa Teheran mengirim drone ke Rusia.', []],
  // did it happen
  [
    '2024-05-10',
    'Putin dan Xi Jinping nyaris bertemu di Astana.',
    ['pertemuan denied - with Vladimir Putin, Xi Jinping in Astana'],
  ],
  [
    '2024-05-10',
    'Putin berharap bertemu Xi Jinping di Astana.',
    ['pertemuan proposed - with Vladimir Putin, Xi Jinping in Astana'],
  ],
  [
    '2024-05-10',
    'Putin setuju bertemu Zelensky di Jenewa.',
    [
      'Vladimir Putin agrees_to pertemuan',
      'pertemuan planned - with Vladimir Putin, Volodymyr Zelenskyy in Jenewa',
    ],
  ],
  [
    '2024-05-10',
    'Putin mungkin bertemu Xi Jinping di Astana.',
    ['pertemuan proposed - with Vladimir Putin, Xi Jinping in Astana'],
  ],
  [
    '2024-05-10',
    'Putin sempat bertemu Xi Jinping di Astana.',
    ['pertemuan occurred - with Vladimir Putin, Xi Jinping in Astana'],
  ],
  [
    '2024-05-10',
    'Putin dijadwalkan bertemu Xi Jinping di Beijing pada 16 Mei.',
    ['pertemuan planned 2024-05-16 with Vladimir Putin, Xi Jinping in Beijing'],
  ],
  [
    '2024-05-10',
    'Putin gagal bertemu Zelensky.',
    ['pertemuan denied - with Vladimir Putin, Volodymyr Zelenskyy'],
  ],
  [
    '2024-05-10',
    'Putin enggan bertemu Zelensky.',
    ['pertemuan denied - with Vladimir Putin, Volodymyr Zelenskyy'],
  ],
  [
    '2024-05-10',
    'Seandainya Putin bertemu Zelensky, perang akan berakhir.',
    ['pertemuan proposed - with Vladimir Putin, Volodymyr Zelenskyy'],
  ],
  [
    '2024-05-10',
    'Erdogan menawarkan diri menjadi tuan rumah pertemuan Putin dan Zelensky.',
    [
      'Recep Tayyip Erdoğan proposes pertemuan',
      'pertemuan proposed - with Vladimir Putin, Volodymyr Zelenskyy',
    ],
  ],
  [
    '2024-05-10',
    'Paus Fransiskus mengundang Putin dan Zelensky bertemu di Vatikan.',
    ['pertemuan proposed - with Fransiskus, Vladimir Putin, Volodymyr Zelenskyy in Vatikan'],
  ],
  [
    '2024-05-10',
    'Tanpa gencatan senjata, Zelensky tidak akan bertemu Putin.',
    ['pertemuan denied - with Vladimir Putin, Volodymyr Zelenskyy'],
  ],
  [
    '2024-05-10',
    'Usai bertemu Xi Jinping, Putin terbang ke Harbin.',
    [
      'kunjungan occurred - with Vladimir Putin in Harbin',
      'pertemuan occurred - with Vladimir Putin, Xi Jinping',
    ],
  ],
  [
    '2024-05-10',
    'Saat bertemu Xi Jinping, Putin membahas gas.',
    ['pertemuan occurred - with Vladimir Putin, Xi Jinping'],
  ],
  [
    '2024-05-10',
    'Ketika mengunjungi Pyongyang, Shoigu bertemu Kim Jong Un.',
    ['kunjungan occurred - with Kim Jong Un, Sergei Shoigu in Pyongyang'],
  ],
  [
    '2024-05-10',
    'Setelah menunda dua kali, Modi akhirnya bertemu Trump di Washington.',
    ['pertemuan occurred - with Donald Trump, Narendra Modi in Washington'],
  ],
  // places
  [
    '2024-05-10',
    'Menteri Luar Negeri Ukraina Dmytro Kuleba bertemu Wang Yi di Guangzhou, China, Rabu (8/5).',
    ['pertemuan occurred 2024-05-08 with Dmytro Kuleba, Wang Yi in Guangzhou, Tiongkok'],
  ],
  [
    '2024-05-10',
    'Pertemuan Kuleba dan Wang Yi berlangsung di sebuah hotel di Guangzhou.',
    ['pertemuan occurred - with Kuleba, Wang Yi in Guangzhou'],
  ],
  [
    '2024-05-10',
    'Moskow, ANTARA - Putin bertemu Modi di Sochi, Kamis (9/5).',
    ['pertemuan occurred 2024-05-09 with Narendra Modi, Vladimir Putin in Sochi'],
  ],
  [
    '2024-05-10',
    'Jakarta (ANTARA) - Menlu Retno bertemu Menlu Jepang Yoko Kamikawa di Tokyo, Kamis (9/5).',
    ['pertemuan occurred 2024-05-09 with Retno, Yoko Kamikawa in Tokyo'],
  ],
  [
    '2024-05-10',
    'Dari Washington, Netanyahu terbang ke Palm Beach untuk bertemu Trump.',
    ['kunjungan occurred - with Benjamin Netanyahu, Donald Trump in Palm Beach'],
  ],
  [
    '2024-05-10',
    'Putin tak kunjung bertemu Zelensky.',
    ['pertemuan denied - with Vladimir Putin, Volodymyr Zelenskyy'],
  ],
  [
    '2024-05-10',
    'Putin baru saja bertemu Xi Jinping di Beijing.',
    ['pertemuan occurred - with Vladimir Putin, Xi Jinping in Beijing'],
  ],
  [
    '2024-05-10',
    'Haruskah Putin bertemu Zelensky?',
    ['pertemuan proposed - with Vladimir Putin, Volodymyr Zelenskyy'],
  ],
  ['2024-05-10', 'Bisakah Israel menyerang Iran?', ['serangan proposed - with Iran, Israel in Iran']],
];

tells('a sentence', TOLD, eventsIn);
