/** A table of people and offices of eight decades: what is a title, a body's word or a particle, and what the name. */
import { namesIn } from '../support/readings.ts';
import { type ToldRows, tells } from '../support/told-table.ts';

const TOLD: ToldRows = [
  // titles and honorifics
  [
    '1997-06-12',
    "Perdana Menteri Malaysia Dato' Seri Mahathir Mohamad menerima utusan Brunei Darussalam di Kuala Lumpur.",
    ['country Brunei', 'country Malaysia', 'person Mahathir Mohamad', 'place Kuala Lumpur'],
  ],
  [
    '2003-11-02',
    'Wakil PM Malaysia Datuk Seri Abdullah Ahmad Badawi tiba di Jeddah.',
    ['country Malaysia', 'person Abdullah Ahmad Badawi', 'place Jeddah'],
  ],
  [
    '1974-05-30',
    'PM Malaysia Tun Abdul Razak bersalaman dengan PM Zhou Enlai di Beijing.',
    ['country Malaysia', 'person Abdul Razak', 'person Zhou Enlai', 'place Beijing'],
  ],
  [
    '2021-08-21',
    'Tan Sri Muhyiddin Yassin menyerahkan surat pengunduran diri kepada Yang di-Pertuan Agong.',
    ['person Muhyiddin Yassin'],
  ],
  [
    '2006-01-15',
    'Emir Kuwait Sheikh Jaber al-Ahmad al-Sabah wafat.',
    ['country Kuwait', 'person Jaber al-Ahmad al-Sabah'],
  ],
  [
    '2019-04-08',
    'Sheikh Tamim bin Hamad al-Thani menerima Menlu Turki Mevlut Cavusoglu di Doha.',
    ['country Turki', 'person Mevlut Cavusoglu', 'person Tamim bin Hamad al-Thani', 'place Doha'],
  ],
  [
    '1979-02-01',
    'Ayatollah Ruhollah Khomeini mendarat di Bandara Mehrabad, Teheran.',
    ['person Ruhollah Khomeini', 'place Bandara Mehrabad', 'place Teheran'],
  ],
  [
    '2011-08-19',
    'Ayatollah Ahmad Jannati memimpin salat Jumat di Teheran.',
    ['person Ahmad Jannati', 'place Teheran'],
  ],
  [
    '2014-05-25',
    'Paus Fransiskus mengundang Shimon Peres dan Mahmoud Abbas ke Vatikan.',
    ['country Vatikan', 'person Fransiskus', 'person Mahmoud Abbas', 'person Shimon Peres'],
  ],
  [
    '1981-05-13',
    'Paus Yohanes Paulus II ditembak di Lapangan Santo Petrus.',
    ['person Yohanes Paulus II', 'place Lapangan Santo Petrus'],
  ],
  [
    '1993-09-25',
    'Raja Norodom Sihanouk dinobatkan lagi di Phnom Penh.',
    ['person Norodom Sihanouk', 'place Phnom Penh'],
  ],
  [
    '1975-03-26',
    'Raja Faisal dari Arab Saudi dibunuh kemenakannya.',
    ['country Arab Saudi', 'person Faisal'],
  ],
  [
    '1960-08-02',
    'Raja Baudouin dari Belgia menolak tuntutan Patrice Lumumba.',
    ['country Belgia', 'person Baudouin', 'person Patrice Lumumba'],
  ],
  [
    '2022-09-09',
    'Raja Charles III menerima Perdana Menteri Liz Truss di Istana Buckingham.',
    ['person Charles III', 'person Liz Truss', 'place Istana Buckingham'],
  ],
  ['1952-02-07', 'Putri Elizabeth kembali ke London sebagai ratu.', ['person Elizabeth', 'place London']],
  [
    '2008-12-27',
    'Kanselir Angela Merkel menelepon Presiden Dmitry Medvedev.',
    ['person Angela Merkel', 'person Dmitry Medvedev'],
  ],
  [
    '1965-02-11',
    'Jenderal Nguyen Khanh digulingkan di Saigon.',
    ['person Nguyen Khanh', 'place Ho Chi Minh City'],
  ],
  [
    '1990-03-21',
    'Laksamana Muda Sam Nujoma Junior tiba di Windhoek.',
    ['person Sam Nujoma Junior', 'place Windhoek'],
  ],
  ['2001-06-05', 'Pangeran Gyanendra dinobatkan di Kathmandu.', ['person Gyanendra', 'place Kathmandu']],
  [
    '1996-07-19',
    'Jaksa Agung Janet Reno dan Direktur FBI Louis Freeh bertemu di Washington.',
    ['organization FBI', 'person Janet Reno', 'person Louis Freeh', 'place Washington'],
  ],
  [
    '2009-05-20',
    'Kolonel (Purn.) Gotabaya Rajapaksa berpidato di Kolombo.',
    ['person Gotabaya Rajapaksa', 'place Kolombo'],
  ],
  [
    '1999-10-13',
    'Jenderal Pervez Musharraf mengambil alih kekuasaan di Islamabad.',
    ['person Pervez Musharraf', 'place Islamabad'],
  ],
  [
    '2013-07-03',
    'Jenderal Abdel Fattah as-Sisi menahan Mohamed Mursi.',
    ['person Abdel Fattah as-Sisi', 'person Mohamed Mursi'],
  ],
  [
    '1986-02-25',
    'Kardinal Jaime Sin meminta Ferdinand Marcos pergi.',
    ['person Ferdinand Marcos', 'person Jaime Sin'],
  ],
  ['1989-10-05', 'Dalai Lama menerima Hadiah Nobel Perdamaian di Oslo.', ['person Dalai Lama', 'place Oslo']],
  [
    '1984-10-16',
    'Uskup Desmond Tutu bertemu George Shultz.',
    ['person Desmond Tutu', 'person George Shultz'],
  ],
  [
    '2003-04-09',
    'Letnan Jenderal David McKiernan memasuki Baghdad.',
    ['person David McKiernan', 'place Bagdad'],
  ],
  [
    '1956-10-31',
    'Sir Anthony Eden menolak seruan Dag Hammarskjold.',
    ['person Anthony Eden', 'person Dag Hammarskjöld'],
  ],
  [
    '2016-10-13',
    'Putri Maha Chakri Sirindhorn melayat di Bangkok.',
    ['person Maha Chakri Sirindhorn', 'place Bangkok'],
  ],
  [
    '2024-05-28',
    'Pangeran Faisal bin Farhan bertemu Josep Borrell di Brussel.',
    ['person Faisal bin Farhan', 'person Josep Borrell', 'place Brussel'],
  ],
  [
    '2018-10-20',
    'Putra Mahkota Mohammed bin Salman menelepon Presiden Recep Tayyip Erdogan.',
    ['person Mohammed bin Salman', 'person Recep Tayyip Erdoğan'],
  ],
  [
    '1969-09-02',
    'Kolonel Muammar Gaddafi menggulingkan Raja Idris.',
    ['person Idris', 'person Muammar Gaddafi'],
  ],
  [
    '1971-01-26',
    'Idi Amin menggulingkan Milton Obote di Kampala.',
    ['person Idi Amin', 'person Milton Obote', 'place Kampala'],
  ],
  ['2015-08-05', 'Mullah Akhtar Mansour menggantikan Mullah Omar.', ['person Akhtar Mansour', 'person Omar']],
  // offices with bodies
  [
    '2021-10-06',
    'Direktur Biro Tahanan Federal Marcus Delgado mengundurkan diri.',
    ['organization Biro Tahanan Federal', 'person Marcus Delgado'],
  ],
  [
    '2022-04-28',
    'Ketua Dewan Kebijakan Dalam Negeri Hannah Weller bertemu gubernur.',
    ['organization Dewan Kebijakan Dalam Negeri', 'person Hannah Weller'],
  ],
  ['2025-11-20', 'Menteri Angkatan Laut John Phelan tiba di Tokyo.', ['person John Phelan', 'place Tokyo']],
  [
    '2011-02-10',
    'Menteri Negara Urusan Pertahanan India Pallam Raju tiba di Hanoi.',
    ['country India', 'person Pallam Raju', 'place Hanoi'],
  ],
  [
    '2013-06-01',
    'Menteri Negara Perkeretaapian Bangladesh Rezaul Karim berkunjung ke New Delhi.',
    ['country Bangladesh', 'person Rezaul Karim', 'place New Delhi'],
  ],
  [
    '1998-09-14',
    'Kepala Badan Pengawas Senjata PBB Richard Butler meninggalkan Baghdad.',
    ['organization Perserikatan Bangsa-Bangsa', 'person Richard Butler', 'place Bagdad'],
  ],
  [
    '2023-02-03',
    'Direktur Jenderal Organisasi Perdagangan Dunia Ngozi Okonjo-Iweala berpidato di Jenewa.',
    ['organization Organisasi Perdagangan Dunia', 'person Ngozi Okonjo-Iweala', 'place Jenewa'],
  ],
  [
    '2020-03-11',
    'Kepala Program Kedaruratan WHO Mike Ryan memperingatkan Iran.',
    ['country Iran', 'organization Organisasi Kesehatan Dunia', 'person Mike Ryan'],
  ],
  [
    '2008-08-09',
    'Sekretaris Dewan Keamanan Nasional Georgia Alexander Lomaia meminta bantuan.',
    ['country Georgia', 'organization Dewan Keamanan Nasional Georgia', 'person Alexander Lomaia'],
  ],
  [
    '2019-10-28',
    'Juru bicara Kementerian Pertahanan Turki Nadide Aktop membantah laporan itu.',
    ['country Turki', 'organization Kementerian Pertahanan Turki', 'person Nadide Aktop'],
  ],
  [
    '2022-03-05',
    'Wakil Menteri Perdagangan dan Industri Afrika Selatan Fikile Majola tiba di Nairobi.',
    ['country Afrika Selatan', 'person Fikile Majola', 'place Nairobi'],
  ],
  [
    '2014-09-30',
    'Penasihat Keamanan Nasional Afghanistan Hanif Atmar menandatangani perjanjian itu.',
    ['country Afganistan', 'person Hanif Atmar'],
  ],
  [
    '1994-01-15',
    'Menteri Koordinator Bidang Politik dan Keamanan Soesilo Soedarman bertolak ke Canberra.',
    ['person Soesilo Soedarman', 'place Canberra'],
  ],
  [
    '2007-03-22',
    'Menteri Pekerjaan Umum dan Perumahan Rakyat Peru Hernan Garrido mundur.',
    ['country Peru', 'person Hernan Garrido'],
  ],
  [
    '2024-02-02',
    'Panglima Komando Pusat Michael Kurilla mengunjungi Yordania.',
    ['country Yordania', 'organization Komando Pusat', 'person Michael Kurilla'],
  ],
  [
    '2005-05-04',
    'Kepala Staf Angkatan Bersenjata Filipina Efren Abu mengunjungi Mindanao.',
    ['country Filipina', 'organization Angkatan Bersenjata Filipina', 'person Efren Abu', 'place Mindanao'],
  ],
  [
    '2010-11-24',
    'Ketua Kepala Staf Gabungan Laksamana Mike Mullen menuju Seoul.',
    ['person Mike Mullen', 'place Seoul'],
  ],
  [
    '2012-05-29',
    'Ketua Parlemen Iran Ali Larijani menuduh Washington.',
    ['country Amerika Serikat', 'country Iran', 'organization Parlemen Iran', 'person Ali Larijani'],
  ],
  [
    '2000-10-04',
    'Direktur Badan Intelijen Pusat George Tenet terbang ke Paris.',
    ['organization CIA', 'person George Tenet', 'place Paris'],
  ],
  [
    '2016-04-11',
    'Komisaris Tinggi PBB untuk Pengungsi Filippo Grandi mengunjungi Amman.',
    ['organization Perserikatan Bangsa-Bangsa', 'person Filippo Grandi', 'place Amman'],
  ],
  [
    '2009-03-18',
    'Presiden Komisi Eropa Jose Manuel Barroso bertemu Vaclav Klaus.',
    ['organization Komisi Eropa', 'person Jose Manuel Barroso', 'person Vaclav Klaus'],
  ],
  [
    '1995-08-30',
    'Juru bicara NATO Jamie Shea menolak laporan itu.',
    ['organization NATO', 'person Jamie Shea'],
  ],
  [
    '2018-06-20',
    'Duta Besar AS untuk PBB Nikki Haley mengumumkan hal itu bersama Mike Pompeo.',
    [
      'country Amerika Serikat',
      'organization Perserikatan Bangsa-Bangsa',
      'person Mike Pompeo',
      'person Nikki Haley',
    ],
  ],
  [
    '1973-10-27',
    'Duta Besar Uni Soviet untuk Mesir Vladimir Vinogradov menemui Anwar Sadat.',
    ['country Mesir', 'country Uni Soviet', 'person Anwar Sadat', 'person Vladimir Vinogradov'],
  ],
  [
    '2020-08-19',
    'Kepala Kantor Kepresidenan Ukraina Andriy Yermak terbang ke Berlin.',
    ['country Ukraina', 'person Andriy Yermak', 'place Berlin'],
  ],
  [
    '2002-12-03',
    'Gubernur Bank Sentral Argentina Aldo Pignanelli mengundurkan diri.',
    ['country Argentina', 'organization Bank Sentral Argentina', 'person Aldo Pignanelli'],
  ],
  [
    '2013-03-05',
    'Ketua Majelis Nasional Venezuela Diosdado Cabello mengumumkan duka cita.',
    ['country Venezuela', 'organization Majelis Nasional Venezuela', 'person Diosdado Cabello'],
  ],
  [
    '2023-09-22',
    'Wali Kota Bogota Claudia Lopez menerima delegasi Norwegia.',
    ['country Norwegia', 'person Claudia Lopez', 'place Bogota'],
  ],
  [
    '1988-05-18',
    'Direktur CIA William Webster menemui Boris Gromov di Kabul.',
    ['organization CIA', 'person Boris Gromov', 'person William Webster', 'place Kabul'],
  ],
  // rebels, parties
  ['2012-11-20', 'Pemberontak M23 merebut Goma.', ['organization M23', 'place Goma']],
  [
    '2020-11-04',
    'Front Pembebasan Rakyat Tigray menyerang markas itu.',
    ['organization Front Pembebasan Rakyat Tigray'],
  ],
  [
    '2009-05-18',
    'Macan Tamil kehilangan Velupillai Prabhakaran.',
    ['organization Macan Tamil', 'person Velupillai Prabhakaran'],
  ],
  [
    '2016-06-23',
    'Angkatan Bersenjata Revolusioner Kolombia (FARC) menandatangani gencatan senjata. FARC akan meletakkan senjata.',
    ['organization FARC'],
  ],
  [
    '1998-04-10',
    'Sinn Fein dan Partai Unionis Ulster menerima naskah itu di Belfast.',
    ['organization Partai Unionis Ulster', 'organization Sinn Fein', 'place Belfast'],
  ],
  [
    '2001-09-13',
    'Taliban menolak menyerahkan Osama bin Laden.',
    ['organization Taliban', 'person Osama bin Laden'],
  ],
  [
    '1987-12-20',
    'Front Nasional Pembebasan Moro (MNLF) berunding dengan Presiden Corazon Aquino.',
    ['organization Front Pembebasan Nasional Moro', 'person Corazon Aquino'],
  ],
  [
    '2018-08-30',
    'Gerakan Perubahan Demokratik (MDC) menolak hasil itu. MDC mengajukan gugatan di Harare.',
    ['organization Gerakan Perubahan Demokratik', 'place Harare'],
  ],
  [
    '1976-06-16',
    'Kongres Nasional Afrika (ANC) dilarang di Pretoria.',
    ['organization Kongres Nasional Afrika', 'place Pretoria'],
  ],
  [
    '2023-10-08',
    'Brigade Izzuddin al-Qassam mengaku bertanggung jawab.',
    ['organization Brigade Izzuddin al-Qassam'],
  ],
  [
    '2004-02-20',
    'Tentara Perlawanan Tuhan menyerang kamp di Lira.',
    ['organization Tentara Perlawanan Tuhan', 'place Lira'],
  ],
  [
    '1969-07-16',
    'Partai Kuomintang memerintah di Taipei.',
    ['organization Partai Kuomintang', 'place Taipei'],
  ],
  [
    '2011-03-10',
    'Dewan Transisi Nasional (NTC) diakui Prancis.',
    ['country Prancis', 'organization Dewan Transisi Nasional'],
  ],
  // more
  ['1950-06-28', 'Pasukan Korea Utara merebut Seoul.', ['country Korea Utara', 'place Seoul']],
  ['1953-03-06', 'Josef Stalin wafat di Kuntsevo.', ['person Joseph Stalin', 'place Kuntsevo']],
  [
    '1956-11-05',
    'Imre Nagy meminta suaka di Kedutaan Besar Yugoslavia di Budapest.',
    ['country Yugoslavia', 'organization Kedutaan Besar Yugoslavia', 'person Imre Nagy', 'place Budapest'],
  ],
  ['1961-09-18', 'Dag Hammarskjold tewas di dekat Ndola.', ['person Dag Hammarskjöld', 'place Ndola']],
  [
    '1965-08-09',
    'Lee Kuan Yew mengumumkan pemisahan Singapura dari Malaysia.',
    ['country Malaysia', 'country Singapura', 'person Lee Kuan Yew'],
  ],
  [
    '1970-09-28',
    'Anwar Sadat menggantikan Gamal Abdel Nasser.',
    ['person Anwar Sadat', 'person Gamal Abdel Nasser'],
  ],
  ['1974-04-25', 'Marcelo Caetano menyerah di Lisboa.', ['person Marcelo Caetano', 'place Lisabon']],
  ['1979-04-11', 'Pasukan Tanzania memasuki Kampala.', ['country Tanzania', 'place Kampala']],
  ['1980-11-05', 'Ronald Reagan mengalahkan Jimmy Carter.', ['person Jimmy Carter', 'person Ronald Reagan']],
  [
    '1982-06-14',
    'Brigadir Jenderal Mario Menendez menyerah di Port Stanley.',
    ['person Mario Menendez', 'place Port Stanley'],
  ],
  ['1987-10-15', 'Thomas Sankara dibunuh di Ouagadougou.', ['person Thomas Sankara', 'place Ouagadougou']],
  ['1992-04-07', 'Radovan Karadzic memimpin milisi di Pale.', ['person Radovan Karadzic', 'place Pale']],
  [
    '1996-09-27',
    'Taliban merebut Kabul dari Burhanuddin Rabbani.',
    ['organization Taliban', 'person Burhanuddin Rabbani', 'place Kabul'],
  ],
  [
    '1999-03-24',
    'Javier Solana memerintahkan serangan udara atas Yugoslavia.',
    ['country Yugoslavia', 'person Javier Solana'],
  ],
  [
    '2006-10-14',
    'Muhammad Yunus dan Grameen Bank menerima Hadiah Nobel Perdamaian.',
    ['organization Grameen Bank', 'person Muhammad Yunus'],
  ],
  ['2010-03-26', 'Kapal Cheonan tenggelam di dekat Pulau Baengnyeong.', ['place Pulau Baengnyeong']],
  ['2014-04-14', 'Gadis-gadis itu diculik dari Chibok, Nigeria.', ['country Nigeria', 'place Chibok']],
  [
    '2016-01-16',
    'Kepala Badan Energi Atom Internasional Yukiya Amano tiba di Wina.',
    ['organization Badan Tenaga Atom Internasional', 'person Yukiya Amano', 'place Wina'],
  ],
  [
    '2017-11-21',
    'Robert Mugabe digantikan Emmerson Mnangagwa di Harare.',
    ['person Emmerson Mnangagwa', 'person Robert Mugabe', 'place Harare'],
  ],
  ['2019-11-12', 'Evo Morales terbang ke Meksiko.', ['country Meksiko', 'person Evo Morales']],
  [
    '2021-07-08',
    'Jovenel Moise dibunuh di Port-au-Prince.',
    ['person Jovenel Moise', 'place Port-au-Prince'],
  ],
  [
    '2024-12-08',
    'Bashar al-Assad melarikan diri dari Damaskus.',
    ['person Bashar al-Assad', 'place Damaskus'],
  ],
  [
    '2025-06-22',
    'Pesawat pengebom menyerang Fordow, Natanz, dan Isfahan.',
    ['place Fordow', 'place Isfahan', 'place Natanz'],
  ],
  [
    '1997-05-17',
    'Laurent-Desire Kabila memasuki Kinshasa.',
    ['person Laurent-Desire Kabila', 'place Kinshasa'],
  ],
  ['2002-04-12', 'Hugo Chavez digulingkan di Caracas.', ['person Hugo Chávez', 'place Caracas']],
  ['2009-06-28', 'Manuel Zelaya diterbangkan ke San Jose.', ['person Manuel Zelaya', 'place San Jose']],
  [
    '2012-03-22',
    'Kapten Amadou Sanogo menggulingkan Amadou Toumani Toure di Bamako.',
    ['person Amadou Sanogo', 'person Amadou Toumani Toure', 'place Bamako'],
  ],
  [
    '2015-09-03',
    'Viktor Orban dan Donald Tusk bertemu di Brussel.',
    ['person Donald Tusk', 'person Viktor Orban', 'place Brussel'],
  ],
  ['2007-12-27', 'Benazir Bhutto dibunuh di Rawalpindi.', ['person Benazir Bhutto', 'place Rawalpindi']],
  [
    '2022-08-02',
    'Nancy Pelosi mendarat di Bandara Songshan.',
    ['person Nancy Pelosi', 'place Bandara Songshan'],
  ],
  ['1976-07-04', 'Pasukan komando menyerbu Entebbe.', ['place Entebbe']],
  [
    '1972-05-26',
    'Nixon dan Brezhnev meneken naskah di Aula Santo Vladimir.',
    ['person Leonid Brezhnev', 'place Aula Santo Vladimir'],
  ],
];

tells('people and their offices', TOLD, namesIn);
