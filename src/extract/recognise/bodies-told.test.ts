/** A table of bodies, places, companies, abbreviations and capitals that act. */
import { namesIn } from '../support/readings.ts';
import { type ToldRows, tells } from '../support/told-table.ts';

const TOLD: ToldRows = [
  // organisations with joints
  [
    '2023-04-16',
    'Dewan Pertahanan dan Keamanan Niger memecat tiga jenderal.',
    ['organization Dewan Pertahanan dan Keamanan Niger'],
  ],
  [
    '2022-10-05',
    'Kementerian Perdagangan dan Industri Singapura menyambut perjanjian itu.',
    ['country Singapura', 'organization Kementerian Perdagangan dan Industri Singapura'],
  ],
  [
    '1994-11-15',
    'Kementerian Perindustrian dan Perdagangan Jepang menolak usul itu.',
    ['country Jepang', 'organization Kementerian Perindustrian dan Perdagangan Jepang'],
  ],
  [
    '2019-03-28',
    'Li Keqiang berpidato dalam Boao Forum for Asia di Hainan.',
    ['organization Boao Forum for Asia', 'person Li Keqiang', 'place Hainan'],
  ],
  [
    '1997-05-02',
    'Asian Institute for Strategic Affairs menerbitkan laporan tentang Myanmar.',
    ['country Myanmar', 'organization Asian Institute for Strategic Affairs'],
  ],
  [
    '2011-07-06',
    'Center for Defence and Peace Studies di Islamabad membantah.',
    ['organization Center for Defence and Peace Studies', 'place Islamabad'],
  ],
  [
    '2008-12-04',
    'Organisasi untuk Keamanan dan Kerja Sama di Eropa mengirim pengamat ke Tbilisi.',
    ['organization OSCE', 'place Tbilisi'],
  ],
  [
    '2002-10-30',
    'Badan Pangan dan Pertanian PBB memperingatkan Zambia.',
    ['country Zambia', 'organization Organisasi Pangan dan Pertanian'],
  ],
  [
    '1984-12-31',
    'Organisasi Pendidikan, Ilmu Pengetahuan, dan Kebudayaan PBB ditinggalkan Amerika Serikat.',
    ['country Amerika Serikat', 'organization UNESCO'],
  ],
  [
    '2022-06-27',
    'Kementerian Hukum dan HAM menolak permohonan itu.',
    ['organization Kementerian Hukum dan HAM'],
  ],
  [
    '2024-05-10',
    'Dewan Perdamaian dan Keamanan Uni Afrika bersidang di Addis Ababa.',
    ['organization Dewan Perdamaian dan Keamanan', 'organization Uni Afrika', 'place Addis Ababa'],
  ],
  ['2021-05-19', 'Badan Pengungsi Palestina PBB (UNRWA) meminta dana.', ['organization UNRWA']],
  [
    '2010-05-20',
    'Tim Investigasi Bersama Militer dan Sipil Korea Selatan menuduh Pyongyang.',
    ['country Korea Selatan', 'country Korea Utara'],
  ],
  [
    '2007-08-08',
    'Kementerian Unifikasi Korea Selatan mengumumkan pertemuan puncak itu.',
    ['country Korea Selatan', 'organization Kementerian Unifikasi Korea Selatan'],
  ],
  [
    '1999-06-01',
    'Mahkamah Kejahatan Perang untuk bekas Yugoslavia mendakwa Slobodan Milosevic.',
    ['country Yugoslavia', 'organization Mahkamah Kejahatan Perang', 'person Slobodan Milošević'],
  ],
  [
    '2020-01-10',
    'Pengadilan Hak Asasi Manusia Eropa memenangkan mereka.',
    ['organization Pengadilan Hak Asasi Manusia Eropa'],
  ],
  [
    '2013-10-11',
    'Organisasi Pelarangan Senjata Kimia (OPCW) memenangi Hadiah Nobel Perdamaian.',
    ['organization OPCW'],
  ],
  [
    '1963-05-25',
    'Organisasi Persatuan Afrika dibentuk di Addis Ababa.',
    ['organization Organisasi Persatuan Afrika', 'place Addis Ababa'],
  ],
  [
    '1954-09-08',
    'Pakta Pertahanan Asia Tenggara ditandatangani di Manila.',
    ['organization SEATO', 'place Manila'],
  ],
  [
    '1967-08-08',
    'Perhimpunan Bangsa-Bangsa Asia Tenggara (ASEAN) didirikan di Bangkok.',
    ['organization ASEAN', 'place Bangkok'],
  ],
  [
    '1975-12-07',
    'Fretilin menolak pengumuman Partai UDT di Dili.',
    ['organization Fretilin', 'organization Partai UDT', 'place Dili'],
  ],
  [
    '1985-12-08',
    'Asosiasi Kerja Sama Regional Asia Selatan (SAARC) dibentuk di Dhaka.',
    ['organization SAARC', 'place Dhaka'],
  ],
  [
    '1991-07-01',
    'Dewan Bantuan Ekonomi Timbal Balik dibubarkan di Budapest.',
    ['organization Dewan Bantuan Ekonomi Timbal Balik', 'place Budapest'],
  ],
  // abbreviations both ways
  [
    '2024-03-11',
    'IGAD (Otoritas Antarpemerintah untuk Pembangunan) mengundang Abiy Ahmed.',
    ['organization IGAD', 'person Abiy Ahmed'],
  ],
  [
    '2006-08-14',
    'PLO (Organisasi Pembebasan Palestina) menyambut resolusi itu.',
    ['organization Organisasi Pembebasan Palestina'],
  ],
  [
    '2021-02-23',
    'Perkumpulan Jurnalis Merdeka (PJM) mengecam penahanan itu. PJM menyurati Kementerian Luar Negeri.',
    ['organization Kementerian Luar Negeri', 'organization Perkumpulan Jurnalis Merdeka'],
  ],
  ['2015-09-14', 'Nota kesepahaman (MoU) itu ditandatangani Ashraf Ghani.', ['person Ashraf Ghani']],
  ['2017-07-07', 'Perjanjian Pelarangan Senjata Nuklir (TPNW) disetujui di New York.', ['place New York']],
  ['2001-07-11', 'Kerja sama Utara-Selatan (KUS) dibahas di Genoa.', ['place Genoa']],
  // places
  ['2023-06-20', 'Kota El Obeid dikepung sejak April.', ['place El Obeid']],
  ['2023-06-20', 'Warga meninggalkan Kota El Obeid.', ['place El Obeid']],
  ['2008-05-13', 'Gempa mengguncang Provinsi Gansu.', ['place Gansu']],
  ['2008-05-13', 'Presiden mengunjungi Kabupaten Belu.', ['place Kabupaten Belu']],
  ['2014-07-18', 'Pesawat itu jatuh di dekat Desa Hrabove.', ['place Hrabove']],
  ['1988-07-04', 'Kapal itu ditembak di Selat Hormuz.', ['place Selat Hormuz']],
  ['1982-05-03', 'Kapal itu tenggelam di Samudra Atlantik Selatan.', ['place Samudra Atlantik Selatan']],
  ['2010-11-23', 'Pulau Yeonpyeong dihujani artileri.', ['place Pulau Yeonpyeong']],
  ['1984-06-06', 'Pasukan memasuki Kuil Emas di Amritsar.', ['place Amritsar', 'place Kuil Emas']],
  ['1961-08-13', 'Tembok dibangun di Gerbang Brandenburg.', ['place Gerbang Brandenburg']],
  ['2022-05-20', 'Pabrik baja Azovstal di Mariupol jatuh.', ['place Azovstal', 'place Mariupol']],
  ['2006-07-12', 'Sungai Yordan memisahkan keduanya.', ['place Sungai Yordan']],
  ['2019-02-26', 'Kim Jong Un menginap di Hotel Melia.', ['person Kim Jong Un', 'place Hotel Melia']],
  ['2000-07-11', 'Perundingan dibuka di Camp David.', ['place Camp David']],
  ['1995-11-21', 'Naskah itu diparaf di Pangkalan Udara Dover.', ['place Pangkalan Udara Dover']],
  ['2011-03-12', 'Ledakan terjadi di PLTN Zaporizhzhia.', ['place Zaporizhzhia']],
  ['1979-12-27', 'Istana Tajbeg diserbu pasukan khusus.', ['place Istana Tajbeg']],
  ['1998-12-16', 'Pangkalan militer Diego Garcia dipakai.', ['place Diego Garcia']],
  [
    '2016-07-12',
    'Kepulauan Paracel dan Kepulauan Spratly disengketakan.',
    ['place Kepulauan Paracel', 'place Kepulauan Spratly'],
  ],
  ['2020-06-16', 'Patroli bentrok di Lembah Galwan, Ladakh timur.', ['place Ladakh', 'place Lembah Galwan']],
  [
    '1999-05-26',
    'Pertempuran pecah di Distrik Kargil, Jammu dan Kashmir.',
    ['place Kargil', 'place Kashmir'],
  ],
  ['2021-08-16', 'Ribuan orang menyerbu Bandara Kabul.', ['place Bandara Kabul']],
  [
    '1956-07-26',
    'Gamal Abdel Nasser menasionalisasi Terusan Suez.',
    ['person Gamal Abdel Nasser', 'place Terusan Suez'],
  ],
  ['2013-04-24', 'Gedung Rana Plaza di Savar runtuh.', ['place Gedung Rana Plaza', 'place Savar']],
  ['2002-10-12', 'Bom meledak di Jalan Legian, Kuta.', ['place Jalan Legian', 'place Kuta']],
  [
    '2018-09-19',
    'Moon Jae-in menginap di Wisma Paekhwawon.',
    ['person Moon Jae-in', 'place Wisma Paekhwawon'],
  ],
  ['1989-02-24', 'Pemakaman digelar di Shinjuku Gyoen.', ['place Shinjuku Gyoen']],
  ['2003-03-16', 'Para pemimpin bertemu di Kepulauan Azores.', ['place Kepulauan Azores']],
  ['2024-04-01', 'Serangan menghantam konsulat Iran di Damaskus.', ['country Iran', 'place Damaskus']],
  ['1960-05-01', 'Pesawat pengintai U-2 ditembak di atas Sverdlovsk.', ['place Sverdlovsk']],
  ['1990-08-02', 'Tank menyeberangi perbatasan di Safwan, Irak selatan.', ['country Irak', 'place Safwan']],
  ['2004-12-28', 'Bantuan mendarat di Lanud Sultan Iskandar Muda.', ['place Lanud Sultan Iskandar Muda']],
  // companies and media
  ['2014-03-18', 'Bank Rossiya terkena sanksi.', ['organization Bank Rossiya']],
  [
    '2005-09-08',
    'Gazprom dan BASF meneken kontrak di Berlin.',
    ['organization BASF', 'organization Gazprom', 'place Berlin'],
  ],
  ['1975-01-05', 'Surat kabar Al-Ahram memberitakan pertemuan itu.', ['organization Al-Ahram']],
  ['2012-08-17', 'PT Freeport Indonesia mengajukan usul.', ['organization Freeport']],
  ['1957-12-03', 'Maskapai KLM dilarang mendarat.', ['organization KLM']],
  ['2019-05-16', 'Perusahaan telekomunikasi ZTE membayar denda.', ['organization ZTE']],
  // sentence heads that are words
  ['1951-04-12', 'Moratorium mengakhiri perselisihan dengan Belanda.', ['country Belanda']],
  ['1956-11-06', 'Ultimatum memaksa Inggris mundur.', ['country Inggris']],
  ['1962-08-15', 'Serdadu melucuti senjata di Sorong.', ['place Sorong']],
  ['1964-07-02', 'Boikot merugikan pedagang di Penang.', ['place Penang']],
  ['1968-08-21', 'Gempuran memaksa warga mengungsi dari Praha.', ['place Praha']],
  ['1971-03-26', 'Bantuan mengalir dari India.', ['country India']],
  ['1973-10-20', 'Embargo memukul Jepang.', ['country Jepang']],
  ['1981-06-08', 'Reaktor meledak di dekat Bagdad.', ['place Bagdad']],
  ['1993-09-14', 'Sorak memenuhi halaman Gedung Putih.', ['organization Gedung Putih']],
  ['1995-07-12', 'Pengungsi memadati pabrik di Tuzla.', ['place Tuzla']],
  ['1997-07-03', 'Spekulan menyerang mata uang Thailand.', ['country Thailand']],
  ['2001-10-08', 'Rudal menghantam Kandahar.', ['place Kandahar']],
  ['2003-08-20', 'Ledakan mengguncang Hotel Canal di Bagdad.', ['place Bagdad', 'place Hotel Canal']],
  ['2007-09-27', 'Biksu memimpin pawai di Yangon.', ['place Yangon']],
  ['2009-06-21', 'Unggahan menyebar dari Teheran.', ['place Teheran']],
  ['2011-02-19', 'Tuntutan membesar di Benghazi.', ['place Benghazi']],
  ['2012-07-19', 'Vonis memicu protes di Kairo.', ['place Kairo']],
  ['2016-07-16', 'Upaya menggulingkan Recep Tayyip Erdogan gagal.', ['person Recep Tayyip Erdoğan']],
  ['2017-06-06', 'Blokade mengisolasi Qatar.', ['country Qatar']],
  ['2022-03-17', 'Sirene meraung di Lviv.', ['place Lviv']],
  ['2023-04-16', 'Bentrokan merembet ke Port Sudan.', ['place Port Sudan']],
  // names that look so, and are
  ['1955-07-19', 'Eden menolak usul itu.', ['person Eden']],
  ['1961-06-05', 'Perlman mengaku kecewa.', ['person Perlman']],
  ['1988-12-08', 'Dubcek mengatakan hal itu benar.', ['person Dubcek']],
  ['2019-07-25', 'Kurz mengundurkan diri.', ['person Kurz']],
  ['2022-10-25', 'Sunak berjanji memperbaiki keadaan.', ['person Sunak']],
  // abbreviations
  [
    '2013-11-24',
    'Kelompok P5+1 dan Iran meneken naskah di Jenewa.',
    ['country Iran', 'organization P5+1', 'place Jenewa'],
  ],
  ['2020-11-16', 'Kemitraan Ekonomi Komprehensif Regional (RCEP) diteken di Hanoi.', ['place Hanoi']],
  ['1988-04-15', 'Persetujuan Jenewa mengakhiri perang itu.', ['place Jenewa']],
  [
    '2002-12-10',
    'Gerakan Aceh Merdeka (GAM) dan Indonesia meneken naskah di Jenewa. GAM menyerahkan senjata.',
    ['country Indonesia', 'organization Gerakan Aceh Merdeka', 'place Jenewa'],
  ],
  ['2006-11-22', 'Pasukan Sementara PBB di Lebanon (UNIFIL) memeriksa garis itu.', ['organization UNIFIL']],
  // surnames before full names, families, namesakes
  [
    '2004-10-02',
    'Bush mengecam Kerry. George W. Bush berpidato di Miami.',
    ['person George W. Bush', 'person Kerry', 'place Miami'],
  ],
  [
    '1990-02-11',
    'Mandela dibebaskan. Nelson Mandela disambut istrinya, Winnie Mandela, di Cape Town.',
    ['person Nelson Mandela', 'person Winnie Mandela', 'place Cape Town'],
  ],
  [
    '1971-12-17',
    'Zulfikar Ali Bhutto dan putrinya, Benazir Bhutto, bertemu Indira Gandhi.',
    ['person Benazir Bhutto', 'person Indira Gandhi', 'person Zulfikar Ali Bhutto'],
  ],
  [
    '2000-06-11',
    'Bashar al-Assad menggantikan ayahnya, Hafez al-Assad, di Damaskus.',
    ['person Bashar al-Assad', 'person Hafez al-Assad', 'place Damaskus'],
  ],
  [
    '1994-07-09',
    'Kim Jong Il menggantikan Kim Il Sung di Pyongyang.',
    ['person Kim Il Sung', 'person Kim Jong Il', 'place Pyongyang'],
  ],
  [
    '2008-02-25',
    'Raul Castro menggantikan kakaknya, Fidel Castro.',
    ['person Fidel Castro', 'person Raul Castro'],
  ],
  [
    '2022-07-14',
    'Gotabaya Rajapaksa dan Mahinda Rajapaksa dilarang bepergian dari Kolombo.',
    ['person Gotabaya Rajapaksa', 'person Mahinda Rajapaksa', 'place Kolombo'],
  ],
  // metonyms
  [
    '1983-10-26',
    'Washington menolak kecaman London atas serbuan ke Grenada.',
    ['country Amerika Serikat', 'country Grenada', 'country Inggris'],
  ],
  ['1995-08-12', 'Beijing memperingatkan Taipei.', ['country Taiwan', 'country Tiongkok']],
  ['2014-04-18', 'Kyiv dan Moskow saling menuduh.', ['country Rusia', 'country Ukraina']],
  ['2014-04-18', 'Unjuk rasa meletus di Kyiv dan Moskow.', ['place Kyiv', 'place Moskow']],
  [
    '1998-12-17',
    'Bagdad menuduh Washington dan London.',
    ['country Amerika Serikat', 'country Inggris', 'country Irak'],
  ],
  [
    '2006-10-10',
    'Tokyo mendesak Pyongyang menghentikan uji coba.',
    ['country Jepang', 'country Korea Utara'],
  ],
  ['2006-10-10', 'Utusan itu terbang dari Tokyo ke Pyongyang.', ['place Pyongyang', 'place Tokyo']],
  ['1959-03-20', 'New Delhi memberi suaka kepada Dalai Lama.', ['country India', 'person Dalai Lama']],
  ['1969-03-03', 'Hubungan Moskow dan Beijing memburuk.', ['country Tiongkok', 'country Uni Soviet']],
  // demonyms and generic nouns
  [
    '2010-06-01',
    'Seorang diplomat Turki dan dua aktivis Irlandia ditahan.',
    ['country Irlandia', 'country Turki'],
  ],
  ['2010-06-01', 'Orang Kurdi dan orang Armenia mengungsi.', ['country Armenia']],
  ['2010-06-01', 'Warga Palestina menyeberang ke Mesir.', ['country Mesir', 'country Palestina']],
  ['2010-06-01', 'Para pemimpin Eropa bertemu sekutu Barat.', ['place Eropa']],
  // hosts of small words
  ['2024-05-10', 'Sidang Majelis Umum dibuka pekan depan.', ['organization Majelis Umum']],
];

tells('bodies and places', TOLD, namesIn);
