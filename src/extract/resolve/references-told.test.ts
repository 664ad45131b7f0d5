/** A table of words that stand for someone named before, and of such words that stand for nobody. */
import { referencesIn } from '../support/readings.ts';
import { type ToldRows, tells } from '../support/told-table.ts';

const TOLD: ToldRows = [
  //
  [
    '1986-10-13',
    'Presiden AS Ronald Reagan bertemu Mikhail Gorbachev di Reykjavik. Keduanya gagal bersepakat.',
    ['Keduanya = Ronald Reagan + Mikhail Gorbachev'],
  ],
  [
    '1993-09-14',
    'Yitzhak Rabin bertemu Yasser Arafat di Washington. Ia menjabat tangan lawannya.',
    ['Ia = Yitzhak Rabin'],
  ],
  ['2003-02-06', 'Menlu AS Colin Powell berpidato di New York. Ia menuduh Irak.', ['Ia = Colin Powell']],
  [
    '2010-04-09',
    'Presiden Rusia Dmitry Medvedev dan Presiden AS Barack Obama tiba di Praha. Kedua presiden meneken naskah itu.',
    ['Kedua presiden = Barack Obama + Dmitry Medvedev'],
  ],
  [
    '2019-10-24',
    'Presiden Turki Recep Tayyip Erdogan tiba di Sochi. Pemimpin Turki itu membawa usul.',
    ['Pemimpin Turki itu = Recep Tayyip Erdoğan'],
  ],
  [
    '1994-06-18',
    'Mantan Presiden AS Jimmy Carter menemui Kim Il Sung di Pyongyang. Mereka membahas reaktor.',
    ['Mereka = Jimmy Carter + Kim Il Sung'],
  ],
  [
    '2000-06-15',
    'Kim Dae-jung dan Kim Jong Il berpelukan di Pyongyang. Keduanya meneken deklarasi.',
    ['Keduanya = Kim Dae-jung + Kim Jong Il'],
  ],
  [
    '1978-08-13',
    'Jepang dan Tiongkok meneken perjanjian. Kedua negara sepakat bekerja sama.',
    ['Kedua negara = Jepang + Tiongkok'],
  ],
  [
    '1998-10-24',
    'Israel dan Palestina berunding di Wye. Kedua pihak sepakat.',
    ['Kedua pihak = Israel + Palestina'],
  ],
  [
    '2015-02-12',
    'Angela Merkel menelepon Vladimir Putin. Dia meminta gencatan senjata.',
    ['Dia = Angela Merkel'],
  ],
  [
    '2022-02-08',
    'Presiden Prancis Emmanuel Macron tiba di Moskow. Sang presiden menawarkan jalan tengah.',
    ['Sang presiden = Emmanuel Macron'],
  ],
  [
    '2022-02-08',
    'Presiden Prancis Emmanuel Macron tiba di Moskow. Presiden Prancis itu menawarkan jalan tengah.',
    ['Presiden Prancis itu = Emmanuel Macron'],
  ],
  [
    '1967-06-24',
    'Perdana Menteri Alexei Kosygin bertemu Lyndon Johnson. Beliau lelah.',
    ['Beliau = Alexei Kosygin'],
  ],
  ['1972-02-22', 'Richard Nixon bertemu Mao Zedong. Dia ditemani Henry Kissinger.', ['Dia = Richard Nixon']],
  ['2024-05-10', 'Kedua presiden direktur bertemu.', []],
  ['2024-05-10', 'Mereka yang lapar mengantre.', []],
  ['2024-05-10', 'Ia lelah.', []],
  ['2024-05-10', 'Kedua pemimpin adat hadir.', []],
  ['2024-05-10', 'Keduanya pulang.', []],
  ['2024-05-10', 'Kedua negara bagian itu banjir.', []],
  ['2024-05-10', 'Kedua pihak keluarga sepakat.', []],
  ['2024-05-10', 'Kesepakatan itu diteken di Jenewa. Keduanya lega.', []],
  ['2024-05-10', 'Seorang presiden harus jujur.', []],
  ['2024-05-10', 'Rusia menyerang Kharkiv. Ia menewaskan warga.', []],
  ['2024-05-10', 'Dunia menunggu. Mereka cemas.', []],
  ['2024-05-10', 'Presiden AS Joe Biden berpidato. Presiden Rusia itu menolak.', []],
  ['2024-05-10', 'Presiden AS Joe Biden berpidato. Pemilihan Presiden ditunda.', []],
  ['2024-05-10', 'Presiden AS Joe Biden berpidato. Istana Presiden sepi.', []],
  ['2024-05-10', 'Para presiden hadir. Ketiga presiden pulang.', []],
];

tells('references', TOLD, referencesIn);
