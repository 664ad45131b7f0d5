/** Every command once: keys, menus, palette, toolbar and help read this table. A new command is one entry in one of its parts. */
import type { Command } from './command.ts';
import { PAGE_COMMANDS } from './page-commands.ts';
import { THING_COMMANDS } from './thing-commands.ts';
import { VIEW_COMMANDS } from './view-commands.ts';

const ALL = [...PAGE_COMMANDS, ...THING_COMMANDS, ...VIEW_COMMANDS] as const;

export type CommandId = (typeof ALL)[number]['id'];

export const COMMANDS: readonly (Command & { readonly id: CommandId })[] = ALL;

/** The commands that the menu of a node or of a line offers, in the order of the table. */
export const menuCommands = (kind: 'node' | 'edge'): readonly Command[] =>
  COMMANDS.filter((command) => command.menu?.on.includes(kind));

export function commandOf(id: CommandId): Command {
  const command = COMMANDS.find((other) => other.id === id);
  if (!command) throw new Error(`no command ${id}`);
  return command;
}
