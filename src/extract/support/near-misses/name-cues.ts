/** For tests: near misses of name-cues. A table of data; what a near miss is: all.ts. */
import type { NearMisses } from './near-misses.ts';

export const nameCues: NearMisses = {
  relay: ['Pernyataan yang dikutip itu dibantah Putin.'],
  broadcasts: ['Putin menolak menyiarkan pidato itu.'],
  treaty: ['Putin menolak perjanjian itu.'],
  'speech-noun': ['Kata kunci itu dicatat Putin.'],
  honorific: ['Putin bertemu om itu di Wina.'],
  locative: ['Di situ Putin menunggu Trump.'],
  'place-noun': ['Jalan keluar itu ditolak Putin.'],
  'body-noun': ['Media menulis bahwa Putin menolak.'],
  'according-to': ['Menurut rencana, Putin pulang.'],
  'speech-verb': ['Dokter mengatakan Putin sehat.'],
  gathering: ['Hari itu Putin pulang.'],
  'towards-person': ['Putin marah kepada wartawan.'],
  origin: ['Putin datang dari pasar.'],
};
