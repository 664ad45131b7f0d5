import { describe, expect, it } from 'vitest';
import { loadKnowledge, markedArticle } from '../support/marked-article.ts';
import { chunksOf } from './chunks.ts';
import { groupFrom, groupTo } from './groups.ts';
import { readingsOf } from './readings.ts';

const knowledge = loadKnowledge('clause-words');
const chunksIn = (marked: string) =>
  chunksOf(readingsOf(markedArticle(marked).article, knowledge)[0]?.units ?? []);
const say = ({
  heads,
  others,
}: {
  readonly heads: readonly string[];
  readonly others: readonly string[];
}): string => `${heads.join('+') || '-'}${others.length ? ` (${others.join('+')})` : ''}`;

describe('chunksOf', () => {
  it.each([
    ['{p:Putin} tiba.', 'phrase verb stop'],
    ['{p:Putin} tidak akan bertemu {p:Trump}.', 'phrase verb phrase stop'],
    ['{p:Putin} dan {p:Trump}, kata {p:Peskov}.', 'phrase coordinator phrase comma stop phrase stop'],
    ['{p:Putin}, yang menuduh {c:Israel}, pergi.', 'phrase comma relative verb phrase comma verb stop'],
    [
      'Setelah bertemu, {p:Putin} pergi ke {l:Moskow}.',
      'subordinator verb comma phrase verb preposition phrase stop',
    ],
    ['{p:Putin} datang untuk bertemu.', 'phrase verb purpose verb stop'],
  ])('%s: %s', (marked, wanted) => {
    expect(
      chunksIn(marked)
        .map(({ kind }) => kind)
        .join(' '),
    ).toBe(wanted);
  });

  it.each([
    ['{p:Putin} tidak pernah menuduh {c:Israel}.', true],
    ['{p:Putin} akan menuduh {c:Israel}.', false],
    ['{p:Putin} menuduh {c:Israel}.', false],
  ])('%s: denied is %s', (marked, wanted) => {
    expect(chunksIn(marked).find(({ kind }) => kind === 'verb')?.negated).toBe(wanted);
  });

  it.each([
    ['{j:Presiden} {c:Rusia} {p:Vladimir Putin} tiba.', 'vladimir putin (rusia)'],
    ['pejabat {c:Rusia} tiba.', '- (rusia)'],
    ['Pemerintah {c:Indonesia} tiba.', 'indonesia'],
    ['undangan {p:Putin} tiba.', '- (putin)'],
    ['pengusaha {p:Roman Abramovich} tiba.', 'roman abramovich'],
    ['istri {j:Presiden} {p:Carter} tiba.', '- (carter)'],
    ['mantan {j:Presiden} {p:Carter} tiba.', 'carter'],
    ['kawan {p:Kim} tiba.', '- (kim)'],
  ])('%s: names %s', (marked, wanted) => {
    const [phrase] = chunksIn(marked);
    expect(phrase && say(phrase)).toBe(wanted);
  });
});

describe('groupFrom', () => {
  it.each([
    ['{p:Putin} pergi.', 'putin'],
    ['{p:Putin} dan {p:Trump} pergi.', 'putin+trump'],
    ['{c:Rusia}, {c:Iran}, dan {c:Israel} pergi.', 'rusia+iran+israel'],
    ['{c:Rusia}, {c:Iran} dan {c:Israel} pergi.', 'rusia+iran+israel'],
    ['{c:Rusia} dan {c:Rusia} pergi.', 'rusia'],
    // Without "dan" a comma makes no list.
    ['{c:Rusia}, {c:Iran} pergi.', 'rusia'],
    ['Utusan {c:AS}, {p:Steve Witkoff}, pergi.', 'steve witkoff (as)'],
    ['{p:Hulusi Akar}, {j:Menteri Pertahanan} {c:Turki}, pergi.', 'hulusi akar (turki)'],
    ['pejabat {c:Rusia} dan {l:Krimea} pergi.', '- (rusia+krimea)'],
    ['pergi.', '-'],
  ])('%s: %s', (marked, wanted) => {
    expect(say(groupFrom(chunksIn(marked), 0))).toBe(wanted);
  });

  it('reads so many of a list and no more', () => {
    const names = Array.from({ length: 200 }, (_, i) => `{c:Negara ${i}}`);
    const { heads } = groupFrom(chunksIn(`${names.join(', ')}, dan {c:Rusia} pergi.`), 0);
    expect(heads.length).toBeLessThan(50);
  });
});

describe('groupTo', () => {
  it.each([
    ['{p:Putin} bertemu {p:Trump}.', 'trump'],
    ['{p:Putin} dan {p:Trump}', 'putin+trump'],
    ['{c:Rusia}, {c:Iran}, dan {c:Israel}', 'rusia+iran+israel'],
    ['{c:Rusia}, {c:Iran}', 'iran'],
    ['Pada {c:Rusia}, {p:Putin} dan {p:Xi}', 'putin+xi'],
  ])('the end of “%s”: %s', (marked, wanted) => {
    const chunks = chunksIn(marked);
    const last = chunks.findLastIndex(({ kind }) => kind === 'phrase');
    expect(say(groupTo(chunks, last))).toBe(wanted);
  });
});
