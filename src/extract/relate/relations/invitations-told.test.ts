/** table: Who invites whom, and what only sounds so. */
import { relationsIn } from '../../support/readings.ts';
import { type ToldRows, tells } from '../../support/told-table.ts';

const TOLD: ToldRows = [
  [
    '1959-08-04',
    'Presiden Dwight Eisenhower mengundang Nikita Khrushchev ke Washington.',
    ['Dwight D. Eisenhower invites Nikita Khrushchev'],
  ],
  [
    '1971-07-17',
    'Undangan Zhou Enlai kepada Richard Nixon diumumkan serentak.',
    ['Zhou Enlai invites Richard Nixon'],
  ],
  ['1977-11-16', 'Anwar Sadat diundang Menachem Begin ke Yerusalem.', ['Menachem Begin invites Anwar Sadat']],
  [
    '1989-05-17',
    'Mikhail Gorbachev memenuhi undangan Deng Xiaoping.',
    ['Deng Xiaoping invites Mikhail Gorbachev'],
  ],
  [
    '1993-11-21',
    'Atas undangan Presiden Bill Clinton, Soeharto hadir di Seattle.',
    ['Bill Clinton invites Soeharto'],
  ],
  [
    '2005-04-23',
    'Manmohan Singh mengundang Pervez Musharraf ke New Delhi.',
    ['Manmohan Singh invites Pervez Musharraf'],
  ],
  [
    '2011-10-05',
    'Ratu Elizabeth II mengundang Abdullah Gul untuk kunjungan kenegaraan.',
    ['Elizabeth II invites Abdullah Gul'],
  ],
  [
    '2014-06-06',
    'Francois Hollande mengundang Petro Poroshenko ke Normandia.',
    ['Francois Hollande invites Petro Poroshenko'],
  ],
  ['2018-03-09', 'Kim Jong Un mengundang Moon Jae-in ke Pyongyang.', ['Kim Jong Un invites Moon Jae-in']],
  [
    '2019-06-30',
    'Presiden Nguyen Phu Trong mengundang Scott Morrison berkunjung ke Hanoi.',
    ['Nguyen Phu Trong invites Scott Morrison'],
  ],
  ['2024-05-10', 'Prabowo Subianto diundang Xi Jinping ke Beijing.', ['Xi Jinping invites Prabowo Subianto']],
  ['2024-05-10', 'Prabowo Subianto menerima undangan Xi Jinping.', ['Xi Jinping invites Prabowo Subianto']],
  ['2024-05-10', 'Brasil mengundang Indonesia ke KTT G20.', ['Brasil invites Indonesia']],
  [
    '2024-05-10',
    'Lula da Silva mengundang Vladimir Putin ke Rio de Janeiro.',
    ['Luiz Inácio Lula da Silva invites Vladimir Putin'],
  ],
  [
    '2024-05-10',
    'Anwar Ibrahim menyampaikan undangan kepada Nguyen Xuan Phuc.',
    ['Anwar Ibrahim invites Nguyen Xuan Phuc'],
  ],
  ['2024-05-10', 'Swiss tidak mengundang Rusia ke konferensi itu.', []],
  ['2024-05-10', 'Rusia tidak diundang Swiss.', []],
  ['2024-05-10', 'Komentar itu mengundang kritik dari Turki.', []],
  ['2024-05-10', 'Pernyataan Macron mengundang kecaman Rusia.', []],
  ['2024-05-10', 'Undangan pernikahan Pangeran Harry dicetak di London.', []],
  ['2024-05-10', 'Festival itu mengundang musisi dari Mali.', []],
  ['2024-05-10', 'Kunjungan atas undangan Presiden Nana Akufo-Addo itu berlangsung dua hari.', []],
  ['2024-05-10', 'Klub itu mengundang pemain Brasil untuk uji coba.', []],
  [
    '1961-05-20',
    'Atas undangan Presiden Soekarno, Josip Broz Tito tiba di Jakarta.',
    ['Soekarno invites Josip Broz Tito'],
  ],
  [
    '2024-05-10',
    'Atas undangan Narendra Modi, Anura Kumara Dissanayake tiba di New Delhi.',
    ['Narendra Modi invites Anura Kumara Dissanayake'],
  ],
  [
    '2024-05-10',
    'Raja Felipe VI mengundang Presiden Gabriel Boric ke Madrid.',
    ['Felipe VI invites Gabriel Boric'],
  ],
  ['2024-05-10', 'Atas undangan panitia, penyair Chile itu membaca puisi di Jakarta.', []],
  ['2024-05-10', 'Undangan rapat warga di Bogor disebar kemarin.', []],
  ['2024-05-10', 'Komentar Boris Johnson mengundang tawa di London.', []],
];

tells('an invitation', TOLD, relationsIn);
