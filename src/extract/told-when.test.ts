/**
 * When things were and whether they happened, through the whole reading of an article: classes of news sentences, each told in
 * several ways, and beside them sentences that only look alike.
 */
import { describe, expect, it } from 'vitest';
import { factsOf } from './support/facts.ts';

// [published, text, facts]
const TOLD: readonly (readonly [published: string, text: string, facts: readonly string[]])[] = [
  [
    '2025-08-20',
    'Menteri Luar Negeri India S. Jaishankar bertemu Menteri Luar Negeri China Wang Yi di Beijing, Senin (18/8/2025). “Kami sepakat membuka penerbangan,” kata Jaishankar dalam konferensi pers seusai pertemuan.',
    ['meeting jumpa-pers occurred 2025-08-18', 'meeting pertemuan occurred 2025-08-18'],
  ],
  [
    '1994-06-20',
    'Presiden Amerika Serikat Bill Clinton dan Presiden Suriah Hafez al-Assad bertemu di Jenewa pada 16 Januari 1994. Pertemuan itu berlangsung lima jam. Dalam jumpa pers setelah pertemuan itu, Clinton memuji Assad.',
    ['meeting jumpa-pers occurred 1994-01-16'],
  ],
  [
    '2018-06-13',
    'Donald Trump dan Kim Jong Un bertatap muka di Singapura, Selasa (12/6). Dalam konferensi pers usai pertemuan tersebut, Trump menyatakan latihan militer akan dihentikan.',
    ['meeting jumpa-pers occurred 2018-06-12'],
  ],
  [
    '2023-03-22',
    'Presiden China Xi Jinping tiba di Moskwa, Senin (20/3). Ia berunding dengan Presiden Rusia Vladimir Putin pada Selasa (21/3). Seusai perundingan, keduanya menggelar jumpa pers bersama.',
    ['meeting jumpa-pers occurred 2023-03-21'],
  ],
  [
    '2024-10-10',
    'Perdana Menteri Pakistan Shehbaz Sharif menerima Menteri Luar Negeri Arab Saudi Faisal bin Farhan di Islamabad, Rabu (9/10). Dalam jumpa pers pada Kamis (10/10), Sharif menyebut investasi baru.',
    ['meeting jumpa-pers occurred 2024-10-10'],
  ],
  [
    '2025-07-29',
    'Iran dan Irak menyetujui gencatan senjata, kata Menteri Luar Negeri Oman Badr Albusaidi, Senin. Albusaidi menyampaikan hal itu dalam konferensi pers di Muskat seusai memimpin perundingan antara Menteri Luar Negeri Iran Abbas Araghchi dan Menteri Luar Negeri Irak Fuad Hussein.',
    [
      'meeting jumpa-pers occurred 2025-07-28',
      'meeting perundingan occurred 2025-07-28',
      'agreement gencatan-senjata occurred 2025-07-28',
    ],
  ],
  [
    '1995-11-22',
    'Serbia dan Kroasia menyepakati perjanjian damai, ujar Menteri Luar Negeri AS Warren Christopher, Selasa.',
    ['agreement perjanjian-damai occurred 1995-11-21'],
  ],
  [
    '2021-04-20',
    'Hal itu disampaikan Menteri Luar Negeri RI Retno Marsudi dalam jumpa pers di Jakarta, Senin (19/4).',
    ['meeting jumpa-pers occurred 2021-04-19'],
  ],
  [
    '2024-03-01',
    'Perang di Sudan pecah setelah RSF menyerang Khartoum pada 15 April 2023.',
    ['conflict perang ongoing 2023-04-15'],
  ],
  [
    '2025-02-19',
    'Perang di Ukraina pecah setelah Rusia menginvasi negara itu pada 24 Februari 2022.',
    ['conflict perang ongoing 2022-02-24'],
  ],
  [
    '2024-03-01',
    'Perang di Gaza meletus setelah Hamas menyerang Israel pada 7 Oktober 2023.',
    ['conflict perang ongoing 2023-10-07'],
  ],
  [
    '1999-06-12',
    'Perang Kosovo yang pecah pada Maret 1998 itu berakhir setelah NATO membombardir Yugoslavia.',
    ['conflict perang occurred 1998-03'],
  ],
  [
    '2020-11-11',
    'Perang di Nagorno-Karabakh berkobar sejak 27 September 2020.',
    ['conflict perang ongoing 2020-09-27/..'],
  ],
  [
    '2000-11-11',
    'Perang Iran-Irak berlangsung dari 1980 hingga 1988.',
    ['conflict perang occurred 1980/1988'],
  ],
  [
    '2025-01-11',
    'Perang itu dimulai ketika Rusia melancarkan invasi ke Ukraina pada 24 Februari 2022.',
    ['conflict invasi ongoing 2022-02-24'],
  ],
  [
    '2024-10-11',
    'Israel membunuh pemimpin Hizbullah Hassan Nasrallah dalam serangan udara di Beirut pada 27 September 2024. Empat hari setelahnya, Israel melancarkan invasi darat ke Lebanon.',
    ['conflict invasi ongoing 2024-10-01', 'conflict serangan occurred 2024-09-27'],
  ],
  [
    '1983-06-11',
    'Argentina menduduki Port Stanley pada 2 April 1982. Tiga pekan kemudian, Inggris melancarkan invasi ke Kepulauan Falkland.',
    ['conflict invasi ongoing 1982-04-23~'],
  ],
  [
    '2025-08-20',
    'Pada Senin (18/8), kedua menteri membahas perang di Suriah.',
    ['conflict perang ongoing -'],
  ],
  [
    '2025-08-20',
    'Presiden Macron bertemu Presiden Erdogan di Ankara pada Senin (18/8) untuk membahas perang di Ukraina.',
    ['conflict perang ongoing -', 'meeting pertemuan occurred 2025-08-18'],
  ],
  [
    '2024-11-28',
    'Gencatan senjata antara Israel dan Hizbullah mulai berlaku pada Rabu (27/11/2024) pukul 04.00. Presiden AS Joe Biden mengumumkan kesepakatan tersebut di Washington, Selasa (26/11).',
    ['agreement gencatan-senjata occurred 2024-11-27'],
  ],
  [
    '2025-05-12',
    'Presiden AS Donald Trump mengumumkan gencatan senjata antara India dan Pakistan pada Sabtu (10/5).',
    ['agreement gencatan-senjata occurred 2025-05-10'],
  ],
  [
    '2020-10-11',
    'Menteri Luar Negeri Rusia Sergey Lavrov mengumumkan gencatan senjata Armenia dan Azerbaijan pada Jumat (9/10). Gencatan senjata itu mulai berlaku pada Sabtu (10/10) siang.',
    ['agreement gencatan-senjata occurred 2020-10-10'],
  ],
  [
    '2025-05-13',
    'Kesepakatan dagang AS dan China diumumkan Senin (12/5/2025). Kesepakatan itu mulai berlaku Rabu (14/5).',
    ['agreement kesepakatan occurred 2025-05-12'],
  ],
  [
    '1973-01-28',
    'Perjanjian damai Vietnam diteken di Paris, Sabtu (27/1). Perjanjian itu mulai berlaku Minggu (28/1).',
    ['agreement perjanjian-damai occurred 1973-01-27'],
  ],
  [
    '2025-07-29',
    '"Gencatan senjata antara Iran dan Irak berlaku mulai pukul 24.00 waktu setempat, tengah malam 28 Juli 2025, malam ini," kata Albusaidi.',
    ['agreement gencatan-senjata occurred 2025-07-28', 'date malam ini = 2025-07-28'],
  ],
  [
    '2025-08-20',
    'Gencatan senjata Armenia dan Azerbaijan akan mulai berlaku pada Jumat (22/8).',
    ['agreement gencatan-senjata planned 2025-08-22'],
  ],
  [
    '2025-08-20',
    'Uni Eropa menjatuhkan sanksi terhadap Iran pada Senin (18/8). Sanksi itu mulai berlaku Rabu (20/8).',
    ['sanction sanksi ongoing 2025-08-18'],
  ],
  [
    '2025-08-20',
    'Tarif 25 persen terhadap India berlaku mulai 7 Agustus.',
    ['sanction tarif ongoing 2025-08-07'],
  ],
  [
    '2025-08-20',
    'Tarif 20 persen yang dikenakan Trump terhadap China sejak Februari masih berlaku.',
    ['sanction tarif ongoing 2025-02/..'],
  ],
  [
    '2025-08-20',
    'Washington berencana mengenakan tarif 36 persen terhadap Thailand mulai 1 September.',
    ['sanction tarif planned 2025-09-01'],
  ],
  [
    '2024-11-28',
    'Pada 19 November, Hochstein menemui Ketua Parlemen Lebanon Nabih Berri di Beirut. Dua hari kemudian, ia bertemu Benjamin Netanyahu di Yerusalem.',
    ['meeting pertemuan occurred 2024-11-21', 'meeting pertemuan occurred 2024-11-19'],
  ],
  [
    '1972-02-28',
    'Richard Nixon tiba di Beijing pada 21 Februari. Pada hari yang sama, ia bertemu Perdana Menteri Zhou Enlai di Beijing.',
    ['meeting pertemuan occurred 1972-02-21'],
  ],
  [
    '2025-08-20',
    'Zelensky bertemu Trump di Washington, Senin (18/8). Sehari sebelumnya, ia bertemu Ursula von der Leyen di Brussel.',
    ['meeting pertemuan occurred 2025-08-17'],
  ],
  [
    '2015-08-20',
    'Kedua menteri meneken nota kesepahaman pada 14 Juli 2015. Tiga bulan setelahnya, Teheran menyerahkan laporan.',
    ['agreement nota-kesepahaman occurred 2015-07-14'],
  ],
  [
    '2025-08-20',
    'Pembatasan ekspor itu dijatuhkan China terhadap AS pada 4 April, dua hari setelah Trump mengumumkan tarif terhadap China.',
    ['sanction larangan-dagang ongoing 2025-04-04', 'sanction tarif occurred 2025-04-02'],
  ],
  [
    '2025-08-20',
    'Rusia menyerang Kyiv pada 4 Agustus, sehari setelah Zelensky bertemu Macron di Paris.',
    ['conflict serangan occurred 2025-08-04', 'meeting pertemuan occurred 2025-08-03'],
  ],
  [
    '2025-08-20',
    'Netanyahu tiba di Washington pada 7 Juli. Keesokan harinya ia bertemu Trump di Gedung Putih.',
    ['meeting pertemuan occurred 2025-07-08'],
  ],
  [
    '2025-05-13',
    'Presiden AS Donald Trump menyambut kesepakatan itu dari Gedung Putih, Senin. "Kemarin kami mencapai pengaturan ulang total dengan China," ujarnya.',
    ['date Kemarin = 2025-05-11'],
  ],
  [
    '2025-08-20',
    'Presiden Prabowo Subianto tiba di Bogor, Senin (18/8). "Kemarin saya bertemu Presiden Macron," katanya.',
    ['date Kemarin = 2025-08-17'],
  ],
  [
    '2025-08-20',
    'Lavrov berbicara kepada wartawan di Sochi, Minggu (17/8). "Hari ini kami bertemu Menlu Iran," kata dia.',
    ['date Hari ini = 2025-08-17'],
  ],
  ['2025-08-20', '"Kemarin saya bertemu Xi," kata Lavrov, Senin (18/8).', ['date Kemarin = 2025-08-17']],
  [
    '2025-08-20',
    'Pertemuan digelar di Wina, Senin (18/8). Ribuan orang berunjuk rasa kemarin.',
    ['date kemarin = 2025-08-19'],
  ],
  ['2025-08-20', 'Hari ini, Senin (18/8), Lavrov tiba di Beijing.', ['date Hari ini = 2025-08-18']],
  ['2025-08-20', 'Keduanya bertemu pada Senin (18/8). Lavrov tiba kemarin.', ['date kemarin = 2025-08-19']],
  [
    '2025-05-13',
    'Trump mengaku mungkin akan berbicara lewat telepon dengan Presiden China Xi Jinping akhir pekan ini.',
    ['meeting telepon proposed 2025-05-17/2025-05-18'],
  ],
  [
    '2025-02-19',
    'Trump mengatakan mungkin akan bertemu Putin sebelum akhir bulan ini.',
    ['meeting pertemuan proposed 2025-02'],
  ],
  [
    '1985-02-19',
    'Gorbachev mungkin bakal bertemu Reagan di Jenewa tahun ini.',
    ['meeting pertemuan proposed 1985'],
  ],
  ['2025-02-19', 'Kemungkinan besar Putin akan bertemu Erdogan di Ankara.', ['meeting pertemuan proposed -']],
  [
    '2025-02-19',
    'Putin akan bertemu Erdogan di Ankara jika Kyiv menyetujui gencatan senjata.',
    ['meeting pertemuan proposed -'],
  ],
  [
    '2025-02-19',
    'Putin akan bertemu Erdogan di Ankara pada Jumat (21/2).',
    ['meeting pertemuan planned 2025-02-21'],
  ],
  [
    '2025-02-19',
    'Kellogg dijadwalkan bertemu Zelensky pada Kamis besok.',
    ['meeting pertemuan planned 2025-02-20'],
  ],
  [
    '2025-02-19',
    'Zelensky menunda lawatannya ke Arab Saudi. Kunjungan yang semula dijadwalkan Rabu (19/2/2025) itu diundur ke 10 Maret.',
    ['meeting kunjungan planned 2025-03-10'],
  ],
  [
    '2025-02-19',
    'Kunjungan Perdana Menteri India Narendra Modi ke Washington ditunda hingga 5 Maret.',
    ['meeting kunjungan planned 2025-03-05'],
  ],
  [
    '2025-02-19',
    'KTT ASEAN di Kuala Lumpur yang sedianya digelar 20 Februari diundur menjadi 12 April.',
    ['meeting ktt planned 2025-04-12'],
  ],
  [
    '2025-02-19',
    'Perundingan Iran dan Amerika Serikat di Roma yang semula dijadwalkan Sabtu (22/2) ditunda.',
    ['meeting perundingan planned 2025-02-22'],
  ],
  [
    '2025-02-19',
    'Presiden Kolombia Gustavo Petro menunda kunjungannya ke Ekuador.',
    ['meeting kunjungan planned -'],
  ],
  [
    '2025-02-19',
    'Perundingan Iran dan Amerika Serikat di Roma yang semula dijadwalkan Sabtu (22/2) dibatalkan.',
    ['meeting perundingan denied 2025-02-22'],
  ],
  [
    '1960-05-20',
    'KTT Paris yang semula dijadwalkan 16 Mei batal digelar setelah Uni Soviet menembak jatuh pesawat U-2.',
    ['meeting ktt denied 1960-05-16'],
  ],
  [
    '2025-02-19',
    'Pertemuan Rubio dan Lavrov di Riyadh dimajukan ke Selasa (25/2).',
    ['meeting pertemuan planned 2025-02-25'],
  ],
  [
    '2025-07-29',
    'Thailand mengerahkan jet tempur F-16 untuk menyerang Kamboja.',
    ['conflict serangan occurred -'],
  ],
  [
    '2025-07-29',
    'Iran menggunakan drone untuk menyerang Israel pada Minggu (27/7).',
    ['conflict serangan occurred 2025-07-27'],
  ],
  [
    '2025-07-29',
    'Trump tidak akan berunding dengan Kamboja selama pertempuran di Thailand berlanjut.',
    ['conflict perang ongoing -'],
  ],
  // ended: the first day, no open end; what goes on keeps it
  [
    '2024-11-28',
    'Hizbullah menyerang Israel sejak 8 Oktober 2023. Gencatan senjata Israel dan Hizbullah mulai berlaku Rabu (27/11).',
    ['conflict serangan occurred 2023-10-08', 'agreement gencatan-senjata occurred 2024-11-27'],
  ],
  // only alike: another day, another status
  [
    '2025-08-20',
    'Macron dan Erdogan bertemu di Ankara bulan lalu. Dalam konferensi pers di Paris, Macron memuji Erdogan.',
    ['meeting jumpa-pers occurred -'],
  ],
  [
    '2025-08-20',
    'Macron dan Erdogan akan bertemu di Ankara, Jumat (22/8). Dalam konferensi pers di Paris, Macron memuji Erdogan.',
    ['meeting jumpa-pers occurred -', 'meeting pertemuan planned 2025-08-22'],
  ],
  [
    '2025-08-20',
    'Pada 19 Agustus, Prancis melancarkan serangan ke Suriah. Sehari sebelumnya Macron membahas perang di Ukraina.',
    ['conflict serangan occurred 2025-08-19', 'conflict perang ongoing -'],
  ],
];

describe('an event of an article', () => {
  it.each(TOLD)('%s: %s', (published, text, facts) => {
    expect(factsOf(`Judul Berita\n\n${text}`, published)).toEqual(expect.arrayContaining([...facts]));
  });
});
