import { describe, expect, it } from 'vitest';
import { factsOf } from '../support/facts.ts';

const references = (text: string): string[] =>
  factsOf(text).filter((fact) => / -> /.test(fact) && !/^(?:ia|dia|kedua) /i.test(fact));

describe('an office that stands for its holder', () => {
  it.each([
    [
      'Presiden Rusia Vladimir Putin tiba di Anchorage. Presiden menolak usul itu.',
      ['Presiden -> Vladimir Putin'],
    ],
    [
      'Presiden AS Donald Trump tiba. Menlu Rusia Sergey Lavrov menolak. “Perang berakhir,” kata Presiden.',
      ['Presiden -> Donald Trump'],
    ],
    [
      'Menlu Retno Marsudi bertemu Menlu Rusia Sergey Lavrov. Menlu menegaskan posisi itu.',
      ['Menlu -> Retno Marsudi'],
    ],
    [
      'Presiden Prabowo Subianto menerima Presiden Prancis Emmanuel Macron. Presiden berterima kasih.',
      ['Presiden -> Prabowo Subianto'],
    ],
    [
      'Presiden Rusia Vladimir Putin tiba. Presiden Rusia itu menolak usul tersebut.',
      ['Presiden Rusia itu -> Vladimir Putin'],
    ],
  ])('is read: %s', (text, wanted) => expect(references(text)).toEqual(wanted));

  it.each([
    ['nobody held it', 'Presiden menolak usul itu.'],
    ['another office', 'Menlu Rusia Sergey Lavrov tiba. Presiden menolak usul itu.'],
    ['a small letter', 'Presiden AS Donald Trump tiba. Seorang presiden menolak usul itu.'],
    ['several', 'Presiden AS Donald Trump tiba. Para Presiden menolak usul itu.'],
    ['who is not in office yet', 'Presiden AS Donald Trump tiba. Presiden terpilih menolak usul itu.'],
    ['another state', 'Presiden AS Donald Trump tiba. Presiden Rusia menolak usul itu.'],
    ['an election', 'Presiden AS Donald Trump tiba. Pemilihan Presiden digelar Senin.'],
    ['a building', 'Presiden AS Donald Trump tiba. Istana Presiden membantah kabar itu.'],
  ])('is not read: %s', (_, text) => expect(references(text)).toEqual([]));
});

describe('kedua pihak', () => {
  const sides = (text: string): string[] => factsOf(text).filter((fact) => /^kedua pihak ->/i.test(fact));

  it('are the two that were last told of as sides', () =>
    expect(
      sides(
        'Pemerintah Indonesia menjadi tuan rumah perundingan antara Filipina dan Hamas. Naskah itu disetujui kedua pihak.',
      ),
    ).toEqual(['kedua pihak -> Filipina + Hamas']));

  it('are those who fight each other where no two states are named', () =>
    expect(
      sides(
        'Hamas berperang melawan Israel sejak April. Perundingan digelar di Jenewa. Utusan tiba. Uni Eropa menghukum kedua pihak.',
      ),
    ).toEqual(['kedua pihak -> Hamas + Israel']));

  it('are not those who fight where two states are named since', () =>
    expect(
      sides('Hamas berperang melawan Israel. Filipina menegur Indonesia. Naskah itu disetujui kedua pihak.'),
    ).toEqual(['kedua pihak -> Filipina + Indonesia']));

  it('are the only two states where nobody is told of as a side', () =>
    expect(sides('Filipina menegur Indonesia. Naskah itu disetujui kedua pihak.')).toEqual([
      'kedua pihak -> Filipina + Indonesia',
    ]));
});

describe('kedua pemimpin', () => {
  const leaders = (text: string): string[] =>
    factsOf(text).filter((fact) => /^kedua pemimpin ->/i.test(fact));
  const TWO = 'PM Israel Benjamin Netanyahu dan Ketua Otorita Palestina Yasser Arafat berunding di Wye.';

  it.each([
    [
      `${TWO} Raja Hussein dari Yordania menemui kedua pemimpin.`,
      'kedua pemimpin -> Benjamin Netanyahu + Yasser Arafat',
    ],
    [
      'Presiden AS Donald Trump menelepon Perdana Menteri Kamboja Hun Manet dan Penjabat PM Thailand Phumtham Wechayachai. Trump mengatakan kedua pemimpin sepakat.',
      'kedua pemimpin -> Hun Manet + Phumtham Wechayachai',
    ],
    [
      'Presiden AS Donald Trump bertemu Presiden Cina Xi Jinping. Trump mengatakan kedua pemimpin sepakat.',
      'kedua pemimpin -> Donald Trump + Xi Jinping',
    ],
  ])('are those of whom another tells: %s', (text, wanted) => expect(leaders(text)).toEqual([wanted]));
});

describe('sides that are bodies', () => {
  const sides = (text: string): string[] => factsOf(text).filter((fact) => /^kedua pihak ->/i.test(fact));

  it('are the two that open the sentence before', () =>
    expect(sides('Israel dan Hamas berunding di Kairo. Kedua pihak sepakat.')).toEqual([
      'Kedua pihak -> Israel + Hamas',
    ]));

  it('are not those who only go between', () =>
    expect(sides('AS dan Arab Saudi menengahi perundingan di Jeddah. Kedua pihak sepakat.')).toEqual([]));
});
