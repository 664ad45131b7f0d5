/** table: Who questions whom, and who only speaks to somebody. */
import { relationsIn } from '../../support/readings.ts';
import { type ToldRows, tells } from '../../support/told-table.ts';

const TOLD: ToldRows = [
  ['2022-04-03', 'Dmytro Kuleba kepada CNN mengatakan perang akan lama.', ['CNN interviews Dmytro Kuleba']],
  ['2022-04-03', '"Perang akan lama," kata Dmytro Kuleba kepada CNN.', ['CNN interviews Dmytro Kuleba']],
  [
    '2022-04-03',
    '"Perang akan lama," ujar Sauli Niinisto kepada Reuters.',
    ['Reuters interviews Sauli Niinisto'],
  ],
  ['2022-04-03', 'Dalam wawancara dengan BBC, Kaja Kallas menolak menjawab.', ['BBC interviews Kaja Kallas']],
  [
    '2022-04-03',
    'Kepada Al Jazeera, Hossein Amir-Abdollahian mengatakan perundingan maju.',
    ['Al Jazeera interviews Hossein Amir-Abdollahian'],
  ],
  [
    '2022-04-03',
    'Emmanuel Macron mengatakan kepada Le Figaro bahwa ia optimistis.',
    ['Le Figaro interviews Emmanuel Macron'],
  ],
  [
    '2022-04-03',
    'Tucker Carlson mewawancarai Vladimir Putin di Moskow.',
    ['Tucker Carlson interviews Vladimir Putin'],
  ],
  ['2022-04-03', 'Angela Merkel mengatakan kepada Vladimir Putin bahwa perang harus berakhir.', []],
  ['2022-04-03', '"Perang harus berakhir," kata Olaf Scholz kepada wartawan.', []],
  ['2022-04-03', '"Terima kasih," ujar Jacinda Ardern kepada warganya.', []],
  ['2022-04-03', 'Penjual itu mengatakan kepada Kompas bahwa cabai mahal.', []],
  ['2022-04-03', 'BBC melaporkan perang akan lama.', []],
  ['2022-04-03', 'Wawancara kerja di kantor BBC berlangsung Senin.', []],
  ['2022-04-03', 'CNN mengutip Dmytro Kuleba.', []],
  ['2022-04-03', 'Olaf Scholz menolak diwawancarai BBC.', ['BBC interviews Olaf Scholz denied']],
];

tells('an interview', TOLD, relationsIn);
