import { describe, expect, it } from 'vitest';
import { withoutMarkup } from './markup.ts';
import { eventsIn } from './support/readings.ts';
import { tokenise } from './tokens.ts';

describe('withoutMarkup', () => {
  it.each([
    ['Xi Jinping', 'Xi Jinping'],
    ['Xi** Jinping', 'Xi Jinping'],
    ['[Putin](https://contoh.id/putin)', 'Putin'],
    ['Vla\u200bdimir', 'Vladimir'],
    ['Amb_Kenji', 'Amb_Kenji'],
    ['[Putin]', '[Putin]'],
    ['', ''],
  ])('%s: %s', (name, plain) => expect(withoutMarkup(name)).toBe(plain));
});

describe('offsets', () => {
  it.each(['**Putin** bertemu [Trump](https://contoh.id) di Wi\u200bna.', '_Reuters_ melaporkan hal itu.'])(
    'of %s are those of the text as stored',
    (text) => {
      for (const { start, end, text: word } of tokenise(text))
        expect(withoutMarkup(text.slice(start, end))).toBe(word);
    },
  );
});

describe('a sentence with marks', () => {
  it.each([
    ['**Prabowo** bertemu **Xi Jinping** di Beijing.'],
    [
      'Presiden [Prabowo Subianto](https://contoh.id/prabowo) bertemu [Xi Jinping](https://contoh.id/xi) di Beijing.',
    ],
    ['Pra\u200bbowo bertemu Xi \u200bJinping di Bei\u00adjing.'],
    ['Prabowo bertemu Xi** Jinping** di Beijing.'],
  ])('%s is read as one without', (text) => {
    expect(eventsIn(text, '2025-08-20')).toEqual([
      'pertemuan occurred - with Prabowo Subianto, Xi Jinping in Beijing',
    ]);
  });
});
