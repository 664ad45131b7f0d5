/** For tests: near misses of clause-words. A table of data; what a near miss is: all.ts. */
import type { NearMisses } from './near-misses.ts';

export const clauseWords: NearMisses = {
  auxiliary: ['Jawa Tengah menolak usul Putin.', 'Jawa Tengah menolak usul itu.'],
  relative: ['Rusia menuduh Yang Jiechi.', 'Rusia menyerang Yang Jiechi.'],
  sequence: ['Arus lalu lintas di Wina dikritik Putin.', 'Lalu lintas di Wina macet.'],
  'noun-like-verb': ['Rusia menyerang mesin pabrik Ukraina.'],
  'stand-in': ['Kapal wisata tenggelam di Rusia.'],
  coordinator: ['Rusia menyerang Bosnia dan Herzegovina.'],
  purpose: ['Bantuan untuk Ukraina bertambah.'],
};
