/** What the palette offers for what was typed: commands that make sense now, then nodes. */
import { fold } from '../../../graph/text.ts';
import type { Command, CommandContext } from '../../commands/command.ts';
import { COMMANDS } from '../../commands/registry.ts';

export type Choice =
  | { readonly kind: 'command'; readonly command: Command; readonly name: string }
  | { readonly kind: 'node'; readonly node: string; readonly alias: string | null };

/** The commands that can be run now and whose name has every word; those that begin with the first word come first. */
export function findCommands(
  query: string,
  context: CommandContext,
  nameOf: (command: Command) => string,
): readonly Choice[] {
  const words = fold(query).split(' ').filter(Boolean);
  return COMMANDS.filter((command) => command.id !== 'palette' && command.isEnabled(context))
    .map((command) => ({ kind: 'command', command, name: nameOf(command) }) as const)
    .map((choice) => ({ choice, folded: fold(choice.name) }))
    .filter(({ folded }) => words.every((word) => folded.split(' ').some((part) => part.startsWith(word))))
    .sort((a, b) => Number(begins(b.folded, words)) - Number(begins(a.folded, words)))
    .map(({ choice }) => choice);
}

const begins = (name: string, [first = '']: readonly string[]): boolean =>
  first !== '' && name.startsWith(first);
