/** What a command is: one object that keys, menus, palette, toolbar and help all read. */
import type { LucideIcon } from 'lucide-react';
import type { GraphIndex } from '../../graph/queries.ts';
import type { TextKey, TextParams } from '../i18n/translate.ts';
import type { Store } from '../state/store.ts';

/** What a command may need from the page. */
export interface CommandContext {
  readonly state: Store;
  readonly index: GraphIndex;
  /** Nodes or edges it is about: what the menu was opened on, else the selection. The last one counts where one is meant. */
  readonly targets: readonly string[];
  /** Whether anything was dragged out of its place. */
  readonly moved: boolean;
  readonly resetPositions: () => void;
  readonly focusSearch: () => void;
  readonly copyLink: () => void;
  /** Copies a text and says so. */
  readonly copy: (text: string, done: 'shell.linkCopied' | 'panel.quoteCopied') => void;
}

/** Keys of the catalogue without names to fill. */
export type LabelKey = { [K in TextKey]: TextParams<K> extends [] ? K : never }[TextKey];

export interface Command {
  readonly id: string;
  /** As help and palette name it. */
  readonly label: LabelKey;
  /** `mod` is Ctrl, on a Mac ⌘; then values of KeyboardEvent.key in small letters. The first is the one shown. */
  readonly keys: readonly string[];
  readonly icon?: LucideIcon;
  /** Stands in the menu of a node or a line, under a name that speaks of that one. */
  readonly menu?: { readonly on: readonly ('node' | 'edge')[]; readonly label: LabelKey };
  /** Its key works in a text field too. */
  readonly whileTyping?: boolean;
  readonly isEnabled: (context: CommandContext) => boolean;
  readonly run: (context: CommandContext) => void;
}

export const always = (): boolean => true;
