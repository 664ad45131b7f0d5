/** table: Who is whose kin, and what only sounds so. */
import { relationsIn } from '../../support/readings.ts';
import { type ToldRows, tells } from '../../support/told-table.ts';

const TOLD: ToldRows = [
  [
    '1953-03-07',
    'Vasily Stalin, putra Josef Stalin, dipanggil ke Moskow.',
    ['Vasily Stalin family_of Joseph Stalin "putra"'],
  ],
  [
    '1963-11-23',
    'Adik John F. Kennedy, Robert Kennedy, terbang ke Dallas.',
    ['Robert Kennedy family_of John F. Kennedy "Adik"'],
  ],
  [
    '1984-11-01',
    'Rajiv Gandhi, putra Indira Gandhi, dilantik di New Delhi.',
    ['Rajiv Gandhi family_of Indira Gandhi "putra"'],
  ],
  [
    '1986-02-26',
    'Istri Ferdinand Marcos, Imelda Marcos, terbang ke Hawaii.',
    ['Imelda Marcos family_of Ferdinand Marcos "Istri"'],
  ],
  [
    '2024-05-10',
    'Paetongtarn Shinawatra, putri bungsu Thaksin Shinawatra, dilantik di Bangkok.',
    ['Paetongtarn Shinawatra family_of Thaksin Shinawatra "putri bungsu"'],
  ],
  ['2024-05-10', 'Ayah Hun Manet, Hun Sen, memimpin Senat.', ['Hun Sen family_of Hun Manet "Ayah"']],
  [
    '2024-05-10',
    'Keponakan Kim Jong Un, Kim Han Sol, bersembunyi.',
    ['Kim Han Sol family_of Kim Jong Un "Keponakan"'],
  ],
  ['2024-05-10', 'Anak buah Yevgeny Prigozhin kembali ke Belarus.', []],
  ['2024-05-10', 'Putri Kerajaan Norwegia menikah di Geiranger.', []],
  ['2024-05-10', 'Anak perusahaan Gazprom beroperasi di Serbia.', []],
  ['2024-05-10', 'Ibu kota Kazakhstan berganti nama.', []],
  ['2024-05-10', 'Induk organisasi itu bermarkas di Lausanne.', []],
  ['2024-05-10', 'Saudara kembar panda itu lahir di Berlin.', []],
  ['2024-05-10', 'Negara serumpun Malaysia itu menolak.', []],
];

tells('kinship', TOLD, relationsIn);
