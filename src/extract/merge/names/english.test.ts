import { describe, expect, it } from 'vitest';
import { knowledge } from '../../support/knowledge.ts';
import { factsById } from '../facts.ts';
import { translator } from './english.ts';

const facts = factsById(knowledge);
const { words: translate, name: translateName, countsPeople, withoutLength } = translator(knowledge, facts);

describe('names of events in English', () => {
  it.each([
    ['jaminan keamanan AS', 'US security guarantee'],
    ['AS 28 poin', '28-point US'],
    ['perdagangan maritim Laut Hitam', 'Black Sea maritime trade'],
    ['ekonomi & kemakmuran', 'economy & prosperity'],
    ['ekonomi dan kemakmuran', 'economy & prosperity'],
    ['Enam Hari', 'six-day'],
    ['sembilan politikus', 'nine politicians'],
    ['tambahan 25 persen', '25-percent additional'],
    ['Gelombang kedua', 'second wave'],
    ['ASEAN ke-47', '47th ASEAN'],
    ['ke-22', '22nd'],
    ['ke-11', '11th'],
    ['penggabungan Krimea', 'Crimea annexation'],
    ['Asia-Afrika', 'Asia–Africa'],
    ['Bandung', 'Bandung'],
    ['Linggarjati', 'Linggarjati'],
    ['Camp David', 'Camp David'],
    ['Laut China Selatan', 'South China Sea'],
    ['DK PBB', 'UN Security Council'],
    ['2,5 persen', '2.5-percent'],
    ['tambahan 2,5%', '2.5% additional'],
    ['logam tanah jarang', 'rare-earth'],
    ['nasional', 'national'],
  ])('%s → %s', (words, english) => {
    expect(translate(words)).toBe(english);
  });

  it.each(['Kembalikan Duta Besar', 'serupa', 'poin-poin utama', 'Perdana Menteri', ''])(
    'leaves “%s” as it is: a word of it is not known',
    (words) => {
      expect(translate(words)).toBeNull();
    },
  );

  it('ends with any number of words', () => {
    expect(translate('tambahan '.repeat(10_000))).toMatch(/^additional additional/);
  });
});

describe('words that count whom a measure hits', () => {
  it.each([
    'sebelas orang',
    'sembilan politikus',
    '11 senator',
    '1.200 perusahaan',
    'dua belas pejabat',
    'sepuluh bekas menteri',
  ])('%s', (words) => expect(countsPeople(words)).toBe(true));

  it.each(['orang', 'para pejabat', 'dua puluh poin', 'impor emas', 'dua', '25 persen', 'orang dua', ''])(
    'are not: %s',
    (words) => expect(countsPeople(words)).toBe(false),
  );
});

describe('words without the length of a time', () => {
  it.each([
    ['dua hari', ''],
    ['sehari', ''],
    ['luar biasa tiga jam', 'luar biasa'],
    ['darurat sehari', 'darurat'],
    ['G20', 'G20'],
    ['dua puluh poin', 'dua puluh poin'],
    ['Asia-Afrika', 'Asia-Afrika'],
    ['', ''],
  ])('%s: %s', (words, left) => expect(withoutLength(words)).toBe(left));
});

describe('names that begin with what they name, in English', () => {
  it.each([
    ['Pelabuhan Odesa', 'Odesa port'],
    ['Kementerian Luar Negeri Rusia', 'Russia foreign ministry'],
    ['Pangkalan Udara Wright-Patterson', 'Wright-Patterson air base'],
    ['Pulau Sentosa', 'Sentosa Island'],
  ])('%s → %s', (name, english) => {
    expect(translateName(name)).toBe(english);
  });

  it.each(['Bank Rossiya', 'Hotel Capella', 'Pelabuhan', 'Istana serupa', 'Partai Republik', ''])(
    'leaves “%s” as it is',
    (name) => {
      expect(translateName(name)).toBeNull();
    },
  );
});

describe('english-names', () => {
  it('names only rows that there are', () => {
    const ids = new Set(
      [knowledge.places, knowledge.countries, knowledge.organizations, knowledge.people].flatMap((rows) =>
        rows.map(({ id }) => id),
      ),
    );
    expect(knowledge['english-names'].filter(({ of }) => !ids.has(of))).toEqual([]);
  });

  it('gives a name that differs from the label', () => {
    const same = knowledge['english-names'].filter(({ of, en }) => facts.get(of)?.label === en);
    expect(same).toEqual([]);
  });
});
