/** For tests: near misses of relation-triggers. A table of data; what a near miss is: all.ts. */
import type { NearMisses } from './near-misses.ts';

export const relationTriggers: NearMisses = {
  menuduh: ['Jaksa Rusia menuduh pedagang itu.'],
  menyerang: ['Putin bermain menyerang di lapangan catur.'],
  mendukung: ['Data Rusia mendukung teori itu.'],
  mewawancarai: ['Perusahaan Rusia mewawancarai pelamar.'],
  undangan: ['Undangan pernikahan Putin dikirim ke Jakarta.', 'Undangan pernikahan itu dikirim ke Jakarta.'],
  mengundang: ['Pernyataan Trump mengundang kecaman dari Cina.'],
  bantuan: ['Bantuan Rusia tiba kemarin.'],
  tuduhan: ['Tuduhan itu dibantah Rusia.'],
  sekutu: ['Rusia mencari sekutu.'],
};
