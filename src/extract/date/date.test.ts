import { describe, expect, it } from 'vitest';
import { segment } from '../segment/segment.ts';
import { knowledge, makeArticle } from '../support/knowledge.ts';
import type { DateExpression } from '../types.ts';
import { date } from './date.ts';

function read(text: string, published: string | null = '2025-08-20'): (DateExpression & { words: string })[] {
  const body = `Judul Berita\n\n${text}`;
  const { dates } = date(segment(makeArticle(body, published), knowledge), knowledge);
  return dates.map((expression) => ({ ...expression, words: body.slice(expression.start, expression.end) }));
}
const values = (text: string, published?: string | null): (string | undefined)[] =>
  read(text, published).map(({ value }) => value);

// Published on Wednesday 20 August 2025.
const HITS: readonly (readonly [sentence: string, ...values: string[]])[] = [
  // figures
  ['Keduanya bertemu pada Jumat (15/8).', '2025-08-15'],
  ['Keduanya bertemu pada Jumat (15/8/2025) waktu setempat.', '2025-08-15'],
  ['Keduanya bertemu, Jumat (15/08/25) malam.', '2025-08-15'],
  ['Ia tiba di Wina (22/12).', '2025-12-22'],
  ['Ia tiba di Wina (22/12/2024).', '2024-12-22'],
  ['Pertemuan Sabtu-Minggu (16-17/8) itu buntu.', '2025-08-16/2025-08-17'],
  ['Pertemuan digelar (31/7-1/8) di Jenewa.', '2025-07-31/2025-08-01'],
  ['Naskah bertanggal 22-10-2024 itu bocor.', '2024-10-22'],
  ['Naskah bertanggal 22/10/2024 itu bocor.', '2024-10-22'],
  ['Naskah bertanggal 22.10.2024 itu bocor.', '2024-10-22'],
  ['Naskah bertanggal 2024-10-22 itu bocor.', '2024-10-22'],
  ['Laporan (7/22) itu dibantah.', '2025-07-22'],
  ['Ia tiba pada Jumat, (15/8).', '2025-08-15'],
  // words that join months, and headlines whose capitals make no name
  ['Ia tiba antara Mei dan Juni Presiden itu pulang.', '2025-05', '2025-06'],
  ['Bandara Hari Ini Dibuka Lagi', '2025-08-20'],
  ['Ia menjemput anak, kemarin sore.', '2025-08-19'],
  ['Pada Senin lalu lintas di Wina macet.', '2025-08-18'],
  // a day behind a name, or a building that is none
  ['Konser di Stadion Utama 17 Agustus lalu batal.', '2025-08-17'],
  ['Ia tiba di Stadion 17 Agustus lalu.', '2025-08-17'],
  ['Ia keluar dari rumah sakit 15 Agustus.', '2025-08-15'],
  // weekdays
  ['Keduanya bertemu pada hari Rabu.', '2025-08-20'],
  ['Keduanya bertemu pada Kamis.', '2025-08-14'],
  ['Keduanya bertemu Senin malam.', '2025-08-18'],
  ['Keduanya bertemu pada Minggu.', '2025-08-17'],
  ['Keduanya bertemu pada Jumat lalu.', '2025-08-15'],
  ['Keduanya bertemu pada Rabu lalu.', '2025-08-13'],
  ["Keduanya bertemu pada Jum'at pekan lalu.", '2025-08-15'],
  ['Keduanya bertemu pada Senin pekan lalu.', '2025-08-11'],
  ['Keduanya akan bertemu pada Senin pekan depan.', '2025-08-25'],
  ['Keduanya akan bertemu pada Jumat.', '2025-08-22'],
  ['Keduanya akan bertemu pada Rabu.', '2025-08-20'],
  ['Keduanya akan bertemu Rabu mendatang.', '2025-08-27'],
  ['Gencatan senjata berlaku mulai Minggu.', '2025-08-24'],
  ['Pada Jumat, keduanya akan bertemu.', '2025-08-22'],
  ['Sanksi masih dijadwalkan untuk diterapkan pada hari Jumat.', '2025-08-22'],
  ['Presiden dijadwalkan tiba di Nusa Dua, Bali, Sabtu.', '2025-08-23'],
  ['Tenggatnya berakhir Sabtu mendatang.', '2025-08-23'],
  ['Ia pulang pada Jumat ini.', '2025-08-22'],
  ['Ia pulang pada Senin ini.', '2025-08-18'],
  ['Peskov mengatakan pada Senin bahwa pertemuan akan digelar di Wina.', '2025-08-18'],
  ['Pertemuan akan digelar di Wina, kata Peskov pada Senin.', '2025-08-18'],
  ['Senin, ia terbang ke Paris.', '2025-08-18'],
  ['Rabu dini hari, kedua pihak sepakat.', '2025-08-20'],
  ['Keduanya bertemu pada Senin dan Selasa.', '2025-08-18', '2025-08-19'],
  // a weekday tells which year far figures are of; near ones are a slip
  ['Keduanya bertemu pada Rabu (15/1).', '2025-01-15'],
  ['Keduanya bertemu pada Kamis (15/1).', '2026-01-15'],
  ['Keduanya bertemu pada Senin (15/1).', '2026-01-15'],
  ['Keduanya bertemu pada Kamis (15/8).', '2025-08-15'],
  // weekday and date in words
  ['Keduanya bertemu pada Jumat, 15 Agustus 2025.', '2025-08-15'],
  ['Keduanya bertemu pada Jumat 15 Agustus.', '2025-08-15'],
  ['Keduanya bertemu pada Jumat (15 Agustus 2025).', '2025-08-15'],
  // day and month
  ['Perang pecah pada 24 Februari 2022.', '2022-02-24'],
  ['Perang pecah pada 24 Februari.', '2025-02-24'],
  ['Ia dilantik pada 24 Februari lalu.', '2025-02-24'],
  ['Ia dilantik pada 20 Oktober tahun lalu.', '2024-10-20'],
  ['Sidang dibuka pada 9 September.', '2025-09-09'],
  ['Sidang akan dibuka pada 9 Februari.', '2026-02-09'],
  ['Sidang dibuka pada 9 September mendatang.', '2025-09-09'],
  ['KTT berlangsung 15-16 November 2022.', '2022-11-15/2022-11-16'],
  ['KTT berlangsung 15–16 November 2022 di Bali.', '2022-11-15/2022-11-16'],
  ['KTT digelar 31 Agustus-1 September.', '2025-08-31/2025-09-01'],
  ['KTT digelar 31 Desember 2024–1 Januari 2025.', '2024-12-31/2025-01-01'],
  ['KTT berlangsung pada 5 dan 6 Juli.', '2025-07-05/2025-07-06'],
  ['Gencatan itu berlaku 24 Februari hingga 7 April 2022.', '2022-02-24', '2022-04-07'],
  ['Penyerahan senjata akan berlangsung mulai 15 September sampai 31 Januari.', '2025-09-15', '2026-01-31'],
  ['Surat bertanggal 5 Okt. 2024 itu bocor.', '2024-10-05'],
  ['Surat bertanggal 5 Ags 2025 itu bocor.', '2025-08-05'],
  ['Rapat pada tanggal 5 itu tertutup.', '2025-08-05'],
  // months
  ['Keduanya bersua di Jenewa pada November 1985.', '1985-11'],
  ['Ia dilantik pada bulan Januari.', '2025-01'],
  ['Ia berkunjung pada Juni.', '2025-06'],
  ['Ia berkunjung Juli lalu.', '2025-07'],
  ['Ia berkunjung Agustus lalu.', '2024-08'],
  ['KTT akan digelar pada November.', '2025-11'],
  ['KTT digelar November mendatang.', '2025-11'],
  ['Ia berkunjung pada November tahun lalu.', '2024-11'],
  ['Pada Juni dan Juli, keduanya bertemu.', '2025-06', '2025-07'],
  ['Perundingan Juni-Juli 2024 itu gagal.', '2024-06/2024-07'],
  ['Pada akhir Juli, ia menawarkan pertemuan.', '2025-07'],
  ['Pada pertengahan Maret 2003, perang pecah.', '2003-03'],
  ['Duta besar dipanggil pulang sejak Maret.', '2025-03'],
  // years
  ['Mereka bertemu pada 2016.', '2016'],
  ['Mereka bertemu pada tahun 1967.', '1967'],
  ['Pemilihan 2020 itu dipersoalkan.', '2020'],
  ['Masa jabatan 2025-2029 dimulai.', '2025/2029'],
  ['Pada era 1990-an hubungan itu membaik.', '1990/1999'],
  ['Wilayah itu diduduki sejak 1967.', '1967'],
  ['Perjanjian itu diteken awal 1994.', '1994'],
  // counted from publication
  ['Naskah diteken hari ini.', '2025-08-20'],
  ['Naskah diteken kemarin.', '2025-08-19'],
  ['Naskah diteken besok.', '2025-08-21'],
  ['Delegasi pulang lusa.', '2025-08-22'],
  ['Naskah diteken pekan lalu.', '2025-08-11/2025-08-17'],
  ['Minggu lalu naskah diteken.', '2025-08-11/2025-08-17'],
  ['Awal pekan ini kedua menteri bertemu.', '2025-08-18/2025-08-24'],
  ['Ia bertolak pekan depan.', '2025-08-25/2025-08-31'],
  ['Ia bertolak bulan lalu.', '2025-07'],
  ['Ia bertolak bulan depan.', '2025-09'],
  ['Ia bertolak tahun lalu.', '2024'],
  ['Ia mundur akhir tahun ini.', '2025'],
  ['Ia mundur menjelang akhir tahun.', '2025'],
  ['Ia mundur dua hari lalu.', '2025-08-18'],
  ['Ia mundur dua hari yang lalu.', '2025-08-18'],
  ['Ia mundur dua pekan lalu.', '2025-08-04/2025-08-10'],
  ['Ia mundur tiga bulan lalu.', '2025-05~'],
  ['Ia mundur lima tahun lalu.', '2020~'],
  ['Ia mundur dua puluh lima tahun silam.', '2000~'],
  ['Invasi itu terjadi hampir empat tahun silam.', '2021~'],
  ['Invasi itu terjadi setahun lalu.', '2024~'],
  ['Invasi itu terjadi satu dekade lalu.', '2015~'],
  ['Dalam sepekan terakhir, keduanya tiga kali berunding.', '2025-08-13/2025-08-20'],
  // counted from another date of the text
  ['Ia mundur pada 18 Maret 2014. Dua hari kemudian, Obama memperluas sanksi.', '2014-03-18', '2014-03-20'],
  ['Ia mundur pada 18 Maret 2014. Keesokan harinya ia pergi.', '2014-03-18', '2014-03-19'],
  ['Ia mundur pada 18 Maret 2014, dan pada hari yang sama ia pergi.', '2014-03-18', '2014-03-18'],
  ['Pertemuan itu dijadwalkan dua pekan lagi.', '2025-09-01/2025-09-07'],
  ['Ia bertemu lagi dengan Trump tiga hari lagi.', '2025-08-23'],
  ['Pertemuan komite pada hari Kamis, yang diharapkan akan menetapkan arah, disiapkan.', '2025-08-21'],
  [
    'Ia tiba pada 5 Mei 2024. Tahun ini sepi. Pada hari yang sama ia pergi.',
    '2024-05-05',
    '2025',
    '2024-05-05',
  ],
  ['Surat itu dikirim pada 24 Mei. Sepekan kemudian ia membalas.', '2025-05-24', '2025-05-31~'],
  ['Ia mundur pada 18 Maret 2014. Sehari sebelumnya ia tiba.', '2014-03-18', '2014-03-17'],
  ['Perang pecah pada April 1992. Dua bulan kemudian kota jatuh.', '1992-04', '1992-06~'],
  ['Ia dilantik pada 18 Maret 2014. Pada Juni tahun itu ia mundur.', '2014-03-18', '2014-06'],
  [
    'KTT ditutup Selasa (19/8). Dua hari sebelum penutupan, kedua presiden bersua.',
    '2025-08-19',
    '2025-08-17',
  ],
  [
    'Keduanya bertemu pada Senin (18/8). Sehari setelah pertemuan itu, ia pulang.',
    '2025-08-18',
    '2025-08-19',
  ],
  ['Ia mundur pada 18 Maret 2014. Malam sebelumnya ia tiba.', '2014-03-18', '2014-03-17'],
  ['Ia mundur pada 18 Maret 2014. Malam harinya ia pergi.', '2014-03-18', '2014-03-18'],
  ['Ia mundur pada 18 Maret 2014. Tiga hari berselang, ia pergi.', '2014-03-18', '2014-03-21'],
  // so long before or after another event, right behind a date
  ['Larangan itu dijatuhkan pada 4 April, dua hari setelah Trump berpidato.', '2025-04-04', '2025-04-02'],
  ['Larangan itu dijatuhkan pada 4 April, sehari sebelum Trump berpidato.', '2025-04-04', '2025-04-05'],
  ['Naskah diteken Selasa (19/8), lima hari sesudah ia dilantik.', '2025-08-19', '2025-08-14'],
  // a day once planned, or the first of something in force: the nearest
  ['Tarif berlaku mulai 7 Agustus.', '2025-08-07'],
  ['Tarif berlaku mulai 1 September.', '2025-09-01'],
  ['KTT yang semula dijadwalkan 16 Agustus dibatalkan.', '2025-08-16'],
  ['KTT yang sedianya digelar 12 September ditunda.', '2025-09-12'],
  ['Lawatan yang semula direncanakan Senin itu batal.', '2025-08-18'],
  // in quotations
  ['"Kami menandatanganinya hari ini," kata Peskov pada Senin.', '2025-08-18', '2025-08-18'],
  ['"Kemarin kami sepakat," kata Peskov, Senin (18/8).', '2025-08-17', '2025-08-18'],
  ['Peskov berbicara di Sochi, Minggu (17/8). "Kemarin kami sepakat," ujarnya.', '2025-08-17', '2025-08-16'],
  [
    'Peskov tiba di Sochi, Minggu (17/8).\n\n"Hari ini kami berunding," kata dia.',
    '2025-08-17',
    '2025-08-17',
  ],
  [
    'Peskov tiba di Sochi, Minggu (17/8). "Kami lega. Besok kami pulang," imbuhnya.',
    '2025-08-17',
    '2025-08-18',
  ],
  // not those words, not that day
  ['Peskov tiba di Sochi, Minggu (17/8). "Kemarin kami sepakat," kata Lavrov.', '2025-08-17', '2025-08-19'],
  ['Keduanya bertemu pada Minggu (17/8). Peskov pulang kemarin.', '2025-08-17', '2025-08-19'],
  ['Peskov akan tiba di Sochi, Jumat (22/8). "Kemarin kami sepakat," ujarnya.', '2025-08-22', '2025-08-19'],
  // two words for one day
  ['Hari ini, Senin (18/8), Peskov tiba di Sochi.', '2025-08-18', '2025-08-18'],
  ['"Itu berlaku tengah malam 18 Agustus 2025, malam ini," kata Peskov.', '2025-08-18', '2025-08-18'],
  ['Peskov pergi kemarin (19/8).', '2025-08-19', '2025-08-19'],
];

