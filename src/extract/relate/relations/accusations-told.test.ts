/** table: Who accuses, blames or condemns whom, and what only sounds so. */
import { relationsIn } from '../../support/readings.ts';
import { type ToldRows, tells } from '../../support/told-table.ts';

const TOLD: ToldRows = [
  [
    '1956-11-03',
    'Moskow menuduh Inggris, Prancis, dan Israel bersekongkol.',
    ['Uni Soviet accuses Inggris', 'Uni Soviet accuses Israel', 'Uni Soviet accuses Prancis'],
  ],
  [
    '1964-08-06',
    'Hanoi dituduh Washington menyerang kapal perusak Maddox.',
    ['Amerika Serikat accuses Vietnam Utara'],
  ],
  ['1978-12-30', 'Kamboja menuding Vietnam melanggar perbatasan.', ['Kamboja accuses Vietnam']],
  [
    '1983-09-05',
    'Presiden Ronald Reagan mengecam Uni Soviet atas penembakan pesawat Korea Selatan.',
    ['Ronald Reagan accuses Uni Soviet'],
  ],
  ['1990-08-03', 'Liga Arab mengutuk Irak.', ['Liga Arab accuses Irak']],
  ['1998-08-22', 'Sudan mengecam serangan Amerika Serikat.', ['Sudan accuses Amerika Serikat']],
  ['2008-08-12', 'Georgia balik menuduh Rusia menduduki Gori.', ['Georgia accuses Rusia']],
  [
    '2010-05-21',
    'Seoul menuduh Pyongyang menenggelamkan kapal Cheonan.',
    ['Korea Selatan accuses Korea Utara'],
  ],
  ['2013-08-27', 'Tuduhan Prancis terhadap Suriah dibantah.', ['Prancis accuses Suriah']],
  ['2018-03-15', 'Tudingan Inggris kepada Rusia memicu krisis.', ['Inggris accuses Rusia']],
  ['2018-03-15', 'Rusia disebut Inggris sebagai dalang peracunan itu.', ['Inggris accuses Rusia']],
  ['2019-09-17', 'Riyadh menyebut Iran sebagai pelaku serangan itu.', ['Arab Saudi accuses Iran']],
  [
    '2020-10-06',
    'Armenia dan Azerbaijan saling menuduh melanggar gencatan senjata.',
    ['Armenia accuses Azerbaijan', 'Azerbaijan accuses Armenia'],
  ],
  ['2021-11-10', 'Polandia menuding Belarus mengirim migran ke perbatasan.', ['Polandia accuses Belarus']],
  ['2022-09-29', 'NATO menuduh Rusia menyabotase pipa gas itu.', ['NATO accuses Rusia']],
  [
    '2023-01-18',
    'Kinshasa menyalahkan Kigali atas pemberontakan M23.',
    ['Republik Demokratik Kongo accuses Rwanda'],
  ],
  [
    '2023-06-02',
    'Presiden Serbia Aleksandar Vucic menuduh Kosovo memprovokasi warganya.',
    ['Aleksandar Vucic accuses Kosovo', 'Aleksandar Vucic represents Serbia "Presiden"'],
  ],
  [
    '2023-09-19',
    'Perdana Menteri Justin Trudeau menuduh India terlibat pembunuhan itu.',
    ['Justin Trudeau accuses India'],
  ],
  [
    '2024-01-12',
    'Afrika Selatan menuduh Israel melakukan genosida di Mahkamah Internasional.',
    ['Afrika Selatan accuses Israel'],
  ],
  [
    '2024-01-12',
    'Di Mahkamah Internasional, Israel didakwa Afrika Selatan melakukan genosida.',
    ['Afrika Selatan accuses Israel'],
  ],
  ['2024-05-10', 'Etiopia dituduh Somalia mencaplok wilayahnya.', ['Somalia accuses Etiopia']],
  ['2024-05-10', 'Vientiane tidak menuduh Bangkok.', []],
  ['2024-05-10', 'Tuduhan bahwa Iran memasok drone dibantah Teheran.', []],
  [
    '2024-05-10',
    'Kolombia dan Ekuador saling tuding soal penyelundupan.',
    ['Ekuador accuses Kolombia', 'Kolombia accuses Ekuador'],
  ],
  ['2024-05-10', 'Filipina melayangkan tuduhan baru kepada Tiongkok.', ['Filipina accuses Tiongkok']],
  ['2024-05-10', 'Menurut Kyiv, Budapest menghalangi bantuan itu.', []],
  [
    '2024-05-10',
    'Amnesty International menuduh Myanmar melakukan kejahatan perang.',
    ['Amnesty International accuses Myanmar'],
  ],
  ['2024-05-10', 'Turki mengecam Swedia atas pembakaran Alquran.', ['Turki accuses Swedia']],
  ['2024-05-10', 'Kuba mengutuk embargo Amerika Serikat.', ['Kuba accuses Amerika Serikat']],
  ['2024-05-10', 'Presiden Gustavo Petro mengecam Israel.', ['Gustavo Petro accuses Israel']],
  ['2024-05-10', 'Serbia dituding sebagai dalang kerusuhan itu oleh Kosovo.', ['Kosovo accuses Serbia']],
  ['2024-05-10', 'Sang pelatih menuding wasit.', []],
  ['2024-05-10', 'Sidang itu mendakwa dua warga Rusia.', []],
  ['2024-05-10', 'Polisi Prancis menuduh pria itu mencuri perhiasan.', []],
  ['2024-05-10', 'Ia disebut sebagai penyebab kekalahan Brasil.', []],
  ['2024-05-10', 'Kecaman kepada wasit datang dari suporter Argentina.', []],
  ['2024-05-10', 'Brasil menyalahkan cuaca atas kekalahannya.', []],
  ['2024-05-10', 'Yordania mengecam serangan itu.', []],
  ['2024-05-10', 'Jepang menyebut Korea Selatan sebagai mitra.', []],
  ['2024-05-10', 'Hujan disebut sebagai penyebab banjir di Pakistan.', []],
  ['2024-05-10', 'Pengadilan Belanda menyalahkan dua maskapai.', []],
];

tells('an accusation', TOLD, relationsIn);
