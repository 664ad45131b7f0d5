/** A table of dates as news of eight decades writes them, and of figures and durations that are none. */
import { datesIn } from '../support/readings.ts';
import { type ToldRows, tells } from '../support/told-table.ts';

const TOLD: ToldRows = [
  // Tuesday 1954-07-20
  ['1954-07-20', 'Menlu Inggris Anthony Eden tiba di Jenewa kemarin dulu.', ['kemarin dulu = 1954-07-18']],
  ['1954-07-20', 'Perundingan ditutup malam tadi.', ['malam tadi = 1954-07-19']],
  ['1954-07-20', 'Perundingan ditutup tadi malam.', ['tadi malam = 1954-07-19']],
  ['1954-07-20', 'Perundingan ditutup semalam.', ['semalam = 1954-07-19']],
  ['1954-07-20', 'Delegasi Laos pulang tadi pagi.', ['tadi pagi = 1954-07-20']],
  ['1954-07-20', 'Gencatan senjata berlaku lusa.', ['lusa = 1954-07-22']],
  ['1954-07-20', 'Perdana Menteri Mendes-France mengambil sumpah pada 18 Djuni.', ['18 Djuni = 1954-06-18']],
  // Monday 1963-09-16
  ['1963-09-16', 'Federasi Malaysia diumumkan hari ini di Kuala Lumpur.', ['hari ini = 1963-09-16']],
  ['1963-09-16', 'Kedutaan Inggris dilempari batu Senin siang.', ['Senin siang = 1963-09-16']],
  [
    '1963-09-16',
    'Manila dan Jakarta memutus hubungan sejak Minggu.',
    ['sejak Minggu = 1963-09-15 (1963-09-15/..)'],
  ],
  [
    '1963-09-16',
    'Konferensi Manila berlangsung 30 Juli-5 Agustus.',
    ['30 Juli-5 Agustus = 1963-07-30/1963-08-05'],
  ],
  ['1963-09-16', 'Referendum dijanjikan paling lambat akhir 1969.', ['1969 = 1969']],
  // Friday 1973-01-26
  ['1973-01-26', 'Kissinger dan Le Duc Tho memaraf naskah itu Selasa lalu.', ['Selasa lalu = 1973-01-23']],
  ['1973-01-26', 'Perjanjian akan diteken besok di Paris.', ['besok = 1973-01-27']],
  ['1973-01-26', 'Perjanjian akan diteken Sabtu besok di Paris.', ['Sabtu besok = 1973-01-27']],
  ['1973-01-26', 'Perang itu dimulai delapan tahun silam.', ['delapan tahun silam = 1965~']],
  ['1973-01-26', 'Pertemuan terakhir digelar pada pertengahan Desember.', ['Desember = 1972-12']],
  [
    '1973-01-26',
    'Pertemuan digelar antara tanggal 8 dan 13 Januari.',
    ['tanggal 8 = 1973-01-08', '13 Januari = 1973-01-13'],
  ],
  // Saturday 1978-09-23
  ['1978-09-23', 'Naskah Camp David diteken Ahad malam.', ['Ahad malam = 1978-09-17']],
  ['1978-09-23', 'Naskah Camp David diteken pada Ahad, 17 September.', ['Ahad, 17 September = 1978-09-17']],
  ['1978-09-23', 'Perundingan dilanjutkan bulan depan.', ['bulan depan = 1978-10']],
  // Thursday 1986-11-27
  [
    '1986-11-27',
    'KTT Reykjavik digelar bulan lalu, 11-12 Oktober.',
    ['bulan lalu = 1986-10', '11-12 Oktober = 1986-10-11/1986-10-12'],
  ],
  [
    '1986-11-27',
    'Menlu Shultz berbicara Rabu (26/11/1986) petang.',
    ['Rabu (26/11/1986) petang = 1986-11-26'],
  ],
  ['1986-11-27', 'Ia dibebaskan pada tanggal 2 bulan ini.', ['tanggal 2 = 1986-11-02']],
  ['1986-11-27', 'Ia dibebaskan pada awal bulan ini.', ['bulan ini = 1986-11']],
  ['1986-11-27', 'Ia ditahan sejak musim panas 1984.', ['1984 = 1984']],
  // Sunday 1990-10-07
  ['1990-10-07', 'Jerman bersatu Rabu lalu, 3 Oktober 1990.', ['Rabu lalu, 3 Oktober 1990 = 1990-10-03']],
  ['1990-10-07', 'Traktat itu diteken di Moskow pada 12 September 1990.', ['12 September 1990 = 1990-09-12']],
  ['1990-10-07', 'Pemilihan umum digelar 2 Desember mendatang.', ['2 Desember mendatang = 1990-12-02']],
  [
    '1990-10-07',
    'Pasukan Irak memasuki Kuwait sejak dua bulan lalu.',
    ['sejak dua bulan lalu = 1990-08~ (1990-08~/..)'],
  ],
  ['1990-10-07', 'Pada tahun 1949 Republik Federal Jerman didirikan.', ['tahun 1949 = 1949']],
  // Wednesday 1998-05-13
  [
    '1998-05-13',
    'India menguji lima hulu ledak, Senin dan Rabu.',
    ['Senin = 1998-05-11', 'Rabu = 1998-05-13'],
  ],
  ['1998-05-13', 'Washington menjatuhkan sanksi pada 13/5/98.', ['13/5/98 = 1998-05-13']],
  [
    '1998-05-13',
    'Sanksi dijatuhkan Rabu, 13 Mei 1998 pukul 20.00 waktu setempat.',
    ['Rabu, 13 Mei 1998 = 1998-05-13'],
  ],
  ['1998-05-13', 'Uji coba pertama India dilakukan 24 tahun lalu.', ['24 tahun lalu = 1974~']],
  ['1998-05-13', 'Uji coba pertama India dilakukan pada 1974.', ['1974 = 1974']],
  // Tuesday 2003-03-18
  ['2003-03-18', 'Inspektur PBB meninggalkan Bagdad Selasa pagi ini.', ['Selasa pagi ini = 2003-03-18']],
  [
    '2003-03-18',
    'Keduanya bertemu di Azores akhir pekan lalu.',
    ['akhir pekan lalu = 2003-03-15/2003-03-16'],
  ],
  ['2003-03-18', 'Keduanya akan bertemu akhir pekan ini.', ['akhir pekan ini = 2003-03-22/2003-03-23']],
  ['2003-03-18', 'Resolusi 1441 disahkan 8 November lalu.', ['8 November lalu = 2002-11-08']],
  ['2003-03-18', 'Perang Teluk pertama terjadi 12 tahun yang lalu.', ['12 tahun yang lalu = 1991~']],
  [
    '2003-03-18',
    'Saddam Hussein berkuasa sejak 16 Juli 1979.',
    ['sejak 16 Juli 1979 = 1979-07-16 (1979-07-16/..)'],
  ],
  ['2003-03-18', 'Rapat digelar pada kuartal kedua 2002.', ['2002 = 2002']],
  // Thursday 2008-08-14
  ['2008-08-14', 'Pertempuran pecah malam 7 Agustus.', ['7 Agustus = 2008-08-07']],
  ['2008-08-14', 'Sarkozy tiba di Tbilisi 12 Agustus malam.', ['12 Agustus malam = 2008-08-12']],
  ['2008-08-14', 'Rice dijadwalkan tiba di Tbilisi esok.', ['esok = 2008-08-15']],
  ['2008-08-14', 'Rice dijadwalkan tiba Jumat (15/8).', ['Jumat (15/8) = 2008-08-15']],
  [
    '2008-08-14',
    'Keduanya bertemu di sela Olimpiade pada hari pembukaan, 08-08-2008.',
    ['08-08-2008 = 2008-08-08'],
  ],
  [
    '2008-08-14',
    'Kesepakatan itu diteken Sabtu-Minggu (16-17/8).',
    ['Sabtu-Minggu (16-17/8) = 2008-08-16/2008-08-17'],
  ],
  // Monday 2014-03-24
  ['2014-03-24', 'Referendum Krimea digelar 16 Maret silam.', ['16 Maret silam = 2014-03-16']],
  [
    '2014-03-24',
    'KTT Keamanan Nuklir berlangsung Senin-Selasa, 24-25 Maret.',
    ['Senin-Selasa, 24-25 Maret = 2014-03-24/2014-03-25'],
  ],
  [
    '2014-03-24',
    'KTT Keamanan Nuklir berlangsung 24 s.d. 25 Maret 2014.',
    ['24 s.d. 25 Maret 2014 = 2014-03-24/2014-03-25'],
  ],
  [
    '2014-03-24',
    'KTT Keamanan Nuklir berlangsung 24 s/d 25 Maret 2014.',
    ['24 s/d 25 Maret 2014 = 2014-03-24/2014-03-25'],
  ],
  ['2014-03-24', 'Obama menelepon Putin pada Kamis pekan sebelumnya.', ['Kamis = 2014-03-20']],
  ['2014-03-24', 'Penerbangan MH370 hilang pada 8 Maret dini hari.', ['8 Maret dini hari = 2014-03-08']],
  ['2014-03-24', 'Presiden berusia 52 tahun itu tiba Ahad (23/3).', ['Ahad (23/3) = 2014-03-23']],
  // Friday 2020-01-03
  ['2020-01-03', 'Soleimani tewas Jumat subuh.', ['Jumat subuh = 2020-01-03']],
  ['2020-01-03', 'Kedutaan AS diserbu pada 31 Desember.', ['31 Desember = 2019-12-31']],
  [
    '2020-01-03',
    'Iran keluar dari kesepakatan 2015 itu mulai 5 Januari.',
    ['2015 = 2015', '5 Januari = 2020-01-05'],
  ],
  ['2020-01-03', 'AS keluar dari kesepakatan itu pada Mei 2018.', ['Mei 2018 = 2018-05']],
  ['2020-01-03', 'Pemilihan presiden AS digelar November tahun ini.', ['November tahun ini = 2020-11']],
  ['2020-01-03', 'Trump dilantik pada 20-01-2017.', ['20-01-2017 = 2017-01-20']],
  [
    '2020-01-03',
    'Serangan terjadi dalam tiga hari terakhir.',
    ['tiga hari terakhir = 2019-12-31/2020-01-03'],
  ],
  // Saturday 2024-06-15
  ['2024-06-15', 'Konferensi Swiss dibuka Sabtu ini.', ['Sabtu ini = 2024-06-15']],
  ['2024-06-15', 'KTT G7 di Italia ditutup Jumat kemarin.', ['Jumat kemarin = 2024-06-14']],
  [
    '2024-06-15',
    'Putin mengajukan syarat itu kemarin (14/6).',
    ['kemarin = 2024-06-14', '(14/6) = 2024-06-14'],
  ],
  ['2024-06-15', 'Lawatan Putin ke Hanoi dijadwalkan 19-20 Juni.', ['19-20 Juni = 2024-06-19/2024-06-20']],
  ['2024-06-15', 'Lawatan itu dijadwalkan pada paruh kedua Juni.', ['Juni = 2024-06']],
  ['2024-06-15', 'Ia lahir pada 5 Mei 1946 di Bandung.', ['5 Mei 1946 = 1946-05-05']],
  ['2024-06-15', 'Dalam kurun 2014-2022, ribuan orang tewas.', ['2014-2022 = 2014/2022']],
  ['2024-06-15', 'Anggaran 2023 dan 2024 disahkan.', ['2023 = 2023', '2024 = 2024']],
  ['2024-06-15', 'Sejak dekade 1970-an, keduanya berseteru.', ['1970-an = 1970/1979']],
  ['2024-06-15', 'Selama tahun 1999 tidak ada kunjungan.', ['tahun 1999 = 1999']],
  ['2024-06-15', 'Jakarta, 15 Juni 2024 - Menlu Retno Marsudi berpidato.', ['15 Juni 2024 = 2024-06-15']],
  ['2024-06-15', 'Peristiwa 11 September 2001 dikenang.', ['11 September 2001 = 2001-09-11']],
  ['2024-06-15', 'June 12, 2024, ia tiba di Bari.', ['June 12, 2024 = 2024-06-12']],
  ['2024-06-15', 'Ia tiba di Bari pada 12 June 2024.', ['12 June 2024 = 2024-06-12']],
  ['2024-06-15', 'Ia tiba di Bari Kamis tanggal 13 Juni.', ['Kamis = 2024-06-13', '13 Juni = 2024-06-13']],
  ['2024-06-15', 'Ia tiba di Bari pada tgl 13 Juni.', ['13 Juni = 2024-06-13']],
  ['2024-06-15', 'Ia tiba di Bari pada 13-Juni-2024.', ['13-Juni-2024 = 2024-06-13']],
  ['2024-06-15', 'Ia tiba di Bari Kamis(13/6).', ['Kamis(13/6) = 2024-06-13']],
  ['2024-06-15', 'Ia tiba di Bari Kamis ( 13/6 ).', ['Kamis ( 13/6 ) = 2024-06-13']],
  ['2024-06-15', 'Ia tiba di Bari Kamis (13-6-2024).', ['Kamis (13-6-2024) = 2024-06-13']],
  ['2024-06-15', 'Ia tiba di Bari Kamis (13.6.2024).', ['Kamis (13.6.2024) = 2024-06-13']],
  ['2024-06-15', 'Ia tiba di Bari, Kamis (13 Juni).', ['Kamis (13 Juni) = 2024-06-13']],
  [
    '2024-06-15',
    'Ia tiba di Bari Kamis, 13 Juni 2024, pukul 09.00 WIB.',
    ['Kamis, 13 Juni 2024 = 2024-06-13'],
  ],
  ['2024-06-15', 'Hari Senin adalah hari pasar di desa itu.', ['Hari Senin = 2024-06-10']],
  ['2024-06-15', 'Piala Dunia 2026 digelar di tiga negara.', ['2026 = 2026']],
  [null, 'Presiden tiba pada 4 Maret 1971.', ['4 Maret 1971 = 1971-03-04']],
  [null, 'Presiden tiba pada 4 Maret.', ['4 Maret = ?']],
  [null, 'Presiden tiba kemarin.', ['kemarin = ?']],
  [null, 'Presiden tiba pada 1971.', ['1971 = 1971']],
  [
    null,
    'Presiden tiba pada 4 Maret 1971. Dua hari kemudian ia pulang.',
    ['4 Maret 1971 = 1971-03-04', 'Dua hari kemudian = 1971-03-06'],
  ],
  [
    null,
    'Perang pecah pada Oktober 1973. Sebulan kemudian gencatan senjata diteken.',
    ['Oktober 1973 = 1973-10', 'Sebulan kemudian = 1973-11~'],
  ],
  [null, 'KTT digelar pada 5-7 Juni 1967.', ['5-7 Juni 1967 = 1967-06-05/1967-06-07']],
  [null, 'Keduanya bertemu pekan lalu.', ['pekan lalu = ?']],
  // Wednesday 1966-06-01
  [
    '1966-06-01',
    'Perundingan Bangkok dibuka Ahad lalu dan ditutup hari ini.',
    ['Ahad lalu = 1966-05-29', 'hari ini = 1966-06-01'],
  ],
  ['1966-06-01', 'Perjanjian normalisasi akan diteken paling lambat Agustus.', ['Agustus = 1966-08']],
  [
    '1966-06-01',
    'Konfrontasi itu berlangsung sejak Januari 1963.',
    ['sejak Januari 1963 = 1963-01 (1963-01/..)'],
  ],
  ['1966-06-01', 'Adam Malik mengirim utusan April lalu.', ['April lalu = 1966-04']],
  // Thursday 1982-05-27
  ['1982-05-27', 'Argentina mendarat di Port Stanley pada 2 April.', ['2 April = 1982-04-02']],
  [
    '1982-05-27',
    'Pasukan Inggris mendarat di San Carlos Jumat pekan lalu.',
    ['Jumat pekan lalu = 1982-05-21'],
  ],
  ['1982-05-27', 'Kapal itu tenggelam 4 Mei yang lalu.', ['4 Mei yang lalu = 1982-05-04']],
  // Monday 1999-09-20
  ['1999-09-20', 'Jajak pendapat digelar 30 Agustus.', ['30 Agustus = 1999-08-30']],
  ['1999-09-20', 'Pasukan INTERFET mendarat di Dili pagi ini.', ['pagi ini = 1999-09-20']],
  ['1999-09-20', 'Habibie bertemu Annan lewat telepon, Minggu (19/9/99).', ['Minggu (19/9/99) = 1999-09-19']],
  // Sunday 2011-03-20
  ['2011-03-20', 'Resolusi 1973 disahkan Kamis malam.', ['Kamis malam = 2011-03-17']],
  [
    '2011-03-20',
    'Serangan udara dimulai Sabtu sore, dua hari setelah resolusi itu.',
    ['Sabtu sore = 2011-03-19', 'dua hari setelah = 2011-03-17'],
  ],
  ['2011-03-20', 'Pemberontakan pecah pada 15-17 Februari.', ['15-17 Februari = 2011-02-15/2011-02-17']],
  ['2011-03-20', 'KTT Paris digelar kemarin siang.', ['kemarin siang = 2011-03-19']],
  // Friday 2016-01-01
  ['2016-01-01', 'Kesepakatan itu berlaku mulai hari ini.', ['hari ini = 2016-01-01']],
  ['2016-01-01', 'Kesepakatan itu berlaku mulai besok pagi.', ['besok pagi = 2016-01-02']],
  [
    '2016-01-01',
    'Presiden berpidato tadi malam, 31 Desember 2015.',
    ['tadi malam = 2015-12-31', '31 Desember 2015 = 2015-12-31'],
  ],
  ['2016-01-01', 'Serangan Paris terjadi pada 13 November lalu.', ['13 November lalu = 2015-11-13']],
  ['2016-01-01', 'Sepanjang tahun lalu, sejuta pengungsi tiba.', ['tahun lalu = 2015']],
  ['2016-01-01', 'Masyarakat Ekonomi ASEAN dimulai akhir tahun lalu.', ['tahun lalu = 2015']],
  // Thursday 2021-09-16
  [
    '2021-09-16',
    'AUKUS diumumkan Rabu (15/9/2021) malam waktu Washington.',
    ['Rabu (15/9/2021) malam = 2021-09-15'],
  ],
  ['2021-09-16', 'Kabul jatuh tepat sebulan lalu.', ['sebulan lalu = 2021-08~']],
  [
    '2021-09-16',
    'Penarikan itu rampung 30 Agustus 2021, sehari lebih awal.',
    ['30 Agustus 2021 = 2021-08-30'],
  ],
  [
    '2021-09-16',
    'Penarikan dimulai pada 1 Mei dan rampung pada 30 Agustus.',
    ['1 Mei = 2021-05-01', '30 Agustus = 2021-08-30'],
  ],
  ['2021-09-16', 'KTT Quad digelar 24 September di Washington.', ['24 September = 2021-09-24']],
  ['2021-09-16', 'Rapat setiap Selasa dan Kamis itu ditiadakan.', ['Kamis = 2021-09-16']],
  // Tuesday 2023-02-07
  ['2023-02-07', 'Gempa terjadi Senin (6/2) pukul 04.17.', ['Senin (6/2) = 2023-02-06']],
  [
    '2023-02-07',
    'Balon itu ditembak jatuh Sabtu (4 Februari 2023).',
    ['Sabtu (4 Februari 2023) = 2023-02-04'],
  ],
  ['2023-02-07', 'Ia tiba 3 hari yang lalu.', ['3 hari yang lalu = 2023-02-04']],
  ['2023-02-07', 'Ia akan tiba dua hari lagi.', ['dua hari lagi = 2023-02-09']],
  ['2023-02-07', 'Ia tiba dini hari tadi.', ['dini hari tadi = 2023-02-07']],
];

