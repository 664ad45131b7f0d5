import { describe, expect, it } from 'vitest';
import { knowledge } from '../support/knowledge.ts';
import { readBio } from './bio.ts';
import { scoreNames } from './score-names.ts';

// Made for this test: token, part of speech, label.
const FILE = `Menteri NOUN O
Luar NOUN O
Negeri NOUN O
Norwegia PROPN B-LOC
Espen PROPN B-PER
Barth PROPN I-PER
Eide PROPN I-PER
tiba VERB O
di ADP O
Jenewa PROPN B-LOC
, PUNCT O
markas NOUN O
( PUNCT O
PBB PROPN B-ORG
) PUNCT O
. PUNCT O

Ia PRON O
menemui VERB O
Dewan PROPN B-ORG
Keamanan PROPN I-ORG
pada ADP O
Senin PROPN B-DAT
(17/3) PUNCT I-DAT
. PUNCT O
`;

describe('readBio', () => {
  const [first, second] = readBio(FILE);
  it('joins the tokens as the text is written', () =>
    expect(first?.text).toBe('Menteri Luar Negeri Norwegia Espen Barth Eide tiba di Jenewa, markas (PBB).'));
  it('gives names their span and class', () => {
    expect(first?.names.map(({ start, end, type }) => `${first.text.slice(start, end)} ${type}`)).toEqual([
      'Norwegia LOC',
      'Espen Barth Eide PER',
      'Jenewa LOC',
      'PBB ORG',
    ]);
    expect(second?.names).toHaveLength(1);
  });
  it.each([
    ['(Golkar) X B-ORG\n', ['Golkar']],
    ['Komisi X B-ORG\nPemilihan X I-ORG\n(KPU) X I-ORG\n', ['Komisi Pemilihan (KPU)']],
    ['Tiba X O\n', []],
    ['Sambil\tI-PER\n', []],
    ['\n\n', []],
  ])('%j', (file, names) =>
    expect(
      readBio(file).flatMap(({ text, names: all }) => all.map(({ start, end }) => text.slice(start, end))),
    ).toEqual(names),
  );
});

describe('scoreNames', () => {
  const read = (file: string) => scoreNames(readBio(file), knowledge);
  it('counts a name of the same span and class', () => {
    expect(read(FILE).tallies.all).toEqual({ right: 5, spurious: 0, missed: 0 });
    expect(read(FILE).tallies.LOC.right).toBe(2);
  });
  it('counts another class, another span and no name as wrong', () => {
    const { tallies, errors } = read(
      FILE.replace('Jenewa PROPN B-LOC', 'Jenewa PROPN B-ORG').replace('I-ORG', 'O'),
    );
    expect(tallies.all).toEqual({ right: 3, spurious: 2, missed: 2 });
    expect(errors).toHaveLength(4);
  });
  it('reads nothing from nothing', () =>
    expect(read('').tallies.all).toEqual({ right: 0, spurious: 0, missed: 0 }));
});
