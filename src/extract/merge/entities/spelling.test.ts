import { describe, expect, it } from 'vitest';
import { soundsOf } from './spelling.ts';

describe('soundsOf', () => {
  it.each([
    ['Sergey Lavrov', 'Sergei Lavrow'],
    ['Volodymyr Zelenskyy', 'Volodymyr Zelensky'],
    ['Dmitry Peskov', 'Dmitriy Peskov'],
    ['Alexei Overchuk', 'Aleksey Overchuk'],
    ['Steve Witkoff', 'Steve Wittkoff'],
    ['Soekarno', 'Sukarno'],
    ['Lukashenko', 'Lukasenko'],
    ['Recep Tayyip Erdoğan', 'Recep Tayyip Erdogan'],
  ])('hears %s and %s alike', (a, b) => {
    expect(soundsOf(a)).toEqual(soundsOf(b));
  });

  it.each([
    ['Dmitriev', 'Medvedev'],
    ['George Bush', 'Jeb Bush'],
    ['Kim Jong Un', 'Kim Jong Il'],
    ['Volodymyr', 'Vladimir'],
    ['Peskov', 'Pushkov'],
  ])('tells %s from %s', (a, b) => {
    expect(soundsOf(a)).not.toEqual(soundsOf(b));
  });

  it.each([
    ['', []],
    ['…', []],
    ["O'Brien", ['obrien']],
  ])('takes %j apart', (name, wanted) => {
    expect(soundsOf(name)).toEqual(wanted);
  });
});
