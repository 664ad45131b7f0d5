/** table: Who held which office of whom from 1950 on: former, acting, elected, envoys, heads of delegations and parties, and who held none. */
import { relationsIn } from '../../support/readings.ts';
import { type ToldRows, tells } from '../../support/told-table.ts';

const TOLD: ToldRows = [
  [
    '1950-06-27',
    'Menteri Luar Negeri Amerika Serikat Dean Acheson tiba di London, Minggu (25/6).',
    ['Dean Acheson represents Amerika Serikat "Menteri Luar Negeri"'],
  ],
  [
    '1955-04-19',
    'Perdana Menteri Ceylon John Kotelawala berpidato di Bandung.',
    ['John Kotelawala represents Sri Lanka "Perdana Menteri"'],
  ],
  [
    '1961-09-02',
    'Presiden Yugoslavia Josip Broz Tito membuka konferensi itu di Beograd.',
    ['Josip Broz Tito represents Yugoslavia "Presiden"'],
  ],
  [
    '1973-10-20',
    'Menteri Perminyakan Arab Saudi Ahmed Zaki Yamani terbang ke Kuwait.',
    ['Ahmed Zaki Yamani represents Arab Saudi "Menteri Perminyakan"'],
  ],
  [
    '1987-03-04',
    'Kepala perunding Uni Soviet, Yuli Vorontsov, tiba di Jenewa.',
    ['Yuli Vorontsov represents Uni Soviet "Kepala perunding"'],
  ],
  [
    '1993-05-02',
    'Utusan Masyarakat Eropa David Owen tiba di Athena.',
    ['David Owen represents Masyarakat Eropa "Utusan"'],
  ],
  [
    '2003-08-20',
    'Ketua delegasi Korea Utara, Kim Yong-il, tiba di Beijing.',
    ['Kim Yong-il represents Korea Utara "Ketua delegasi"'],
  ],
  ['2008-12-03', 'Menteri luar negeri terpilih Hillary Clinton tiba di Chicago.', []],
  [
    '2012-07-11',
    'Kepala delegasi Mali, Tieman Coulibaly, tiba di Addis Ababa.',
    ['Tieman Coulibaly represents Mali "Kepala delegasi"'],
  ],
  [
    '2013-11-23',
    'Ketua juru runding Iran Abbas Araghchi tiba di Jenewa.',
    ['Abbas Araghchi represents Iran "Ketua juru runding"'],
  ],
  [
    '2014-04-17',
    'Kepala kebijakan luar negeri Uni Eropa Catherine Ashton tiba di Jenewa.',
    ['Catherine Ashton represents Uni Eropa "Kepala kebijakan luar negeri"'],
  ],
  [
    '2015-02-12',
    'Wakil Presiden Amerika Serikat, Joe Biden, tiba di Brussel.',
    ['Joe Biden represents Amerika Serikat "Wakil Presiden"'],
  ],
  [
    '2018-03-09',
    'Bekas Perdana Menteri Australia Kevin Rudd berbicara di New York.',
    ['Kevin Rudd represents Australia "Bekas Perdana Menteri"'],
  ],
  [
    '2019-04-25',
    'Eks Menteri Pertahanan Venezuela Raul Baduel ditahan di Caracas.',
    ['Raul Baduel represents Venezuela "Eks Menteri Pertahanan"'],
  ],
  [
    '2021-08-16',
    'Juru bicara Taliban Zabihullah Mujahid menemui wartawan di Kabul.',
    ['Zabihullah Mujahid represents Taliban "Juru bicara"'],
  ],
  [
    '2022-04-08',
    'Kepala Kebijakan Luar Negeri Uni Eropa, Josep Borrell, tiba di Kyiv.',
    ['Josep Borrell represents Uni Eropa "Kepala Kebijakan Luar Negeri"'],
  ],
  [
    '2023-06-26',
    'Bos Wagner Yevgeny Prigozhin meninggalkan Rostov-on-Don.',
    ['Yevgeny Prigozhin represents Grup Wagner "Bos"'],
  ],
  [
    '2024-02-13',
    'Wakil Tetap Aljazair untuk PBB Amar Bendjama membuka sidang itu.',
    ['Amar Bendjama represents Aljazair "Wakil Tetap"'],
  ],
  [
    '2024-05-10',
    'Duta Besar Palestina untuk Indonesia Zuhair Al-Shun hadir di Jakarta.',
    ['Zuhair Al-Shun represents Palestina "Duta Besar"'],
  ],
  [
    '2024-05-10',
    'Duta Besar Indonesia untuk Jepang, Heri Akhmadi, hadir di Tokyo.',
    ['Heri Akhmadi represents Indonesia "Duta Besar"'],
  ],
  [
    '2024-05-10',
    'Dubes RI untuk Mesir Lutfi Rauf menjemput mereka.',
    ['Lutfi Rauf represents Indonesia "Dubes"'],
  ],
  [
    '2024-05-10',
    'Mantan Duta Besar Inggris untuk Rusia Laurie Bristow menulis buku.',
    ['Laurie Bristow represents Inggris "Mantan Duta Besar"'],
  ],
  [
    '2024-05-10',
    'Konsul Jenderal RI di Jeddah Yusron Ambary menemui jemaah.',
    ['Yusron Ambary represents Indonesia "Konsul Jenderal"'],
  ],
  [
    '2024-05-10',
    'Kepala Perwakilan Uni Eropa di Georgia Pawel Herczynski menemui oposisi.',
    ['Pawel Herczynski represents Uni Eropa "Kepala Perwakilan"'],
  ],
  [
    '2024-05-10',
    'Penjabat Duta Besar AS di Ukraina Bridget Brink tiba di Odesa.',
    ['Bridget Brink represents Amerika Serikat "Penjabat Duta Besar"'],
  ],
  [
    '2024-05-10',
    'Utusan khusus Presiden Rusia untuk Afganistan Zamir Kabulov tiba di Kabul.',
    ['Zamir Kabulov represents Rusia "Utusan khusus Presiden"'],
  ],
  [
    '2024-05-10',
    'Pelapor khusus PBB Francesca Albanese tiba di Kairo.',
    ['Francesca Albanese represents Perserikatan Bangsa-Bangsa "Pelapor khusus"'],
  ],
  [
    '2024-05-10',
    'Koordinator Kemanusiaan PBB Martin Griffiths tiba di Port Sudan.',
    ['Martin Griffiths represents Perserikatan Bangsa-Bangsa "Koordinator Kemanusiaan"'],
  ],
  [
    '2024-05-10',
    'Ketua Partai Buruh Inggris Keir Starmer bertolak ke Berlin.',
    ['Keir Starmer represents Partai Buruh Inggris "Ketua"'],
  ],
  [
    '2024-05-10',
    'Presiden Dewan Eropa Antonio Costa dan Presiden Komisi Eropa Ursula von der Leyen tiba di Tashkent.',
    [
      'Antonio Costa represents Dewan Eropa "Presiden"',
      'Ursula von der Leyen represents Komisi Eropa "Presiden"',
    ],
  ],
  [
    '2024-05-10',
    'Presiden Kazakhstan Kassym-Jomart Tokayev, Presiden Uzbekistan Shavkat Mirziyoyev, dan Presiden Tajikistan Emomali Rahmon tiba di Astana.',
    [
      'Emomali Rahmon represents Tajikistan "Presiden"',
      'Kassym-Jomart Tokayev represents Kazakhstan "Presiden"',
      'Shavkat Mirziyoyev represents Uzbekistan "Presiden"',
    ],
  ],
  [
    '2024-05-10',
    'Presiden Dewan Transisi Haiti, Edgard Leblanc, tiba di Nairobi.',
    ['Edgard Leblanc represents Dewan Transisi Haiti "Presiden"'],
  ],
  [
    '2024-05-10',
    'Jaafar Hassan ditunjuk sebagai perdana menteri Yordania.',
    ['Jaafar Hassan represents Yordania "perdana menteri"'],
  ],
  [
    '2024-05-10',
    'Mark Rutte, sekretaris jenderal NATO yang baru, tiba di Kyiv.',
    ['Mark Rutte represents NATO "sekretaris jenderal"'],
  ],
  [
    '2024-05-10',
    'Abdel Karim Kabariti, yang pernah menjabat perdana menteri Yordania, wafat di Amman.',
    ['Abdel Karim Kabariti represents Yordania "perdana menteri"'],
  ],
  [
    '2024-05-10',
    'Ahmed al-Sharaa menjabat presiden Suriah sejak Januari.',
    ['Ahmed al-Sharaa represents Suriah "presiden"'],
  ],
  [
    '2024-05-10',
    'Ketua tim perunding Hamas Khalil al-Hayya tiba di Kairo.',
    ['Khalil al-Hayya represents Hamas "Ketua tim perunding"'],
  ],
  [
    '2024-05-10',
    'Negosiator utama Ukraina Rustem Umerov tiba di Istanbul.',
    ['Rustem Umerov represents Ukraina "Negosiator utama"'],
  ],
  [
    '2024-05-10',
    'Panglima RSF Mohamed Hamdan Dagalo tiba di Kampala.',
    ['Mohamed Hamdan Dagalo represents Pasukan Dukungan Cepat "Panglima"'],
  ],
  [
    '2024-05-10',
    'Kepala Staf Kepresidenan Ukraina Andriy Yermak tiba di Davos.',
    ['Andriy Yermak represents Ukraina "Kepala Staf Kepresidenan"'],
  ],
  [
    '2024-05-10',
    'Wakil Perdana Menteri sekaligus Menteri Luar Negeri Pakistan Ishaq Dar tiba di Beijing.',
    ['Ishaq Dar represents Pakistan "Wakil Perdana Menteri sekaligus Menteri Luar Negeri"'],
  ],
  [
    '2024-05-10',
    'Perdana Menteri dan Menteri Luar Negeri Qatar Sheikh Mohammed bin Abdulrahman Al Thani tiba di Doha.',
    ['Mohammed bin Abdulrahman Al Thani represents Qatar "Perdana Menteri dan Menteri Luar Negeri"'],
  ],
  [
    '2024-05-10',
    'Juru bicara Sekretaris Jenderal PBB Stephane Dujarric menemui wartawan.',
    ['Stephane Dujarric represents Perserikatan Bangsa-Bangsa "Juru bicara Sekretaris Jenderal"'],
  ],
  [
    '2024-05-10',
    'Juru Bicara Kemlu RI Rolliansyah Soemirat menemui wartawan.',
    ['Rolliansyah Soemirat represents Kementerian Luar Negeri Indonesia "Juru Bicara"'],
  ],
  ['2024-05-10', 'Direktur Jenderal Asia Pasifik dan Afrika Kemlu Abdul Kadir Jailani menemui wartawan.', []],
  [
    '2024-05-10',
    'Putra Mahkota Yordania Hussein bin Abdullah II tiba di Doha.',
    ['Hussein bin Abdullah II represents Yordania "Putra Mahkota"'],
  ],
  [
    '2024-05-10',
    'Emir Qatar Sheikh Tamim bin Hamad Al Thani tiba di Kabul.',
    ['Tamim bin Hamad Al Thani represents Qatar "Emir"'],
  ],
  [
    '2024-05-10',
    'Paus Fransiskus, pemimpin Vatikan, tiba di Dili.',
    ['Fransiskus represents Vatikan "pemimpin"'],
  ],
  [
    '2024-05-10',
    'Pemimpin Tertinggi Iran Ayatollah Ali Khamenei berpidato di Teheran.',
    ['Ali Khamenei represents Iran "Pemimpin Tertinggi"'],
  ],
  ['2024-05-10', 'Pemimpin oposisi Venezuela Maria Corina Machado bersembunyi di Caracas.', []],
  ['2024-05-10', 'Aktivis Rusia Alexei Navalny dipenjara di Yamalo-Nenets.', []],
  ['2024-05-10', 'Mantan petinju Ukraina Wladimir Klitschko tiba di London.', []],
  ['2024-05-10', 'Kiper Jerman Manuel Neuer tiba di Doha.', []],
  ['2024-05-10', 'Wartawan Palestina Wael al-Dahdouh tiba di Doha.', []],
  [
    '2024-05-10',
    'Presiden FIFA Gianni Infantino hadir di Doha.',
    ['Gianni Infantino represents FIFA "Presiden"'],
  ],
  [
    '2024-05-10',
    'Direktur utama Pertamina Nicke Widyawati tiba di Doha.',
    ['Nicke Widyawati represents Pertamina "Direktur utama"'],
  ],
  [
    '2024-05-10',
    'Pengamat hubungan internasional Universitas Indonesia Hikmahanto Juwana mengunjungi Berlin.',
    [],
  ],
  ['2024-05-10', 'Dokter Prancis Michel Cymes tiba di Beirut.', []],
  ['2024-05-10', 'Seorang diplomat Rusia tiba di Wina.', []],
  ['2024-05-10', 'Di Prancis, Menteri Retno tiba pada Senin.', []],
  ['2024-05-10', 'Kedua menteri luar negeri itu bertolak ke Wina.', []],
  ['2024-05-10', 'Setelah menelepon Presiden Prancis, Boris Tadic bertolak ke Wina.', []],
  ['2024-05-10', 'Warga negara Inggris Craig Foster dibebaskan di Moskow.', []],
  ['2024-05-10', 'Bintang film India Shah Rukh Khan tiba di Dubai.', []],
];

tells('an office of any decade', TOLD, relationsIn);
