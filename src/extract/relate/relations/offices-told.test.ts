/** Who holds which office of whom, and whose kin somebody is, as news tells it. */
import { relationsIn } from '../../support/readings.ts';
import { type ToldRows, tells } from '../../support/told-table.ts';

const TOLD: ToldRows = [
  // offices, from left and right, of states and bodies
  [
    '2024-05-10',
    'Penasihat Keamanan Nasional AS Jake Sullivan tiba di Riyadh.',
    ['Jake Sullivan represents Amerika Serikat "Penasihat Keamanan Nasional"'],
  ],
  [
    '2024-05-10',
    'Jake Sullivan, penasihat keamanan nasional Amerika Serikat, tiba di Riyadh.',
    ['Jake Sullivan represents Amerika Serikat "penasihat keamanan nasional"'],
  ],
  [
    '2024-05-10',
    'Wakil Menteri Luar Negeri China Ma Zhaoxu berbicara di Brussel.',
    ['Ma Zhaoxu represents Tiongkok "Wakil Menteri Luar Negeri"'],
  ],
  [
    '2024-05-10',
    'Juru Bicara Kementerian Luar Negeri China Lin Jian mengecam langkah itu.',
    ['Lin Jian represents Kementerian Luar Negeri Tiongkok "Juru Bicara"'],
  ],
  [
    '2024-05-10',
    'Kepala Badan Intelijen Pusat AS William Burns bertolak ke Kairo.',
    ['William Burns represents CIA "Kepala"'],
  ],
  [
    '2024-05-10',
    'Direktur CIA William Burns bertolak ke Kairo.',
    ['William Burns represents CIA "Direktur"'],
  ],
  ['2024-05-10', 'Kepala Mossad David Barnea bertolak ke Doha.', ['David Barnea represents Mossad "Kepala"']],
  [
    '2024-05-10',
    'Komandan Garda Revolusi Iran Hossein Salami memperingatkan Israel.',
    ['Hossein Salami represents Garda Revolusi "Komandan"'],
  ],
  [
    '2024-05-10',
    'Kepala Staf Angkatan Bersenjata Ukraina Oleksandr Syrskyi mengunjungi Kharkiv.',
    ['Oleksandr Syrskyi represents Angkatan Bersenjata Ukraina "Kepala Staf"'],
  ],
  ['2024-05-10', 'Gubernur Belgorod Vyacheslav Gladkov melaporkan serangan.', []],
  ['2024-05-10', 'Wali Kota London Sadiq Khan terpilih lagi.', []],
  ['2024-05-10', 'Ratu Denmark Margrethe II turun takhta.', ['Margrethe II represents Denmark "Ratu"']],
  [
    '2024-05-10',
    'Kaisar Jepang Naruhito menerima Raja Charles III di Tokyo.',
    ['Naruhito represents Jepang "Kaisar"'],
  ],
  [
    '2024-05-10',
    'Pangeran Faisal bin Farhan, Menteri Luar Negeri Arab Saudi, tiba di Kairo.',
    ['Faisal bin Farhan represents Arab Saudi "Menteri Luar Negeri"'],
  ],
  [
    '2024-05-10',
    'Pemimpin Hamas Ismail Haniyeh berada di Doha.',
    ['Ismail Haniyeh represents Hamas "Pemimpin"'],
  ],
  [
    '2024-05-10',
    'Kepala Biro Politik Hamas Ismail Haniyeh berada di Doha.',
    ['Ismail Haniyeh represents Hamas "Kepala Biro Politik"'],
  ],
  [
    '2024-05-10',
    'Sekretaris Jenderal ASEAN Kao Kim Hourn berkunjung ke Dili.',
    ['Kao Kim Hourn represents ASEAN "Sekretaris Jenderal"'],
  ],
  [
    '2024-05-10',
    'Ketua Komisi Uni Afrika Moussa Faki Mahamat mengutuk kudeta itu.',
    ['Moussa Faki Mahamat represents Komisi Uni Afrika "Ketua"'],
  ],
  [
    '2024-05-10',
    'Presiden Bank Dunia Ajay Banga mengunjungi Jakarta.',
    ['Ajay Banga represents Bank Dunia "Presiden"'],
  ],
  [
    '2024-05-10',
    'Direktur Jenderal IAEA Rafael Grossi tiba di Teheran.',
    ['Rafael Grossi represents Badan Tenaga Atom Internasional "Direktur Jenderal"'],
  ],
  [
    '2024-05-10',
    'Direktur Jenderal WHO Tedros Adhanom Ghebreyesus meminta bantuan.',
    ['Tedros Adhanom Ghebreyesus represents Organisasi Kesehatan Dunia "Direktur Jenderal"'],
  ],
  [
    '2024-05-10',
    'Hakim Agung AS Samuel Alito dikritik.',
    ['Samuel Alito represents Amerika Serikat "Hakim Agung"'],
  ],
  [
    '2024-05-10',
    'Perwakilan Tetap RI untuk PBB Arrmanatha Nasir berbicara di New York.',
    ['Arrmanatha Nasir represents Indonesia "Perwakilan Tetap"'],
  ],
  [
    '2024-05-10',
    'Duta Besar Inggris untuk Indonesia Dominic Jermey bertemu Prabowo Subianto.',
    ['Dominic Jermey represents Inggris "Duta Besar"'],
  ],
  [
    '2024-05-10',
    'Kuasa Usaha Ukraina Yevhenia Shynkarenko dipanggil.',
    ['Yevhenia Shynkarenko represents Ukraina "Kuasa Usaha"'],
  ],
  [
    '2024-05-10',
    'Utusan Khusus Presiden AS untuk Ukraina Kurt Volker mengundurkan diri.',
    ['Kurt Volker represents Amerika Serikat "Utusan Khusus Presiden"'],
  ],
  [
    '2024-05-10',
    'Ketua DPR RI Puan Maharani menerima Ketua Parlemen Vietnam Vuong Dinh Hue.',
    [
      'Puan Maharani represents Dewan Perwakilan Rakyat "Ketua"',
      'Vuong Dinh Hue represents Parlemen Vietnam "Ketua"',
    ],
  ],
  [
    '2024-05-10',
    'Ketua Umum Partai Demokrat Agus Harimurti Yudhoyono bertemu Anwar Ibrahim.',
    ['Agus Harimurti Yudhoyono represents Partai Demokrat "Ketua Umum"'],
  ],
  [
    '2024-05-10',
    'Mantan Sekjen PBB Ban Ki-moon hadir di Bali.',
    ['Ban Ki-moon represents Perserikatan Bangsa-Bangsa "Mantan Sekjen"'],
  ],
  // kin
  [
    '2024-05-10',
    'Putra Presiden AS Joe Biden, Hunter Biden, diadili.',
    ['Hunter Biden family_of Joe Biden "Putra"', 'Joe Biden represents Amerika Serikat "Presiden"'],
  ],
  [
    '2024-05-10',
    'Hunter Biden, putra Presiden Joe Biden, diadili.',
    ['Hunter Biden family_of Joe Biden "putra"'],
  ],
  [
    '2024-05-10',
    'Kim Ju Ae, putri Kim Jong Un, hadir dalam parade.',
    ['Kim Ju Ae family_of Kim Jong Un "putri"'],
  ],
  [
    '2024-05-10',
    'Gibran Rakabuming Raka, putra sulung Joko Widodo, dilantik.',
    ['Gibran Rakabuming Raka family_of Joko Widodo "putra sulung"'],
  ],
  [
    '2024-05-10',
    'Kakak Raul Castro, Fidel Castro, wafat pada 2016.',
    ['Fidel Castro family_of Raul Castro "Kakak"'],
  ],
  [
    '2024-05-10',
    'Bilawal Bhutto, anak Benazir Bhutto, menjadi menteri.',
    ['Bilawal Bhutto family_of Benazir Bhutto "anak"'],
  ],
  [
    '2024-05-10',
    'Menantu Joko Widodo, Bobby Nasution, hadir.',
    ['Bobby Nasution family_of Joko Widodo "Menantu"'],
  ],
  // bodies and their states
  ['2024-05-10', 'Kementerian Luar Negeri Rusia memanggil Duta Besar Jerman.', []],
  ['2024-05-10', 'Kementerian Pertahanan Korea Selatan membantah laporan itu.', []],
  ['2024-05-10', 'Parlemen Georgia mengesahkan undang-undang itu.', []],
  ['2024-05-10', 'Angkatan Laut Filipina mengusir kapal China.', []],
  // capitals and trades that are no office
  ['2024-05-10', 'Pengusaha Elon Musk tiba di Bali.', []],
  ['2024-05-10', 'Penyanyi Taylor Swift tampil di Singapura.', []],
  ['2024-05-10', 'Penulis Salman Rushdie hadir di London.', []],
  ['2024-05-10', 'Pemain Argentina Lionel Messi mencetak gol.', []],
  ['2024-05-10', 'Menteri itu tiba di Wina.', []],
  ['2024-05-10', 'Presiden direktur perusahaan itu menolak.', []],
  ['2024-05-10', 'Ibu kota Rusia diserang.', []],
  ['2024-05-10', 'Warga Ukraina Ivan Petrenko mengungsi ke Warsawa.', []],
  // kin and servants of an office hold none
  ['2024-05-10', 'Istri Presiden Ukraina, Olena Zelenska, tiba di Seoul.', []],
  ['2024-05-10', 'Putri Perdana Menteri Malaysia, Nurul Izzah, hadir di Bali.', []],
  ['2024-05-10', 'Adik Presiden Suriah, Maher al-Assad, memimpin pasukan.', []],
  [
    '2024-05-10',
    'Ajudan Presiden Ukraina, Andriy Yermak, tiba di Seoul.',
    ['Andriy Yermak represents Ukraina "Ajudan Presiden"'],
  ],
  [
    '2024-05-10',
    'Pengacara Presiden Ukraina, Rostyslav Kravets, tiba di Seoul.',
    ['Rostyslav Kravets represents Ukraina "Pengacara Presiden"'],
  ],
  ['2024-05-10', 'Sekutu dekat Presiden Rusia, Karel Novotny, tiba di Wina.', []],
  [
    '2024-05-10',
    'Menteri Luar Negeri Turki, Hakan Fidan, tiba di Seoul.',
    ['Hakan Fidan represents Turki "Menteri Luar Negeri"'],
  ],
  [
    '2024-05-10',
    'Mantan Presiden Ukraina, Petro Poroshenko, tiba di Seoul.',
    ['Petro Poroshenko represents Ukraina "Mantan Presiden"'],
  ],
  [
    '2024-05-10',
    'Wakil Presiden Ukraina, Petro Poroshenko, tiba di Seoul.',
    ['Petro Poroshenko represents Ukraina "Wakil Presiden"'],
  ],
];

tells('an office', TOLD, relationsIn);
