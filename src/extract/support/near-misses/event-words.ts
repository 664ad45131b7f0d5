/** For tests: near misses of event-words. A table of data; what a near miss is: all.ts. */
import type { NearMisses } from './near-misses.ts';

export const eventWords: NearMisses = {
  support: ['Rusia mengadakan barang dan jasa di Wina.'],
  sign: ['Putin menandatangani foto penggemar di Wina.'],
  offer: ['Sebuah toko di Wina menawarkan diskon kepada Putin.'],
  finish: ['Toko Putin di Wina ditutup pukul sembilan malam.'],
  begin: ['Pintu Kremlin dibuka pukul tujuh.'],
  lead: ['Putin memimpin latihan pagi di Moskow.'],
  move: ['Putin menggeser kursi ke dekat jendela di Wina.'],
  journey: ['Burung itu terbang ke Rusia.'],
  suffer: ['Rumah Putin di Wina dihantam ombak.'],
  label: ['Putin bekerja sebagai guru di Wina.'],
  building: ['Kantor Putin di Wina sepi.'],
  impact: ['Ombak menghantam kapal nelayan Rusia di Wina.'],
  count: ['Putin membeli dua roti di Wina.'],
  target: ['Putin marah kepada Trump di Wina.'],
  plural: ['Para wartawan menunggu Putin di Wina.'],
};
