/** For tests: near misses of boilerplate. A table of data; what a near miss is: all.ts. */
import type { NearMisses } from './near-misses.ts';

export const boilerplate: NearMisses = {
  byline: ['Laporan PBB menyebut perang di Yaman memburuk.'],
  republished: ['Menurut Kremlin, artikel ini telah tayang di harian Izvestia.'],
  copyright: ['Indonesia dan Cina membahas hak cipta di Beijing.'],
  tags: ['Topik itu dibahas Putin dan Trump di Wina.'],
};
