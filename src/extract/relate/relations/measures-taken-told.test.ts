/** table: Who imposes what on whom, and what only sounds so. */
import { actsIn } from '../../support/readings.ts';
import { type ToldRows, tells } from '../../support/told-table.ts';

const TOLD: ToldRows = [
  [
    '1962-02-05',
    'Presiden John F. Kennedy memberlakukan embargo terhadap Kuba.',
    ['John F. Kennedy imposes embargo', 'embargo targets Kuba'],
  ],
  [
    '1977-11-05',
    'Dewan Keamanan PBB menjatuhkan embargo senjata terhadap Afrika Selatan.',
    ['Dewan Keamanan PBB imposes embargo', 'embargo targets Afrika Selatan'],
  ],
  [
    '1980-04-08',
    'Amerika Serikat memutuskan hubungan diplomatik dengan Iran.',
    ['Amerika Serikat imposes pemutusan-hubungan', 'pemutusan-hubungan targets Iran'],
  ],
  [
    '1990-08-07',
    'Irak dikenai sanksi oleh Dewan Keamanan PBB.',
    ['Dewan Keamanan PBB imposes sanksi ongoing', 'sanksi targets Irak ongoing'],
  ],
  [
    '1998-05-15',
    'Jepang menjatuhkan sanksi terhadap India.',
    ['Jepang imposes sanksi', 'sanksi targets India'],
  ],
  [
    '2006-10-16',
    'Sanksi PBB terhadap Korea Utara mulai berlaku.',
    ['Perserikatan Bangsa-Bangsa imposes sanksi ongoing', 'sanksi targets Korea Utara ongoing'],
  ],
  [
    '2017-06-06',
    'Arab Saudi, Mesir, dan Bahrain memutuskan hubungan diplomatik dengan Qatar, Senin (5/6).',
    [
      'Arab Saudi imposes pemutusan-hubungan',
      'Bahrain imposes pemutusan-hubungan',
      'Mesir imposes pemutusan-hubungan',
      'pemutusan-hubungan targets Qatar',
    ],
  ],
  [
    '2018-03-27',
    'Inggris mengusir 23 diplomat Rusia.',
    ['Inggris imposes pengusiran-diplomat', 'pengusiran-diplomat targets Rusia'],
  ],
  [
    '2018-07-07',
    'Tiongkok membalas dengan tarif 25 persen atas barang Amerika Serikat.',
    ['Tiongkok imposes tarif', 'tarif targets Amerika Serikat'],
  ],
  [
    '2022-02-26',
    'Uni Eropa menjatuhkan sanksi kepada Vladimir Putin dan Sergey Lavrov.',
    ['Uni Eropa imposes sanksi', 'sanksi targets Sergey Lavrov', 'sanksi targets Vladimir Putin'],
  ],
  [
    '2022-03-05',
    'Swiss ikut menjatuhkan sanksi terhadap Rusia.',
    ['Swiss imposes sanksi', 'sanksi targets Rusia'],
  ],
  [
    '2022-05-09',
    'Amerika Serikat menjatuhkan sanksi terhadap Gazprombank.',
    ['Amerika Serikat imposes sanksi', 'sanksi targets Gazprombank'],
  ],
  [
    '2023-07-31',
    'ECOWAS menjatuhkan sanksi kepada Niger.',
    ['ECOWAS imposes sanksi', 'sanksi targets Niger'],
  ],
  [
    '2023-09-26',
    'Amerika Serikat menjatuhkan sanksi baru atas Sudan. Sanksi itu menyasar Ali Karti.',
    [
      'Amerika Serikat imposes sanksi ongoing',
      'sanksi targets Ali Karti ongoing',
      'sanksi targets Sudan ongoing',
    ],
  ],
  ['2024-02-25', 'ECOWAS mencabut sanksi terhadap Niger.', ['ECOWAS imposes sanksi', 'sanksi targets Niger']],
  [
    '2024-05-10',
    'Australia mempertimbangkan sanksi terhadap Myanmar.',
    ['Australia imposes sanksi proposed', 'sanksi targets Myanmar proposed'],
  ],
  [
    '2024-05-10',
    'Uni Eropa akan menjatuhkan sanksi terhadap Georgia pada Juni.',
    ['Uni Eropa imposes sanksi planned', 'sanksi targets Georgia planned'],
  ],
  [
    '2024-05-10',
    'Hungaria menentang sanksi Uni Eropa terhadap Kirill.',
    ['Hungaria rejects sanksi', 'Uni Eropa imposes sanksi ongoing', 'sanksi targets Kirill ongoing'],
  ],
  [
    '2024-05-10',
    'Ukraina mengusulkan sanksi baru terhadap Rosatom.',
    ['Ukraina proposes sanksi', 'sanksi targets Rosatom proposed'],
  ],
  ['2024-05-10', 'Uruguay mendesak Uni Eropa mencabut tarif.', ['Uni Eropa imposes tarif ongoing']],
  ['2024-05-10', 'Klub itu menjatuhkan sanksi kepada bek Belgia.', []],
  ['2024-05-10', 'Polisi Bali menjatuhkan sanksi tilang.', []],
  ['2024-05-10', 'Sekolah itu menjatuhkan sanksi kepada siswa.', []],
  ['2024-05-10', 'Hakim membekukan aset terdakwa.', []],
  ['2024-05-10', 'Tarif kereta cepat Jakarta naik.', []],
  ['2024-05-10', 'Kedutaan itu dijaga polisi Yunani.', []],
  [
    '2025-02-03',
    'Donald Trump lalu mengenakan tarif 25 persen terhadap Meksiko.',
    ['Donald Trump imposes tarif', 'tarif targets Meksiko'],
  ],
  [
    '2022-04-03',
    'Polandia membantah akan menjatuhkan sanksi terhadap Belarus.',
    ['Polandia imposes sanksi denied says Polandia', 'sanksi targets Belarus denied says Polandia'],
  ],
  [
    '2024-05-10',
    'Amerika Serikat kemudian menjatuhkan sanksi terhadap Nikaragua.',
    ['Amerika Serikat imposes sanksi', 'sanksi targets Nikaragua'],
  ],
  ['2024-05-10', 'Hotel di Dubai mengenakan tarif khusus.', []],
  ['2024-05-10', 'Universitas itu menjatuhkan sanksi skorsing.', []],
];

tells('a measure', TOLD, actsIn);
