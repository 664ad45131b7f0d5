/** From a key press to the command it means. */
import type { Command } from './command.ts';
import { isMac } from './key-names.ts';
import { COMMANDS } from './registry.ts';

const TEXT_FIELDS =
  'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]:not([contenteditable=false])';
/** Parts that have keys of their own. */
const BUSY = 'dialog, [role=dialog], [role=menu], [role=listbox]';

/** The command of a key press, or null where it is for typing, for the browser, or for nothing. */
export function commandOfKey(event: KeyboardEvent): Command | null {
  if (event.defaultPrevented || event.altKey || event.isComposing) return null;
  const [mod, other] = isMac() ? [event.metaKey, event.ctrlKey] : [event.ctrlKey, event.metaKey];
  if (other) return null;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest(BUSY)) return null;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const command =
    find(event.shiftKey && isLetter(key) ? `shift+${key}` : key, mod) ?? (mod ? null : find(key, mod));
  return target?.closest(TEXT_FIELDS) && !command?.whileTyping ? null : command;
}

const find = (key: string, mod: boolean): Command | null =>
  COMMANDS.find((command) => command.keys.includes(mod ? `mod+${key}` : key)) ?? null;

/** Signs such as ? need Shift on one keyboard and not on another; only letters tell the two apart. */
const isLetter = (key: string): boolean => /^\p{L}$/u.test(key);
