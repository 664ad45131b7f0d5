/** Standard input and output, line by line: a corpus that is mapped by other engines need not fit into memory. */
import { readSync, writeSync } from 'node:fs';
import { ClosedPipe } from './errors.ts';

const CHUNK = 1 << 16;
const NEWLINE = 10;

/** Lines of UTF-8 bytes that come in pieces, without their ends; bytes that are no UTF-8 become replacement characters. */
export function* splitLines(pieces: Iterable<Uint8Array>): Generator<string> {
  const decoder = new TextDecoder();
  // A line of many pieces is put together once, not once a piece.
  let open: Uint8Array[] = [];
  for (const piece of pieces) {
    let start = 0;
    for (let end = piece.indexOf(NEWLINE); end >= 0; end = piece.indexOf(NEWLINE, start)) {
      yield decoder.decode(Buffer.concat([...open, piece.subarray(start, end)]));
      open = [];
      start = end + 1;
    }
    // A copy: whoever gives the pieces may use the same memory again.
    if (start < piece.length) open.push(piece.slice(start));
  }
  if (open.length) yield decoder.decode(Buffer.concat(open));
}

/** What stands on a file descriptor, until it ends; the same memory is given again and again. */
export function* readPieces(descriptor: number): Generator<Uint8Array> {
  const buffer = new Uint8Array(CHUNK);
  for (;;) {
    const size = insist(() => readSync(descriptor, buffer));
    if (!size) return;
    yield buffer.subarray(0, size);
  }
}

/** Writes a line at once, so that who stops reading stops the work: throws ClosedPipe when nobody reads any longer. */
export function writeLine(descriptor: number, line: string): void {
  writeWhole(descriptor, new TextEncoder().encode(`${line}\n`));
}

/** Writes all bytes: the system may take them in several bites. */
export function writeWhole(descriptor: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) {
    const from = done;
    done += insist(() => writeSync(descriptor, bytes, from));
  }
}

/** A pipe that somebody opened without waiting says "try again" while it is empty or full. */
function insist(work: () => number): number {
  for (;;) {
    try {
      return work();
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : '';
      if (code === 'EOF') return 0;
      if (code === 'EPIPE') throw new ClosedPipe();
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}
