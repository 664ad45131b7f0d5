/** The command line of `npm run graph`. */
import { Command, CommanderError } from 'commander';
import { UsageError } from './errors.ts';

export interface Options {
  readonly articles: readonly string[];
  readonly knowledge: string;
  /** Absent: `corrections.yaml` beside each articles' folder, where there is one. */
  readonly corrections?: string;
  readonly out: string;
  readonly quiet: boolean;
  readonly explain?: string;
  /** Read files as lines of JSON on standard input, write what each says as lines of JSON. */
  readonly extractOnly: boolean;
  /** Such lines, to be made into one graph; empty: read the articles' folders. */
  readonly merge: readonly string[];
}

const PORTIONS = `
A corpus that outgrows one machine is read in portions, by whatever runs commands over lines:
  GNU parallel  parallel --pipe -N 500 "npm run --silent graph -- --extract-only" < articles.ndjson > findings.ndjson
  Spark         sc.textFile("articles.ndjson").pipe("npm run --silent graph -- --extract-only").saveAsTextFile("findings")
and put together afterwards, in any order and grouping:
  npm run graph -- --merge findings/part-*
A line that is wrong is named with its number; the others are read, and the exit code is 1.`;

/** Options of a command line without its first two words, or the help text. Throws UsageError where it is wrong. */
export function parseOptions(argv: readonly string[]): Options | { readonly help: string } {
  let help = '';
  const command = new Command('npm run graph --')
    .description('Builds the knowledge graph of folders of news articles.')
    .option(
      '--articles <folder>',
      'folder of .md and .txt files; may be repeated (default: "data/articles")',
      (folder: string, before: readonly string[] = []) => [...before, folder],
    )
    .option('--knowledge <folder>', 'folder of the knowledge tables', 'data/knowledge')
    .option('--corrections <file>', 'default: corrections.yaml beside the articles’ folder, if there is one')
    .option('--out <file>', 'the graph to write', 'public/graph.json')
    .option('--quiet', 'print nothing but errors', false)
    .option('--explain <id>', 'print why a node or edge is in the graph; writes nothing')
    .option(
      '--extract-only',
      'standard input: {"file", "content"} a line; standard output: what each says, a line of JSON each',
      false,
    )
    .option(
      '--merge <files...>',
      'make the graph of lines that --extract-only wrote, in any order and grouping',
    )
    .addHelpText('after', PORTIONS)
    .allowExcessArguments(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        help += text;
      },
      writeErr: () => {},
    });
  try {
    command.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { help: help.trimEnd() };
    throw new UsageError(sayUsage(error));
  }
  const options = command.opts<Partial<Options> & Omit<Options, 'articles' | 'merge'>>();
  const { articles = ['data/articles'], merge = [] } = options;
  for (const [name, value] of Object.entries({ ...options, articles, merge }))
    if ([value].flat().includes(''))
      throw new UsageError(`--${name} needs a value; an empty one names nothing`);
  if (options.extractOnly && merge.length)
    throw new UsageError('--extract-only and --merge are two steps: run one after the other');
  if (options.extractOnly && options.explain !== undefined)
    throw new UsageError('--extract-only and --explain are two steps: --explain reads the whole graph');
  const unread = ['articles', 'corrections', 'out'].find(
    (name) => command.getOptionValueSource(name) === 'cli',
  );
  if (options.extractOnly && unread)
    throw new UsageError(
      `--extract-only reads standard input and writes standard output: leave --${unread} out`,
    );
  if (merge.length && options.articles)
    throw new UsageError('--merge takes the place of --articles: give one of them');
  return { ...options, articles, merge };
}

/** What is wrong with the command line, in our words: the words that the library quotes are the user's own. */
function sayUsage({ code, message }: CommanderError): string {
  const [, quoted = ''] = /'([^']*)'/.exec(message) ?? [];
  const meant = /Did you mean ([^?]+)\?/.exec(message)?.[1];
  const help = `${meant ? `perhaps you mean ${meant}; ` : ''}npm run graph -- --help lists the options`;
  if (code === 'commander.unknownOption')
    return `command line: expected options of this command, found the unknown option ${quoted}; ${help}`;
  if (code === 'commander.optionMissingArgument')
    return `command line: expected a value after ${quoted}, found nothing; ${help}`;
  if (code === 'commander.excessArguments')
    return `command line: expected options only, found words without one; name folders with --articles; ${help}`;
  return `command line: expected options, found something else (${message.replace(/^error: /, '')}); ${help}`;
}
