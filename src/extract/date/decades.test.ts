/** Dates of articles of other decades, at the turns of years and months, where counting goes wrong first. */
import { describe, expect, it } from 'vitest';
import { segment } from '../segment/segment.ts';
import { knowledge, makeArticle } from '../support/knowledge.ts';
import { date } from './date.ts';

function values(text: string, published: string): readonly (string | undefined)[] {
  const { dates } = date(segment(makeArticle(`Judul Berita\n\n${text}`, published), knowledge), knowledge);
  return dates.map(({ value }) => value);
}

type Row = readonly [sentence: string, ...values: string[]];

const PAPERS: readonly (readonly [published: string, rows: readonly Row[]])[] = [
  [
    // Wednesday
    '1955-04-20',
    [
      ['Nehru tiba di Bandung pada Sabtu (16/4).', '1955-04-16'],
      ['Nehru tiba di Bandung, 16-4-1955.', '1955-04-16'],
      ['Konperensi itu dibuka Senin lalu di Gedung Merdeka.', '1955-04-18'],
      ['Konperensi itu akan ditutup Minggu.', '1955-04-24'],
      ['Konperensi itu akan ditutup pada 24 April mendatang.', '1955-04-24'],
      ['Kelima perdana menteri bersidang di Bogor pada Desember lalu.', '1954-12'],
      ['Kelima perdana menteri bersidang di Kolombo pada April tahun lalu.', '1954-04'],
      ['Perang Korea pecah pada 25 Juni 1950.', '1950-06-25'],
      ['Proklamasi dibacakan sepuluh tahun silam.', '1945~'],
      ['Zhou Enlai bertolak dari Kanton pada 7 April.', '1955-04-07'],
      ['Pemilihan umum dijadwalkan pada 29 September.', '1955-09-29'],
      ['Gencatan senjata di Indochina diteken pada 21 Juli.', '1954-07-21'],
    ],
  ],
  [
    // Thursday
    '1962-08-16',
    [
      ['Perjanjian New York diteken kemarin di Markas Besar PBB.', '1962-08-15'],
      ['Perjanjian itu diteken pada Rabu malam.', '1962-08-15'],
      ['Penyerahan itu akan dilakukan 1 Oktober.', '1962-10-01'],
      ['Pemerintahan sementara berkuasa sampai 1 Mei 1963.', '1963-05-01'],
      ['Trikora diumumkan pada 19 Desember tahun lalu.', '1961-12-19'],
      ['Perundingan di Middleburg berlangsung sejak Maret.', '1962-03'],
      ['Bunker menyodorkan usulnya lima bulan lalu.', '1962-03~'],
      ['Presiden berpidato besok, sehari menjelang gencatan senjata.', '1962-08-17'],
      ['Gencatan senjata berlaku mulai 18 Agustus pukul 00.01.', '1962-08-18'],
    ],
  ],
  [
    // Monday
    '1976-01-05',
    [
      ['Keduanya bertemu Minggu kemarin.', '1976-01-04'],
      ['Keduanya bertemu Rabu pekan lalu.', '1975-12-31'],
      ['Keduanya bertemu pekan lalu.', '1975-12-29/1976-01-04'],
      ['Keduanya bertemu dua pekan lalu.', '1975-12-22/1975-12-28'],
      ['Keduanya bertemu bulan lalu.', '1975-12'],
      ['Keduanya bertemu pada akhir Desember.', '1975-12'],
      ['Keduanya bertemu (30/12).', '1975-12-30'],
      ['Keduanya bertemu tahun lalu.', '1975'],
      ['KTT ASEAN yang pertama akan digelar di Bali bulan depan.', '1976-02'],
      ['KTT ASEAN yang pertama akan digelar di Bali pada 23-24 Februari.', '1976-02-23/1976-02-24'],
      ['Saigon jatuh pada 30 April 1975.', '1975-04-30'],
      ['Saigon jatuh pada 30 April tahun lalu.', '1975-04-30'],
      ['Perjanjian Paris diteken tiga tahun lalu.', '1973~'],
      ['Presiden Ford berkunjung pada 5-6 Desember.', '1975-12-05/1975-12-06'],
      ['Ia menjabat selama dekade 1960-an.', '1960/1969'],
    ],
  ],
  [
    // Friday
    '1991-12-27',
    [
      ['Gorbachev mundur pada Rabu (25/12).', '1991-12-25'],
      ['Gorbachev mundur dua hari lalu.', '1991-12-25'],
      ['Protokol Alma-Ata diteken Sabtu pekan lalu.', '1991-12-21'],
      ['Perjanjian Belavezha diteken pada 8 Desember.', '1991-12-08'],
      ['Rusia mengambil alih kursi itu mulai 1 Januari.', '1992-01-01'],
      ['Kudeta pada 19-21 Agustus itu gagal.', '1991-08-19/1991-08-21'],
      ['Yeltsin akan bertemu Baker pada Januari.', '1992-01'],
      ['Yeltsin akan bertemu Baker tahun depan.', '1992'],
      ['Konferensi Madrid dibuka akhir Oktober lalu.', '1991-10'],
      ['Tembok Berlin runtuh pada 9 November 1989.', '1989-11-09'],
      ['Tembok Berlin runtuh dua tahun silam.', '1989~'],
      ['Perundingan dilanjutkan Senin pekan depan.', '1991-12-30'],
      ['Perundingan dilanjutkan pekan depan.', '1991-12-30/1992-01-05'],
    ],
  ],
  [
    // Friday
    '1998-05-22',
    [
      ['Presiden Soeharto mundur kemarin.', '1998-05-21'],
      ['Presiden Soeharto mundur pada Kamis (21/5) pukul 09.00 WIB.', '1998-05-21'],
      ['Kerusuhan pecah pada 13-14 Mei.', '1998-05-13/1998-05-14'],
      ['Surat niat dengan IMF diteken pada 15 Januari.', '1998-01-15'],
      ['Sidang umum itu ditutup 11 Maret lalu.', '1998-03-11'],
      ['KTT G15 di Kairo ditutup Jumat lalu.', '1998-05-15'],
      ['KTT APEC akan digelar di Kuala Lumpur pada November.', '1998-11'],
      ['Krisis itu bermula pada Juli tahun lalu.', '1997-07'],
      ['Ia berkuasa sejak Maret 1967 hingga Mei 1998.', '1967-03', '1998-05'],
      ['Camdessus tiba di Jakarta sepekan lalu.', '1998-05-11/1998-05-17'],
    ],
  ],
  [
    // Friday, the last day of a year
    '2004-12-31',
    [
      ['Tsunami menerjang Aceh pada Minggu (26/12).', '2004-12-26'],
      ['Tsunami menerjang Aceh Minggu lalu.', '2004-12-26'],
      ['Powell tiba di Jakarta Selasa pekan depan.', '2005-01-04'],
      ['KTT khusus akan digelar di Jakarta pada 6 Januari.', '2005-01-06'],
      ['KTT khusus akan digelar Kamis (6/1).', '2005-01-06'],
      ['Perundingan di Helsinki dimulai bulan depan.', '2005-01'],
      ['Perundingan di Helsinki dimulai lusa.', '2005-01-02'],
      ['Yudhoyono dilantik pada 20 Oktober.', '2004-10-20'],
      ['Pemilihan presiden berlangsung tahun ini.', '2004'],
      ['Kesepakatan sebelumnya runtuh pada Mei 2003.', '2003-05'],
    ],
  ],
  [
    // Monday, a leap day
    '2016-02-29',
    [
      ['Gencatan senjata di Suriah berlaku Sabtu (27/2).', '2016-02-27'],
      ['Gencatan senjata di Suriah berlaku dua hari lalu.', '2016-02-27'],
      ['Keduanya bertemu kemarin.', '2016-02-28'],
      ['Keduanya bertemu besok.', '2016-03-01'],
      ['Keduanya bertemu (29/2).', '2016-02-29'],
      ['Keduanya bertemu hari ini.', '2016-02-29'],
      ['Keduanya bertemu setahun lalu.', '2015~'],
      ['Keduanya bertemu bulan lalu.', '2016-01'],
      ['KTT luar biasa OKI dibuka di Jakarta pada 6 Maret.', '2016-03-06'],
      ['Perundingan di Jenewa dilanjutkan 7 Maret mendatang.', '2016-03-07'],
    ],
  ],
];

describe.each(PAPERS)('an article of %s', (published, rows) => {
  it.each(rows)('%s', (sentence, ...expected) => {
    expect(values(sentence, published)).toEqual(expected);
  });
});
