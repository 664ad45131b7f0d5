/** How far a long reading is: "1200/2000 articles · 104 a second · 8 s left". */
import type { Effects } from './effects.ts';

/** Milliseconds between two lines: quicker ones nobody can read. */
const PAUSE = 200;
/** Before so many milliseconds a rate says nothing. */
const WARM_UP = 1000;

/** Shows on a terminal how many of `all` articles are done; quiet everywhere else. */
export function showReading(all: number, { now, progress }: Pick<Effects, 'now' | 'progress'>) {
  const start = now();
  let last = start - PAUSE;
  return (done: number): void => {
    const time = now();
    if (time - last < PAUSE) return;
    last = time;
    progress(describeReading(done, all, time - start));
  };
}

/** `elapsed` in milliseconds. */
export function describeReading(done: number, all: number, elapsed: number): string {
  const count = `${done}/${all} articles`;
  if (elapsed < WARM_UP || !done) return count;
  const rate = (1000 * done) / elapsed;
  const left = Math.ceil((all - done) / rate);
  const time = left < 100 ? `${left} s` : `${Math.ceil(left / 60)} min`;
  return `${count} · ${rate.toFixed(rate < 10 ? 1 : 0)} a second · ${time} left`;
}