const NONE: ToldRows = [
  // Friday 1973-01-26
  ['1973-01-26', 'Penarikan pasukan selesai dalam 60 hari.', []],
  // Saturday 1978-09-23
  ['1978-09-23', 'Parlemen Israel memungut suara dalam dua pekan mendatang.', []],
  // Sunday 1990-10-07
  ['1990-10-07', 'Kedua Jerman terpisah selama 45 tahun.', []],
  // Wednesday 1998-05-13
  ['1998-05-13', 'Pakistan akan menjawab dalam beberapa hari mendatang.', []],
  ['1998-05-13', 'Resolusi 1172 disusun.', []],
  // Thursday 2008-08-14
  ['2008-08-14', 'Perang lima hari itu menewaskan ratusan orang.', []],
  ['2008-08-14', 'Pasukan Rusia mundur setelah 8 x 24 jam.', []],
  // Monday 2014-03-24
  ['2014-03-24', 'Rusia dikeluarkan dari G8 untuk dua tahun ke depan.', []],
  // Friday 2020-01-03
  ['2020-01-03', 'Kedutaan AS diserbu pada malam Tahun Baru.', []],
  ['2020-01-03', 'Serangan terjadi dalam 24 jam terakhir.', []],
  // Saturday 2024-06-15
  ['2024-06-15', 'Idul Adha jatuh pada 10 Zulhijah 1445 Hijriah.', []],
  ['2024-06-15', 'Ia tiba di Bari pada 13 Juni2024.', []],
  ['2024-06-15', 'Perundingan itu diharapkan rampung dua atau tiga bulan mendatang.', []],
  ['2024-06-15', 'Perundingan itu berlangsung dua hingga tiga hari.', []],
  ['2024-06-15', 'Setiap tanggal 17 Agustus bendera dikibarkan.', []],
  ['2024-06-15', 'Setiap 10 November digelar upacara.', []],
  ['2024-06-15', 'Kapal berkapasitas 2000 ton itu karam.', []],
  ['2024-06-15', 'Boeing 747 dan Airbus A320 mendarat.', []],
  ['2024-06-15', 'Jalur 38 derajat dijaga ketat.', []],
  ['2024-06-15', 'Pukul 15.30 kedua menteri keluar.', []],
  ['2024-06-15', 'Pemungutan suara berakhir 12-2.', []],
  ['2024-06-15', 'Kesepakatan 5+1 itu buntu.', []],
  ['2024-06-15', 'Sebanyak 1.950 tahanan dibebaskan.', []],
  ['2024-06-15', 'Ia berusia 17 tahun ketika ayahnya wafat.', []],
  ['2024-06-15', 'Masa jabatannya lima tahun.', []],
  ['2024-06-15', 'Gencatan senjata 72 jam itu dilanggar.', []],
  ['2024-06-15', 'Gerakan 5 Juni menolak hasil pemilu.', []],
  ['2024-06-15', 'Jalan 8 Oktober ditutup polisi.', []],
  ['2024-06-15', 'Lapangan 25 Mei dipadati pengunjuk rasa.', []],
  ['2024-06-15', 'Pasal 33 ayat 3 UUD 1945 dibahas.', []],
  ['2024-06-15', 'UU Nomor 37 Tahun 1999 mengatur hubungan luar negeri.', []],
  ['2024-06-15', 'Perpres 12/2024 diteken.', []],
  ['2024-06-15', 'Dokumen S/2024/118 diedarkan.', []],
  ['2024-06-15', 'Nomor telepon 021-1998 sibuk.', []],
  ['2024-06-15', 'Agenda 2030 dibahas di New York.', []],
  ['2024-06-15', 'Pada usia 60 tahun ia pensiun.', []],
  ['2024-06-15', 'Pertemuan pertama berlangsung 90 menit.', []],
  ['2024-06-15', 'Minggu demi minggu rakyat menanti.', []],
  ['2024-06-15', 'Hari demi hari pengungsi bertambah.', []],
  ['2024-06-15', 'Tahun ajaran baru dimulai.', []],
  ['2024-06-15', 'Bulan purnama menerangi kota.', []],
  ['2024-06-15', 'Jumlah korban naik dua kali lipat.', []],
  [null, 'Keduanya bertemu tiga kali.', []],
  // Thursday 1982-05-27
  ['1982-05-27', 'Pasukan Inggris akan bergerak dalam waktu dekat.', []],
  // Monday 1999-09-20
  ['1999-09-20', 'Pasukan INTERFET mendarat di Dili pukul 06.45 waktu setempat.', []],
  ['1999-09-20', 'Mandat itu berlaku empat bulan.', []],
  // Thursday 2021-09-16
  ['2021-09-16', 'Perang dua dekade itu usai.', []],
  ['2021-09-16', 'Umurnya baru 20 tahun.', []],
  ['2021-09-16', 'Vaksin itu disimpan pada suhu 2-8 derajat.', []],
  ['2021-09-16', 'Tingkat inflasi 3,5 persen per tahun.', []],
];

tells('dates', TOLD, datesIn);
tells('no dates', NONE, datesIn);
