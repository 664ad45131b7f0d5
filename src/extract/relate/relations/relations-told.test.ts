/** Who accuses, helps, invites, speaks for, is kin of or questions whom, as news tells it. */
import { relationsIn } from '../../support/readings.ts';
import { type ToldRows, tells } from '../../support/told-table.ts';

const TOLD: ToldRows = [
  [
    '2024-05-10',
    'Menteri Luar Negeri Turki Hakan Fidan menuduh Israel melakukan genosida.',
    ['Hakan Fidan accuses Israel', 'Hakan Fidan represents Turki "Menteri Luar Negeri"'],
  ],
  [
    '2024-05-10',
    'Korea Selatan menuding Korea Utara mengganggu sinyal GPS.',
    ['Korea Selatan accuses Korea Utara'],
  ],
  [
    '2024-05-10',
    'Presiden Macron menyalahkan Azerbaijan atas kerusuhan di Kaledonia Baru.',
    ['Emmanuel Macron accuses Azerbaijan'],
  ],
  ['2024-05-10', 'Rusia dituduh Polandia mengganggu penerbangan.', ['Polandia accuses Rusia']],
  ['2024-05-10', 'Iran mendukung Hizbullah.', ['Iran supports Hizbullah']],
  [
    '2024-05-10',
    'Amerika Serikat memberikan bantuan senjata kepada Ukraina.',
    ['Amerika Serikat supports Ukraina'],
  ],
  ['2024-05-10', 'Jerman mengirim tank Leopard ke Ukraina.', ['Jerman supports Ukraina']],
  ['2024-05-10', 'Korea Utara memasok peluru artileri kepada Rusia.', ['Korea Utara supports Rusia']],
  [
    '2024-05-10',
    'Indonesia mendukung Palestina menjadi anggota penuh PBB.',
    ['Indonesia supports Palestina'],
  ],
  ['2024-05-10', 'Amerika Serikat menghentikan bantuan kepada Israel.', []],
  [
    '2024-05-10',
    'Presiden Xi Jinping mengundang Presiden Prabowo Subianto ke Beijing.',
    ['Xi Jinping invites Prabowo Subianto'],
  ],
  [
    '2024-05-10',
    'Perdana Menteri Narendra Modi diundang Presiden Putin ke Kazan.',
    ['Vladimir Putin invites Narendra Modi'],
  ],
  [
    '2024-05-10',
    'Raja Charles III mengundang Donald Trump untuk kunjungan kenegaraan.',
    ['Charles III invites Donald Trump'],
  ],
  [
    '2024-05-10',
    'Juru bicara Kremlin Dmitry Peskov membantah tuduhan itu.',
    ['Dmitry Peskov represents Kremlin "Juru bicara"'],
  ],
  [
    '2024-05-10',
    'Duta Besar Rusia untuk Indonesia Sergei Tolchenov menemui wartawan.',
    ['Sergei Tolchenov represents Rusia "Duta Besar"'],
  ],
  [
    '2024-05-10',
    'Utusan khusus PBB untuk Suriah Geir Pedersen tiba di Damaskus.',
    ['Geir Pedersen represents Perserikatan Bangsa-Bangsa "Utusan khusus"'],
  ],
  [
    '2024-05-10',
    'Jared Kushner, menantu Donald Trump, terbang ke Riyadh.',
    ['Jared Kushner family_of Donald Trump "menantu"'],
  ],
  [
    '2024-05-10',
    'Menantu Donald Trump, Jared Kushner, terbang ke Riyadh.',
    ['Jared Kushner family_of Donald Trump "Menantu"'],
  ],
  [
    '2024-05-10',
    'Ivanka Trump, putri Donald Trump, hadir di Seoul.',
    ['Ivanka Trump family_of Donald Trump "putri"'],
  ],
  [
    '2024-05-10',
    'Adik Kim Jong Un, Kim Yo Jong, mengecam Korea Selatan.',
    ['Kim Yo Jong accuses Korea Selatan', 'Kim Yo Jong family_of Kim Jong Un "Adik"'],
  ],
  [
    '2024-05-10',
    'Mantan Presiden Filipina Rodrigo Duterte bertemu Xi Jinping di Beijing.',
    ['Rodrigo Duterte represents Filipina "Mantan Presiden"'],
  ],
  [
    '2024-05-10',
    'Wartawan BBC Steve Rosenberg mewawancarai Presiden Belarus Alexander Lukashenko di Minsk.',
    [
      'Alexander Lukashenko represents Belarus "Presiden"',
      'Steve Rosenberg interviews Alexander Lukashenko',
      'Steve Rosenberg represents BBC "Wartawan"',
    ],
  ],
  [
    '2024-05-10',
    'Presiden Volodymyr Zelensky mengatakan kepada CNN bahwa perang akan berakhir.',
    ['CNN interviews Volodymyr Zelenskyy'],
  ],
  [
    '2024-05-10',
    'Dalam wawancara dengan Fox News, Putin menolak menjawab.',
    ['Fox News interviews Vladimir Putin'],
  ],
  [
    '2024-05-10',
    'Ketua Dewan Eropa Charles Michel, Presiden Komisi Eropa Ursula von der Leyen, dan Sekretaris Jenderal NATO Jens Stoltenberg menyambut keputusan itu.',
    [
      'Charles Michel represents Dewan Eropa "Ketua"',
      'Jens Stoltenberg represents NATO "Sekretaris Jenderal"',
      'Ursula von der Leyen represents Komisi Eropa "Presiden"',
    ],
  ],
  [
    '2024-05-10',
    'Sekjen PBB Antonio Guterres mengecam serangan itu.',
    ['António Guterres represents Perserikatan Bangsa-Bangsa "Sekjen"'],
  ],
  [
    '2024-05-10',
    'Penjabat Presiden Iran Mohammad Mokhber dilantik.',
    ['Mohammad Mokhber represents Iran "Penjabat Presiden"'],
  ],
  [
    '2024-05-10',
    'Perdana Menteri Thailand Srettha Thavisin dan Menteri Luar Negeri Maris Sangiampongsa tiba di Paris.',
    [
      'Maris Sangiampongsa represents Thailand "Menteri Luar Negeri"',
      'Srettha Thavisin represents Thailand "Perdana Menteri"',
    ],
  ],
  ['2024-05-10', 'Bakso itu didukung kuah yang gurih.', []],
  ['2024-05-10', 'Presiden direktur Garuda Irfan Setiaputra menuduh agen tiket menimbun.', []],
  ['2024-05-10', 'Pelatih Shin Tae-yong menuduh wasit curang.', []],
  ['2024-05-10', 'Ayah Lionel Messi, Jorge, membantah kabar itu.', ['Jorge family_of Lionel Messi "Ayah"']],
  ['2024-05-10', 'Garuda mengundang pelanggan ke Bali.', []],
  ['2024-05-10', 'Taylor Swift mendukung Kamala Harris.', ['Taylor Swift supports Kamala Harris']],
];

tells('a relation', TOLD, relationsIn);
