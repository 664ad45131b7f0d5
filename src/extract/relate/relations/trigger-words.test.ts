/** Every word of every row of relation-triggers joins two names in the plainest sentence that its pattern has. */
import { describe, expect, it } from 'vitest';
import type { Row } from '../../knowledge.ts';
import { readArticle } from '../../pipeline.ts';
import { knowledge, makeArticle } from '../../support/knowledge.ts';

/** Claims of a sentence as "A~type~B", by the labels of their ends. */
function claimsOf(sentence: string): readonly string[] {
  const { claims, entities } = readArticle(makeArticle(`Laporan Dibuka\n\n${sentence}`), knowledge);
  const label = new Map(entities.map((entity) => [entity.key, entity.label]));
  return claims.map(({ type, source, target }) => `${label.get(source)}~${type}~${label.get(target)}`);
}

type Trigger = Row<'relation-triggers'>;
const PEOPLE: readonly Trigger['type'][] = ['interviews', 'invites'];
const endsOf = ({ type }: Trigger): readonly [string, string] =>
  PEOPLE.includes(type) ? ['Andrei Gromyko', 'Dean Rusk'] : ['Mesir', 'Israel'];

function sentencesOf(row: Trigger): readonly string[] {
  const [a, b] = endsOf(row);
  const [first = 'object'] = row.to;
  const to = first === 'object' ? '' : `${first} `;
  const as = row.as.length ? ` sebagai ${row.as[0]} serangan itu` : '';
  switch (row.pattern) {
    case 'verb':
      return [
        ...row.active.map((word) => `${a} ${word} ${to}${b}${as}.`),
        ...(as ? [] : row.passive.flatMap((word) => [`${b} ${word} oleh ${a}.`, `${b} ${word} ${a}.`])),
      ];
    case 'light':
      return row.active.flatMap((word) => row.nouns.map((noun) => `${a} ${word} ${noun} ${to}${b}.`));
    case 'received':
      return row.active.flatMap((word) => row.nouns.map((noun) => `${b} ${word} ${noun} ${to}${a}.`));
    case 'noun':
      return row.nouns.map((noun) => `Menurut laporan itu, ${noun} ${a} ${to}${b} dikecam.`);
    case 'predicate':
      return row.nouns.map((noun) => `${a} adalah ${noun} ${b}.`);
    case 'says':
      return [];
  }
}

const triggers = knowledge['relation-triggers'];

describe.each(triggers.filter((row) => sentencesOf(row).length > 0).map((row) => [row.id, row] as const))(
  'words of %s',
  (_, row) => {
    const [a, b] = endsOf(row);
    const claim = `${a}~${row.type}~${b}`;

    it('join two names', () => {
      const silent = sentencesOf(row).filter((sentence) => !claimsOf(sentence).includes(claim));
      expect(silent).toEqual([]);
    });

    it('join none the other way round', () => {
      const back = `${b}~${row.type}~${a}`;
      const wrong = sentencesOf(row)
        .slice(0, 12)
        .filter((sentence) => claimsOf(sentence).includes(back));
      expect(wrong).toEqual([]);
    });

    it('join nothing where one of them is nobody of a name', () => {
      const apart = sentencesOf(row)
        .slice(0, 12)
        .map((sentence) => sentence.replace(b, 'seorang pedagang'))
        .filter((sentence) => claimsOf(sentence).some((one) => one.includes(`~${row.type}~`)));
      expect(apart).toEqual([]);
    });
  },
);