const MISSES: readonly string[] = [
  'Pembicaraan berlangsung tiga jam.',
  'Gencatan senjata 30 hari itu disetujui.',
  'Kesepakatan berlaku 120 hari.',
  'Perang berlangsung tiga setengah tahun.',
  'Ribuan orang tewas setiap minggu.',
  'Mereka bertemu setiap Senin.',
  'Resolusi 1701 tetap berlaku.',
  'Sebanyak 2000 orang mengungsi.',
  'Itu berlaku tengah malam (1700 GMT).',
  'Bantuan Rp 2000 per orang dicairkan.',
  'Sekitar 1999 tentara dikirim.',
  'Pertemuan dimulai pukul 09.23 WIB.',
  'Harga naik 2/3 dari semula.',
  'Ia lulusan Universitas Sebelas Maret.',
  // days that are names of schools, streets, stadiums, hospitals and groups
  'Ia lulusan Universitas 17 Agustus 1945.',
  'Rapat digelar di Jalan 17 Agustus, Bandung.',
  'Pertandingan digelar di Stadion 10 November.',
  'Ia dirawat di Rumah Sakit 12 Oktober di Madrid.',
  'Kelompok 17 November mengaku bertanggung jawab.',
  // weekdays and words like "hari esok" in names, months that are given names, the traffic of a day
  'Ia tinggal di Pasar Minggu.',
  'Ia turun di Stasiun Pasar Senen.',
  'Partai Hari Esok menolak.',
  'Ia memuji film Kemarin.',
  'Ia menerima surat dari Mei Ling, April Glaspie, dan Juli Setiawan.',
  'Lima hari lalu lintas di Wina macet.',
  'Sepanjang pekan lalu lintas di Wina macet.',
  'Ia bukan anak kemarin sore.',
  'Keduanya melewati tahun yang sama beratnya.',
  'Gedung itu dibangun April Lestari.',
  'Sehari setelah kesepakatan diteken, rudal jatuh.',
  'Rudal jatuh sehari setelah kesepakatan diteken.',
  'Naskah diteken di Wina, dua hari setelah Trump berpidato.',
  'Rencana 28 poin itu bocor.',
  'Nilainya 1.500.000 dolar.',
  'Rapat itu menghasilkan 15 butir.',
  'Pasukan mundur sejauh 12-15 kilometer.',
  'Formatnya 2+2.',
  'Skornya berakhir imbang (22/31).',
  'Nomor suratnya 12/45/B.',
  'Paragraf (0/5) dihapus.',
];

