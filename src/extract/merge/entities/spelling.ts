/** Names as they sound: news agencies write one Cyrillic, Arabic or old Indonesian name in many ways. */
import { fold } from '../../../graph/text.ts';

/** Letters that stand for one sound, in the order in which they are replaced. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/sch|sh/g, 's'], // Lukashenko, Lukasenko
  [/kh|gh/g, 'h'], // Khamenei, Hamenei
  [/zh/g, 'z'], // Zhukov, Zukov
  [/dj/g, 'j'], // Djakarta, Jakarta
  [/tj/g, 'c'], // Tjokro, Cokro
  [/ph/g, 'f'],
  [/oe/g, 'u'], // Soekarno, Sukarno
  [/ck|q/g, 'k'],
  [/x/g, 'ks'], // Alexei, Aleksei
  [/w/g, 'v'], // Lavrow, Lavrov
  [/y/g, 'i'], // Sergey, Sergei
  [/(.)\1+/g, '$1'], // Wittkoff, Witkoff; Zelenskyy, Zelensky
];

/** The words of a name in a form that its spellings share; initials keep their letter, marks are dropped. */
export function soundsOf(name: string): string[] {
  return fold(name)
    .split(/[^\p{L}\p{N}']+/u)
    .map((word) => SOUNDS.reduce((sound, [from, to]) => sound.replace(from, to), word.replace(/'/g, '')))
    .filter(Boolean);
}
