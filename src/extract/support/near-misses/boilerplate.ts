/** For tests: near misses of boilerplate. A table of data; what a near miss is: all.ts. */
import type { NearMisses } from './near-misses.ts';

export const boilerplate: NearMisses = {
  'related-list': ['Berita terpopuler itu menyebut Putin akan ke Wina.'],
  player: ['Putin mengeluh: peramban anda tidak mendukung Rusia.'],
  'byline-end': ['Editor surat kabar Izvestia menolak usul Putin.'],
  'agency-tail': ['Menurut AFP, Putin tiba di Wina.'],
  'bare-site': ['Situs kremlin.co.id melaporkan Putin tiba di Wina.'],
  byline: ['Laporan PBB menyebut perang di Yaman memburuk.'],
  republished: ['Menurut Kremlin, artikel ini telah tayang di harian Izvestia.'],
  copyright: ['Indonesia dan Cina membahas hak cipta di Beijing.'],
  tags: ['Topik itu dibahas Putin dan Trump di Wina.'],
};