describe('date', () => {
  it.each(HITS)('%s', (sentence, ...expected) => {
    expect(values(sentence)).toEqual(expected);
  });

  it.each(MISSES)('finds no value in: %s', (sentence) => {
    expect(values(sentence).filter((value) => value !== undefined)).toEqual([]);
  });

  it('gives the event an open end after "sejak"', () => {
    expect(read('Sanksi itu berlaku sejak 1992.')).toMatchObject([
      { words: 'sejak 1992', value: '1992', eventValue: '1992/..', basis: 'explicit' },
    ]);
  });

  it('gives the event both ends of "mulai … sampai …"', () => {
    const [from, to] = read('Ia bertugas mulai 5 Mei 2025 sampai 7 Juni 2025.');
    expect(from?.eventValue).toBe('2025-05-05/2025-06-07');
    expect(to?.eventValue).toBe('2025-05-05/2025-06-07');
  });

  it('notes a weekday that is not the day of the date, and keeps the date', () => {
    expect(read('Keduanya bertemu pada Senin (15/8).')).toMatchObject([
      { value: '2025-08-15', note: 'weekday-mismatch' },
    ]);
    expect(read('Keduanya bertemu pada Jumat (15/8).')[0]?.note).toBeUndefined();
  });

  it.each([
    ['Keduanya bertemu pada Senin malam.', 'publication-unknown'],
    ['KTT digelar di Sochi pada Juni.', 'publication-unknown'],
    ['Ia mengatakannya pekan lalu.', 'publication-unknown'],
    ['Ia tiba hari ini.', 'publication-unknown'],
    ['Ia tiba pada Senin (15/8).', 'publication-unknown'],
    ['Dua hari kemudian ia pergi.', 'no-anchor'],
    ['Ia tiba beberapa hari lalu.', 'indefinite'],
    ['Ia tiba pada 30 Februari 2024.', 'impossible-date'],
    ['Ia tiba pada 30/2/2024.', 'impossible-date'],
    ['Ia tiba pada 31-4-2024.', 'impossible-date'],
    ['Ia tiba pada 31.11.2024.', 'impossible-date'],
    ['Ia tiba pada 2023-02-29.', 'impossible-date'],
    ['Ia tiba pada Selasa (31/6/2024).', 'impossible-date'],
    ['Ia tiba pada 22/31/2024.', 'impossible-date'],
  ])('guesses nothing without a date of publication: %s', (sentence, reason) => {
    expect(read(sentence, null)).toMatchObject([{ unresolved: reason }]);
    expect(values(sentence, null)).toEqual([undefined]);
  });

  it.each([
    ['Ia tiba pada Selasa (30/2).', 'Selasa (30/2)'],
    ['Ia tiba di Wina (31/9) dan pergi.', '(31/9)'],
    ['Ia tiba pada Rabu (28-31/2).', 'Rabu (28-31/2)'],
    ['Ia tiba pada Kamis (30/2/2025).', 'Kamis (30/2/2025)'],
  ])('leaves no part of a day that there is not: %s', (sentence, words) =>
    expect(read(sentence)).toMatchObject([{ words, unresolved: 'impossible-date' }]),
  );

  it.each([
    ['Ia tiba di Wina (22/12) dan pergi.', '(22/12)'],
    ['Ia tiba di Wina [22/12/2024].', '[22/12/2024]'],
    ['Ia tiba di Wina (22/12, malam).', '(22/12'],
    ['Ia tiba pada Senin (18/8) malam.', 'Senin (18/8) malam'],
    ['Ia tiba pada 18/8/2025 malam.', '18/8/2025'],
  ])('takes figures with their brackets: %s', (sentence, words) =>
    expect(read(sentence).map((found) => found.words)).toEqual([words]),
  );

  it('resolves what a month of publication is enough for', () => {
    expect(values('Ia tiba bulan lalu.', '2025-08')).toEqual(['2025-07']);
    expect(read('Ia tiba kemarin.', '2025-08')).toMatchObject([{ unresolved: 'publication-day-unknown' }]);
  });

  it('says how each value was found', () => {
    expect(read('Ia tiba pada 5 Mei 2024 dan pergi dua hari kemudian; hari ini ia kembali.')).toMatchObject([
      { basis: 'explicit', rule: 'date:day-and-month' },
      { basis: 'text', rule: 'date:later' },
      { basis: 'publication', rule: 'date:today' },
    ]);
  });

  it('reads a hundred thousand dates without getting slow', () => {
    const text = 'pada Senin (15/8) akan dua hari kemudian '.repeat(20_000);
    expect(read(text).length).toBe(40_000);
  });
});
