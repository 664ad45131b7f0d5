import { describe, expect, it } from 'vitest';
import type { EntityType } from '../../graph/schema.ts';
import { knowledge } from '../support/knowledge.ts';
import { qualify } from './qualify.ts';
import { sketch } from './support/sketch.ts';

const NAMES: Record<string, EntityType | `=${string}`> = {
  Peskov: 'person',
  Shultz: 'person',
  Lavrov: 'person',
  Putin: 'person',
  Rusia: 'country',
  AS: 'country',
  Kremlin: 'organization',
  Reuters: 'organization',
  Ia: '=Lavrov',
};

function speakersOf(text: string, trigger = 'pertemuan'): (string | undefined)[] {
  const article = sketch({ text, names: NAMES, event: { trigger, kind: 'pertemuan' } });
  const entities = article.entities.map((entity) =>
    entity.key === 'Reuters' ? { ...entity, known: 'organization:reuters' } : entity,
  );
  return (
    qualify({ ...article, entities }, knowledge).events[0]?.mentions.map(
      ({ attributedTo }) => attributedTo,
    ) ?? []
  );
}

describe('the speaker of a passage', () => {
  it.each([
    ['Peskov', 'Juru bicara Kremlin, Peskov, mengatakan bahwa pertemuan itu akan digelar.'],
    ['Peskov', 'Peskov mengatakan pada Senin bahwa pertemuan itu akan digelar.'],
    ['Peskov', 'Peskov menyebutkan pertemuan itu akan digelar.'],
    ['Peskov', '"Ada pertemuan di Wina," kata Peskov.'],
    ['Peskov', '“Ada pertemuan di Wina,” ujar juru bicara Kremlin, Peskov.'],
    ['Peskov', 'Ada pertemuan di Wina, ujar Peskov kepada Reuters.'],
    ['Kremlin', 'Kremlin yang didukung Rusia mengatakan bahwa pertemuan itu digelar.'],
    ['Shultz', 'Menurut Shultz, pertemuan itu nyaris berhasil.'],
    ['Kremlin', 'Ada pertemuan di Wina, kata pejabat Kremlin kepada wartawan yang mendampingi Putin.'],
    [
      'Kremlin',
      '“Kami siap,” kata pejabat Kremlin. Menurut pejabat yang enggan disebut namanya itu, ada pertemuan.',
    ],
    ['Kremlin', '“Kami siap,” kata sumber di Kremlin. Sumber itu mengatakan ada pertemuan.'],
    ['Kremlin', '“Kami siap,” kata sumber di Kremlin. “Ada pertemuan,” kata sumber tersebut.'],
    ['Shultz', 'Namun, menurut Shultz, pertemuan itu nyaris berhasil.'],
    ['Rusia', 'Ada pertemuan di Wina, menurut pejabat Rusia pada Senin.'],
    ['Shultz', 'Shultz: pertemuan itu nyaris berhasil.'],
    ['Lavrov', 'Lavrov berpidato. Ia juga menyatakan bahwa pertemuan itu nyaris berhasil.'],
    ['Kremlin', 'Kremlin menyatakan bahwa pertemuan itu nyaris berhasil.'],
    ['Peskov', 'Dalam wawancara dengan Lavrov, Peskov mengatakan bahwa pertemuan itu nyaris berhasil.'],
    ['Peskov', 'Peskov mengatakan Putin menilai pertemuan itu berhasil.'],
    ['Lavrov', 'Lavrov menuding AS menggagalkan pertemuan itu.'],
    ['Rusia', 'Pejabat Rusia menuduh AS menggagalkan pertemuan itu.'],
    ['Peskov', 'Ada pertemuan di Wina. Hal itu disampaikan juru bicara Kremlin Peskov.'],
    ['Shultz', 'Ada pertemuan di Wina. Pernyataan itu dilontarkan oleh Shultz pada Senin.'],
    ['Peskov', 'Usai menemui Lavrov, Peskov mengatakan bahwa pertemuan itu digelar.'],
    ['Lavrov', 'Lavrov, usai menemui Peskov, mengatakan bahwa pertemuan itu digelar.'],
    ['Peskov', 'Peskov mengisyaratkan pertemuan itu akan digelar.'],
    ['Peskov', 'Peskov mengumumkan akan ada pertemuan.'],
    ['Peskov', 'Peskov berharap AS akan menggelar pertemuan.'],
    ['Peskov', 'Ditambahkan Peskov, pertemuan itu akan digelar.'],
    ['Peskov', 'Hasil itu, kata Peskov, membuka jalan bagi pertemuan.'],
    ['Peskov', 'Peskov tiba di Wina. “Ada pertemuan,” ujarnya.'],
    ['Kremlin', 'Kremlin tidak menutup kemungkinan ada pertemuan.'],
    ['Shultz', '“Hasilnya baik,” kata Peskov.\n\n“Ada pertemuan di Wina. Kami siap,” cuit Shultz.'],
    ['Kremlin', 'Ada pertemuan di Wina. Hal tersebut kemudian dikatakan Kremlin.'],
  ])('is %s: %s', (speaker, text) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });

  it.each([
    ['nobody in the own voice of the article', 'Putin menghadiri pertemuan di Wina.'],
    ['no medium', 'Reuters melaporkan bahwa pertemuan itu digelar.'],
    ['no agency that passes words on', 'Ada pertemuan di Wina, dikutip Reuters.'],
    ['no official of whom nobody told', 'Peskov tiba. Menurut pejabat itu, pertemuan akan digelar.'],
    ['no document', 'Menurut kesepakatan AS dan Rusia, pertemuan digelar di Wina.'],
    ['nobody who did not say it', 'Peskov tidak mengatakan bahwa pertemuan itu digelar.'],
    ['nobody where it is not said who told it', 'Ada pertemuan di Wina. Hal itu disampaikan di depan pers.'],
    ['nobody where something else was told', 'Ada pertemuan di Wina. Usul lain disampaikan Peskov.'],
    ['no agency that is told to have said it', 'Ada pertemuan di Wina. Hal itu disampaikan Reuters.'],
    ['nobody behind what was said', '“Hasilnya baik,” kata Peskov, yang hadir dalam pertemuan.'],
    ['nobody where a thing is announced', 'Peskov mengumumkan pertemuan di Wina.'],
    ['nobody where the saying comes later', 'Usai pertemuan itu, Peskov mengatakan bahwa cuaca baik.'],
    ['nobody for where it was said', 'Peskov mengatakan saat pertemuan di Wina bahwa cuaca baik.'],
  ])('is %s: %s', (_, text) => {
    expect(speakersOf(text)).toEqual([undefined]);
  });

  it('reaches back and on through a quotation of several sentences', () => {
    expect(speakersOf('“Ada pertemuan di Wina. Hasilnya baik,” kata Peskov.')).toEqual(['Peskov']);
    expect(speakersOf('“Hasilnya baik,” kata Peskov. “Ada pertemuan di Wina.”')).toEqual(['Peskov']);
    expect(speakersOf('“Hasilnya baik,” kata Peskov.\n\n“Ada pertemuan di Wina,” ujarnya.')).toEqual([
      'Peskov',
    ]);
    expect(speakersOf('“Hasilnya baik,” kata Peskov.\n\n“Ada pertemuan di Wina.”')).toEqual(['Peskov']);
  });

  it('goes on with "menurutnya"', () => {
    expect(speakersOf('Menurut Shultz, hasilnya baik. Menurutnya, pertemuan itu nyaris berhasil.')).toEqual([
      'Shultz',
    ]);
  });

  it('is no name at the head of a headline', () => {
    expect(speakersOf('Putin Akan ke Wina, Kremlin: Ada pertemuan.')).toEqual([undefined]);
  });

  it('ends with the quotation', () => {
    expect(speakersOf('“Hasilnya baik,” kata Peskov. Sesudahnya ada pertemuan di Wina.')).toEqual([
      undefined,
    ]);
  });

  it('is not said of accusations, whose source it is', () => {
    const article = sketch({
      text: 'Lavrov mengatakan bahwa AS melanggar janji.',
      names: NAMES,
      claim: { trigger: 'melanggar', type: 'accuses' },
    });
    expect(qualify(article, knowledge).claims[0]?.evidence[0]?.attributedTo).toBeUndefined();
  });
});
