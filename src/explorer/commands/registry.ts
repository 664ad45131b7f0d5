/** Every command once: the keys, the help and the buttons read this table. A new command is one entry. */
import type { TextKey } from '../i18n/translate.ts';
import { activeGroups } from '../state/active-filters.ts';
import type { Store } from '../state/store.ts';
import { INITIAL_VIEW, MAX_HOPS } from '../state/view-state.ts';

/** What a command may need from the page. */
export interface CommandContext {
  readonly state: Store;
  readonly isNode: (id: string) => boolean;
  readonly focusSearch: () => void;
  readonly copyLink: () => void;
}

interface Command {
  readonly id: string;
  readonly label: TextKey;
  /** Values of KeyboardEvent.key, the first of which the help shows. */
  readonly keys: readonly string[];
  readonly isEnabled: (context: CommandContext) => boolean;
  readonly run: (context: CommandContext) => void;
}

const always = (): boolean => true;
const onGraph = ({ state }: CommandContext): boolean => state.view === 'graph';

/** The node that commands mean: the last one selected. */
const selectedNode = ({ state, isNode }: CommandContext): string | undefined =>
  state.selection.findLast((id) => isNode(id));

export const COMMANDS = [
  {
    id: 'search',
    label: 'shell.keySearch',
    keys: ['/', 's'],
    isEnabled: always,
    run: ({ focusSearch }) => focusSearch(),
  },
  {
    id: 'step-back',
    label: 'shell.keyBack',
    keys: ['Escape'],
    isEnabled: ({ state }) =>
      state.article !== null || state.path !== null || state.selection.length > 0 || state.focus !== null,
    run: ({ state }) => state.stepBack(),
  },
  {
    id: 'focus',
    label: 'shell.keyFocus',
    keys: ['f'],
    isEnabled: (context) => selectedNode(context) !== undefined || context.state.focus !== null,
    run: (context) => {
      const node = selectedNode(context);
      if (node === undefined || node === context.state.focus) context.state.leaveFocus();
      else context.state.focusOn(node);
    },
  },
  {
    id: 'widen',
    label: 'shell.keyWiden',
    keys: ['+', '='],
    isEnabled: ({ state }) => state.focus !== null && state.hops < MAX_HOPS,
    run: ({ state }) => state.setHops(state.hops + 1),
  },
  {
    id: 'narrow',
    label: 'shell.keyNarrow',
    keys: ['-'],
    isEnabled: ({ state }) => state.focus !== null && state.hops > INITIAL_VIEW.hops,
    run: ({ state }) => state.setHops(state.hops - 1),
  },
  {
    id: 'fit',
    label: 'shell.keyFit',
    keys: ['r'],
    isEnabled: onGraph,
    run: ({ state }) => state.askCamera('fit'),
  },
  {
    id: 'zoom-in',
    label: 'shell.keyZoomIn',
    keys: [']'],
    isEnabled: onGraph,
    run: ({ state }) => state.askCamera('zoom-in'),
  },
  {
    id: 'zoom-out',
    label: 'shell.keyZoomOut',
    keys: ['['],
    isEnabled: onGraph,
    run: ({ state }) => state.askCamera('zoom-out'),
  },
  {
    id: 'reset-filters',
    label: 'shell.keyReset',
    keys: ['x'],
    isEnabled: ({ state }) => activeGroups(state).length > 0,
    run: ({ state }) => {
      state.resetFilters();
      state.leaveFocus();
    },
  },
  {
    id: 'copy-link',
    label: 'shell.copyLink',
    keys: ['l'],
    isEnabled: always,
    run: ({ copyLink }) => copyLink(),
  },
  {
    id: 'help',
    label: 'shell.help',
    keys: ['?'],
    isEnabled: always,
    run: ({ state }) => state.setHelpOpen(true),
  },
] as const satisfies readonly Command[];

export type CommandId = (typeof COMMANDS)[number]['id'];

/** The command of a key press, or null where it is for typing, for the browser, or for nothing. */
export function commandOfKey(event: KeyboardEvent): Command | null {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
    return null;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('input, textarea, select, [contenteditable], dialog, [role=menu], [role=listbox]'))
    return null;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const commands: readonly Command[] = COMMANDS;
  return commands.find((command) => command.keys.includes(key)) ?? null;
}
