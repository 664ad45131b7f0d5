/** For tests: near misses of name-traps. A table of data; what a near miss is: all.ts. */
import type { NearMisses } from './near-misses.ts';

/** The name in another use, where it names what it always does. */
export const nameTraps: NearMisses = {
  'named-days': ['Pada Jumat, Agung Laksono bertemu Putin di Wina.'],
  'each-other': ['Putin melihat baku tembak itu di Wina.'],
  currency: ['Putin membayar dengan rupiah.'],
  five: ['Uni Eropa menunda pertemuan lima menteri di Wina.'],
  sport: ['Kampung Olimpiade itu terletak di Wina.'],
  'world-war': ['Perang dunia maya itu ditolak Putin.', 'Putin membenci perang saudara itu.'],
  conference: ['Benua Asia, Afrika, dan Eropa dibahas Putin.', 'Putin memuji Asia. Afrika menolak usul itu.'],
  faith: ['Republik Islam Iran menolak usul itu.', 'Jihad Islam menyerang Israel.'],
  language: [
    'Putin belajar bahasa. Indonesia menolak usul itu.',
    'Putin memuji tata bahasa. Inggris menolak.',
  ],
  directions: [
    'Menlu Timor Timur tiba di Wina.',
    'Korea Utara menyerang Korea Selatan.',
    'Jawa Barat menerima bantuan Jepang.',
    'Timur Tengah menunggu hasil perundingan.',
    'Partai Komunis Cina mengundang Putin.',
  ],
  ideas: ['Presiden AS tiba di KTT G20.', 'Putin dan Trump menghadiri KTT ASEAN.'],
  degrees: ['Presiden Tsai Ing-wen bertemu Putin di Wina.'],
  host: ['Kata tuan rumah, Putin bertemu Trump di Wina.'],
  awards: ['Yayasan Nobel mengundang Putin.', 'Institut Nobel Norwegia mengundang Trump.'],
  'abbreviated-terms': ['Bank SMA Zarkov mengundang Putin.'],
  'pacts-by-letters': ['Bank TAC Zarkov mengundang Putin.', 'Partai COC mengundang Putin.'],
  'generic-letters': ['Putin berlari sejauh 5 km di Wina.', 'Putin membeli 3 kg gula di Wina.'],
};
