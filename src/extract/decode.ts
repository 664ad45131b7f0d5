/** Bytes to text, strictly: a file that is no UTF-8 is named with the place of its first wrong byte. */
import type { Problem, SourceFile } from './types.ts';

/** The text of a file with its line ends as LF and in NFC, or what is wrong with its bytes. */
export function decode({ path, bytes }: SourceFile): { text: string } | { problem: Problem } {
  const at = findInvalidByte(bytes);
  if (at >= 0) {
    const byte = `0x${(bytes[at] ?? 0).toString(16).padStart(2, '0')}`;
    return {
      problem: {
        file: path,
        line: countLines(bytes, at),
        expected: 'text in UTF-8',
        found: `the byte ${byte} at byte ${at + 1}`,
        fix: 'save the file as UTF-8',
      },
    };
  }
  const text = new TextDecoder()
    .decode(bytes)
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
  const nul = text.indexOf('\0');
  if (nul < 0) return { text };
  const line = text.slice(0, nul).split('\n').length;
  return {
    problem: {
      file: path,
      line,
      expected: 'text',
      found: 'a NUL character',
      fix: 'remove it, or the file if it is no text',
    },
  };
}

/** Index of the first byte that begins no UTF-8 character, or -1 (Unicode 15, table 3-7). */
function findInvalidByte(bytes: Uint8Array): number {
  for (let i = 0; i < bytes.length; ) {
    const first = bytes[i] ?? 0;
    if (first < 0x80) {
      i++;
      continue;
    }
    const length =
      first >= 0xc2 && first <= 0xdf
        ? 2
        : first >= 0xe0 && first <= 0xef
          ? 3
          : first >= 0xf0 && first <= 0xf4
            ? 4
            : 0;
    if (length === 0) return i;
    const second = bytes[i + 1] ?? 0;
    // No overlong forms, no surrogates, nothing beyond U+10FFFF.
    const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
    const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
    if (second < low || second > high) return i;
    for (let k = 2; k < length; k++) if (((bytes[i + k] ?? 0) & 0xc0) !== 0x80) return i;
    i += length;
  }
  return -1;
}

const countLines = (bytes: Uint8Array, to: number): number =>
  bytes.subarray(0, to).reduce((lines, byte) => lines + (byte === 0x0a ? 1 : 0), 1);
