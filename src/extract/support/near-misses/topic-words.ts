/** For tests: near misses of topic-words. A table of data; what a near miss is: all.ts. */
import type { NearMisses } from './near-misses.ts';

export const topicWords: NearMisses = {
  membahas: ['Guru membahas soal ujian di Rusia.'],
  mengenai: ['Peluru itu mengenai dinding Kremlin.'],
  mengakhiri: ['Putin mengakhiri pidatonya di Wina.'],
  mengatur: ['Polisi mengatur lalu lintas di Wina.'],
  menyebut: ['Putin menyebut namanya di Wina.'],
  penggabungan: [
    'Perjanjian penyerahan rumah di Wina ditandatangani Putin.',
    'Pertemuan Putin dan Trump di Wina membahas penggabungan perusahaan minyak.',
  ],
  fokus: ['Putin fokus belajar di Wina.'],
  menurut: ['Menurut adat, Putin duduk dahulu.'],
};
