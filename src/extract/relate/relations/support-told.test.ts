/** table: Who helps whom, arms whom or is whose ally, and what only sounds so. */
import { relationsIn } from '../../support/readings.ts';
import { type ToldRows, tells } from '../../support/told-table.ts';

const TOLD: ToldRows = [
  [
    '1965-03-12',
    'Amerika Serikat mendukung Vietnam Selatan dengan senjata.',
    ['Amerika Serikat supports Vietnam Selatan'],
  ],
  ['1975-11-21', 'Kuba mengirim pasukan ke Angola.', ['Kuba supports Angola']],
  ['1981-05-04', 'Libya mempersenjatai pemberontak Chad.', []],
  [
    '1982-04-27',
    'Masyarakat Ekonomi Eropa mendukung Inggris.',
    ['Masyarakat Ekonomi Eropa supports Inggris'],
  ],
  ['1986-07-08', 'Bantuan Uni Soviet kepada Nikaragua meningkat.', ['Uni Soviet supports Nikaragua']],
  [
    '1991-01-20',
    'Mesir, Suriah, dan Maroko mendukung Arab Saudi.',
    ['Maroko supports Arab Saudi', 'Mesir supports Arab Saudi', 'Suriah supports Arab Saudi'],
  ],
  ['1998-10-11', 'Rusia, sekutu Serbia, menolak rencana itu.', ['Rusia supports Serbia ongoing']],
  ['2006-08-02', 'Dukungan Iran kepada Hizbullah tidak berubah.', ['Iran supports Hizbullah']],
  ['2011-06-09', 'Qatar memasok senjata kepada pemberontak Libya.', []],
  ['2014-09-02', 'Jerman mengirim senjata kepada Peshmerga.', ['Jerman supports Peshmerga']],
  [
    '2015-10-01',
    'Presiden Suriah Bashar al-Assad didukung Rusia dan Iran.',
    [
      'Bashar al-Assad represents Suriah "Presiden"',
      'Iran supports Bashar al-Assad',
      'Rusia supports Bashar al-Assad',
    ],
  ],
  ['2019-01-25', 'Venezuela mendapat dukungan dari Rusia.', ['Rusia supports Venezuela']],
  ['2020-10-01', 'Turki menegaskan dukungannya kepada Azerbaijan.', ['Turki supports Azerbaijan']],
  ['2022-03-02', 'Ceko mengirimkan peluru artileri ke Ukraina.', ['Ceko supports Ukraina']],
  ['2023-09-14', 'Kim Jong Un menyatakan dukungan penuh kepada Rusia.', ['Kim Jong Un supports Rusia']],
  ['2024-05-10', 'Belgia berjanji mengirim jet F-16 ke Ukraina.', ['Belgia supports Ukraina planned']],
  ['2024-05-10', 'Slowakia menghentikan bantuan militer kepada Ukraina.', []],
  ['2024-05-10', 'Hungaria menolak memberikan bantuan kepada Ukraina.', ['Hungaria supports Ukraina denied']],
  ['2024-05-10', 'Chad membantah mendukung RSF.', ['Chad supports Pasukan Dukungan Cepat denied says Chad']],
  ['2024-05-10', 'Thailand tidak memasok senjata kepada Myanmar.', []],
  ['2024-05-10', 'India meminta dukungan Jepang.', []],
  ['2024-05-10', 'Bangladesh mendukung tim kriket Pakistan.', []],
  ['2024-05-10', 'Spanyol mengirim pemain muda ke Qatar.', []],
  ['2024-05-10', 'Perusahaan itu memasok beras kepada pedagang Filipina.', []],
  ['2024-05-10', 'Petenis itu didukung ribuan penonton Serbia.', []],
  ['2024-05-10', 'Selandia Baru menyalurkan bantuan pangan kepada Tonga.', ['Selandia Baru supports Tonga']],
  ['2024-05-10', 'Fiji menyatakan solidaritas kepada Vanuatu.', ['Fiji supports Vanuatu']],
  ['2024-05-10', 'Mali menjalin persekutuan dengan Burkina Faso.', ['Mali supports Burkina Faso ongoing']],
  ['2024-05-10', 'Mesir bersekutu dengan Yunani.', ['Mesir supports Yunani ongoing']],
  [
    '2024-05-10',
    'Amerika Serikat dan Jepang adalah sekutu Korea Selatan.',
    ['Amerika Serikat supports Korea Selatan ongoing', 'Jepang supports Korea Selatan ongoing'],
  ],
  ['2024-05-10', 'Bantuan untuk korban gempa Haiti tertahan di pelabuhan.', []],
  ['2024-05-10', 'Polandia membela Lituania.', ['Polandia supports Lituania']],
  ['2024-05-10', 'Kabar itu tidak didukung bukti.', []],
  [
    '2024-05-10',
    'Dana Moneter Internasional mengucurkan pinjaman kepada Sri Lanka.',
    ['Dana Moneter Internasional supports Sri Lanka'],
  ],
];

tells('support', TOLD, relationsIn);
