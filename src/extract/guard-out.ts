/** A graph that is written over what it was made of would take that with it: such an --out is refused before anything is read closely. */
import type { Effects } from './effects.ts';
import { UserError } from './errors.ts';
import type { Options } from './options.ts';

/** Throws UserError where `--out` is one of the files that were read, or would be read by the next run. */
export function guardOut(
  { articles, knowledge, merge, out }: Options,
  read: readonly string[],
  { realPath, peek }: Pick<Effects, 'realPath' | 'peek'>,
): void {
  const target = realPath(out);
  const inside = (folder: string, endings: RegExp): boolean =>
    endings.test(target) && target.startsWith(`${realPath(folder)}/`);
  const source = read.find((path) => realPath(path) === target);
  const among =
    inside(knowledge, /\.(?:yaml|tsv)$/i) ||
    (!merge.length && articles.some((each) => inside(each, /\.(?:md|txt)$/i)));
  const found =
    source !== undefined
      ? 'a file that the graph is made of'
      : among
        ? 'a name that the next run would read as input'
        : isForeign(out, peek)
          ? 'a file that is no graph'
          : null;
  if (found === null) return;
  throw new UserError([
    {
      file: out,
      expected: 'a file for the graph alone',
      found,
      fix: 'name another file with --out, such as public/graph.json',
    },
  ]);
}

/** "--out README.md" is a slip; what is called .json, is empty or looks like JSON may be an older graph. */
const isForeign = (out: string, peek: Effects['peek']): boolean =>
  !/\.json$/i.test(out) && /^\s*[^\s{]/.test(peek(out) ?? '');
