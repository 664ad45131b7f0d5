/** For tests: near misses of anaphora. A table of data; what a near miss is: all.ts. */
import type { NearMisses } from './near-misses.ts';

export const anaphora: NearMisses = {
  'two-presidents': [
    'Putin menolak. Kedua presiden direktur itu dipecat.',
    'Presiden Rusia Vladimir Putin bertemu Presiden AS Donald Trump di Wina. Kedua presiden direktur itu dipecat.',
  ],
  'two-ministers': [
    'Menteri Luar Negeri Rusia Sergey Lavrov dan Menteri Luar Negeri AS Marco Rubio bertemu di Wina. Kedua menteri agama itu pulang.',
    'Menteri Luar Negeri Rusia Sergey Lavrov dan Menteri Luar Negeri AS Marco Rubio bertemu di Wina. Kedua menteri sebelumnya dipenjara.',
  ],
  'two-heads': [
    'Perdana Menteri Jepang Shinzo Abe bertemu Perdana Menteri India Narendra Modi di Wina. Kedua perdana menteri sebelumnya sakit.',
  ],
  'two-leaders': [
    'Putin bertemu Trump di Wina. Kedua pemimpin redaksi surat kabar itu dipecat.',
    'Presiden Rusia Vladimir Putin bertemu Presiden AS Donald Trump di Wina. Kedua pemimpin redaksi itu dipecat.',
  ],
  'two-people': [
    'Putin bertemu Trump di Wina. Polisi menahan kedua pria pengedar narkoba itu.',
    'Putin bertemu Trump di Wina. Kedua pria bersenjata itu ditangkap.',
  ],
  'three-people': [
    'Presiden Rusia Vladimir Putin, Presiden AS Donald Trump, dan Presiden Cina Xi Jinping bertemu di Wina. Ketiga presiden direktur itu dipecat.',
    'Presiden Rusia Vladimir Putin dan Presiden AS Donald Trump bertemu di Wina. Ketiga pemimpin itu tidak datang.',
  ],
  'all-three': ['Putin menyebut Wina, Jenewa, dan Roma. Ketiganya adalah kota.'],
  both: ['Putin menyebut Wina dan Jenewa. Keduanya adalah kota.'],
  'two-sides': [
    'Rusia menolak. Kedua pihak berperkara di pengadilan.',
    'Rusia menyerang Ukraina. Kedua belah pihak keluarga itu hadir.',
  ],
  'two-states': [
    'Rusia menyerang Ukraina. Kedua negara bagian itu terendam banjir.',
    'Rusia menyerang Ukraina. Kedua bangsa burung itu punah.',
  ],
  'three-states': [
    'Rusia menolak. Ketiga negara bagian itu terendam banjir.',
    'AS, Jepang, dan Korea Selatan menggelar latihan. Ketiga negara bagian itu terendam banjir.',
  ],
  pronoun: ['Rusia menolak. Ia belum diketahui namanya.'],
  they: [
    'Putin menunggu. Mereka adalah nelayan.',
    'Putin dan Trump bertemu di Wina. Mereka yang lapar pulang.',
  ],
  i: ['Saya bertemu Putin di Wina.', '"Saya bertemu Putin di Wina," tulis seorang pembaca.'],
  we: ['Kami bertemu Putin di Wina.', '"Kita semua bertemu Putin di Wina," kata Trump.'],
};
