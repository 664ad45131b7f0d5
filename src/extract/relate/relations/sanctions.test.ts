import { describe, expect, it } from 'vitest';
import { readArticle } from '../../pipeline.ts';
import { knowledge, makeArticle } from '../../support/knowledge.ts';

/** Who imposes the measures of a text and whom they hit, as "> Uni Eropa" and "< Rusia". */
function ends(text: string): readonly string[] {
  const { claims, entities } = readArticle(makeArticle(text), knowledge);
  const named = new Map(entities.map(({ key, label }) => [key, label]));
  const told = claims.flatMap(({ type, source, target }) =>
    type === 'imposes' ? [`> ${named.get(source)}`] : type === 'targets' ? [`< ${named.get(target)}`] : [],
  );
  return [...new Set(told)].sort();
}

/** Measures and how many of them a party takes. */
function taken(text: string): readonly string[] {
  const { claims, events } = readArticle(makeArticle(text), knowledge);
  return events
    .map(({ key, status }) => `${status} ${claims.some((c) => c.type === 'imposes' && c.target === key)}`)
    .sort();
}

describe('measures that share one verb', () => {
  it.each([
    [
      'Trump mengumumkan tarif 32 persen terhadap Indonesia dan 36 persen terhadap Thailand.',
      ['occurred true', 'occurred true'],
    ],
    [
      'Trump mengumumkan tarif 32 persen terhadap Indonesia. Tarif 36 persen terhadap Thailand tetap berlaku.',
      ['occurred true', 'ongoing false'],
    ],
    [
      'AS menjatuhkan sanksi kepada Iran, sedangkan sanksi Uni Eropa terhadap Rusia tidak berubah.',
      ['occurred true', 'ongoing true'],
    ],
  ])('%s', (text, wanted) => expect(taken(text)).toEqual(wanted));
});

describe('findSanctionEnds', () => {
  it.each([
    [
      'Embargo senjata yang dijatuhkan Dewan Keamanan PBB terhadap Iran masih berlaku.',
      ['< Iran', '> Dewan Keamanan PBB'],
    ],
    ['Sanksi yang dijatuhkan oleh Uni Eropa kepada Rusia akan diperpanjang.', ['< Rusia', '> Uni Eropa']],
    ['AS menjatuhkan sanksi baru untuk Iran pada Jumat.', ['< Iran', '> Amerika Serikat']],
    ['Cina membalas dengan tarif 34 persen terhadap barang AS.', ['< Amerika Serikat', '> Tiongkok']],
    ['Sanksi Uni Eropa itu ditujukan kepada Rusia.', ['< Rusia', '> Uni Eropa']],
    [
      'Trump menandatangani perintah eksekutif yang mengenakan tarif 25 persen pada impor dari Kanada.',
      ['< Kanada', '> Donald Trump'],
    ],
    [
      'Delapan pejabat dikenai sanksi oleh AS. Mereka antara lain Ali Shamkhani dan Gholamreza Soleimani.',
      ['< Ali Shamkhani', '< Gholamreza Soleimani', '> Amerika Serikat'],
    ],
    ['Barang Vietnam dikenai tarif 20 persen oleh AS.', ['< Vietnam', '> Amerika Serikat']],
    ['Daftar sanksi Uni Eropa itu memuat nama Alisher Usmanov.', ['< Alisher Usmanov', '> Uni Eropa']],
    [
      'Uni Eropa membekukan aset Presiden Belarus Alexander Lukashenko.',
      ['< Alexander Lukashenko', '> Uni Eropa'],
    ],
    [
      'AS mengenakan tarif 25 persen atas baja Kanada dan tarif 25 persen atas mobil Meksiko.',
      ['< Kanada', '< Meksiko', '> Amerika Serikat'],
    ],
  ])('reads both ends: %s', (text, wanted) => expect(ends(text)).toEqual(wanted));

  it.each([
    ['what is done for its own sake', 'AS menjatuhkan sanksi untuk menekan Iran.', ['> Amerika Serikat']],
    ['a state whose sanctions may be those it suffers', 'Daftar sanksi Rusia itu memuat tiga bank.', []],
    [
      'what another paper holds',
      'Naskah itu memuat nama Alisher Usmanov. AS menjatuhkan sanksi.',
      ['> Amerika Serikat'],
    ],
    ['an answer that was not given', 'Cina tidak membalas dengan tarif 34 persen.', []],
    [
      'who is named behind another sentence',
      'AS menjatuhkan sanksi pada Jumat. Mereka antara lain Ali Shamkhani dan Gholamreza Soleimani.',
      ['> Amerika Serikat'],
    ],
  ])('leaves out %s', (_, text, wanted) => expect(ends(text)).toEqual(wanted));
});
