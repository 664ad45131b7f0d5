import { cleanup, render } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { INDEX, thing } from '../passages/support/story.ts';
import { GraphContext } from '../state/graph-context.ts';
import { PassageText } from './PassageText.tsx';
import { SentenceText } from './SentenceText.tsx';

afterEach(cleanup);

const ANI = INDEX.nodes.get('person:ani-wirya');
const TEXT = 'Pada Rabu Ani Wirya menemui Budi Karta <b>di</b> Wina & pulang.';

describe('PassageText', () => {
  it('shows the text exactly, however marks overlap', () => {
    const span = fc
      .tuple(fc.nat(TEXT.length), fc.nat(TEXT.length))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(
        span,
        fc.array(span, { maxLength: 4 }),
        fc.array(span, { maxLength: 2 }),
        fc.boolean(),
        (range, hits, names, ink) => {
          if (!ANI) return;
          const { container, unmount } = render(
            <PassageText
              text={TEXT}
              range={range}
              mentions={names.map((name) => ({ ...name, node: ANI }))}
              hits={hits.map((hit, i) => ({ ...hit, kind: 'hit', active: i === 0 }))}
              dates={[{ start: 0, end: 9, kind: 'date', meaning: '6 Agustus 2025' }]}
              emphasis={ink ? 'ink' : 'wash'}
            />,
          );
          expect(container.textContent).toBe(TEXT.slice(range.start, range.end));
          unmount();
        },
      ),
      { numRuns: 60 },
    );
  });

  it('keeps markup in an article as the text that it is', () => {
    const { container } = render(
      <PassageText text={TEXT} range={{ start: 0, end: TEXT.length }} mentions={[]} />,
    );
    expect(container.querySelector('b')).toBeNull();
  });

  it('tells what a date means', () => {
    const { getByTitle } = render(
      <PassageText
        text={TEXT}
        range={{ start: 0, end: 20 }}
        mentions={[]}
        dates={[{ start: 0, end: 9, kind: 'date', meaning: '6 Agustus 2025' }]}
      />,
    );
    expect(getByTitle('6 Agustus 2025').textContent).toBe('Pada Rabu');
  });
});

describe('SentenceText', () => {
  it('marks names, and not the name of the one it is about', () => {
    const self = thing('person:ani-wirya').id;
    const { container } = render(
      <GraphContext value={INDEX}>
        <SentenceText
          self={self}
          sentence={[
            { kind: 'node', id: self, text: 'Ani Wirya' },
            { kind: 'text', text: ' mewakili ' },
            { kind: 'node', id: 'country:us', text: 'AS' },
          ]}
        />
      </GraphContext>,
    );
    expect(container.textContent).toBe('Ani Wirya mewakili AS');
    expect(
      [...container.querySelectorAll('bdi')].map((name) => name.className.includes('underline')),
    ).toEqual([false, true]);
  });
});
