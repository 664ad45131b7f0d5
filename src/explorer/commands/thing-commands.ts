/** Commands about nodes and edges: those of the menu on the canvas, and the same for the selection. */
import {
  Eye,
  EyeOff,
  FileText,
  Focus,
  Link2,
  MousePointerClick,
  Quote,
  Route,
  SquareMinus,
  SquarePlus,
} from 'lucide-react';
import type { Edge, Node } from '../../graph/schema.ts';
import { citation } from '../passages/citation.ts';
import { contextOf } from '../passages/context.ts';
import { inReadingOrder, passagesOf } from '../passages/evidence.ts';
import { linkTo } from '../url/sync.ts';
import type { Command, CommandContext } from './command.ts';

const BOTH = ['node', 'edge'] as const;

export const THING_COMMANDS = [
  {
    id: 'select',
    label: 'command.select',
    keys: [],
    icon: MousePointerClick,
    menu: { on: BOTH, label: 'command.select' },
    isEnabled: ({ state, targets }) =>
      targets.length > 0 &&
      !(state.selection.length === targets.length && isSelected(state.selection, targets)),
    run: ({ state, targets }) => state.select(...targets),
  },
  {
    id: 'add-to-selection',
    label: 'command.addToSelection',
    keys: [],
    icon: SquarePlus,
    menu: { on: BOTH, label: 'command.addToSelection' },
    isEnabled: ({ state, targets }) => state.selection.length > 0 && !isSelected(state.selection, targets),
    run: ({ state, targets }) => state.select(...new Set([...state.selection, ...targets])),
  },
  {
    id: 'take-from-selection',
    label: 'command.takeFromSelection',
    keys: [],
    icon: SquareMinus,
    menu: { on: BOTH, label: 'command.takeFromSelection' },
    isEnabled: ({ state, targets }) => targets.length > 0 && isSelected(state.selection, targets),
    run: ({ state, targets }) => state.select(...state.selection.filter((id) => !targets.includes(id))),
  },
  {
    id: 'focus',
    label: 'shell.keyFocus',
    keys: ['f'],
    icon: Focus,
    menu: { on: ['node'], label: 'command.focus' },
    isEnabled: (context) => nodesOf(context).length > 0 || context.state.focus !== null,
    run: (context) => {
      const node = nodesOf(context).at(-1);
      if (node === undefined || node === context.state.focus) context.state.leaveFocus();
      else context.state.focusOn(node);
    },
  },
  {
    id: 'thread',
    label: 'command.thread',
    keys: ['t'],
    icon: Route,
    menu: { on: ['node'], label: 'command.threadFromHere' },
    // At an edge no thread begins; with nothing selected both ends are chosen.
    isEnabled: (context) => nodesOf(context).length > 0 || context.targets.length === 0,
    run: (context) => {
      const [from, to, ...others] = nodesOf(context);
      if (from && to && !others.length) context.state.findThread(from, to);
      else context.state.startThread(nodesOf(context).at(-1) ?? null);
    },
  },
  {
    id: 'hide',
    label: 'command.hideSelected',
    keys: ['h'],
    icon: EyeOff,
    menu: { on: ['node'], label: 'command.hide' },
    isEnabled: (context) => nodesOf(context).some((id) => !context.state.hidden.includes(id)),
    run: (context) => context.state.hide(...nodesOf(context)),
  },
  {
    id: 'show-hidden',
    label: 'command.showHidden',
    keys: ['shift+h'],
    icon: Eye,
    isEnabled: ({ state }) => state.hidden.length > 0,
    run: ({ state }) => state.unhide(...state.hidden),
  },
  {
    id: 'copy-thing-link',
    label: 'command.copyThingLink',
    keys: [],
    icon: Link2,
    menu: { on: BOTH, label: 'command.copyThingLink' },
    isEnabled: ({ targets }) => targets.length > 0,
    run: ({ targets, copy }) =>
      copy(linkTo({ selection: targets, article: null, at: null, path: null }), 'shell.linkCopied'),
  },
  {
    id: 'copy-quote',
    label: 'command.copyQuote',
    keys: [],
    icon: Quote,
    menu: { on: BOTH, label: 'command.copyQuote' },
    isEnabled: (context) => firstPassage(context) !== null,
    run: (context) => {
      const found = firstPassage(context);
      if (!found) return;
      const { id, article, passage } = found;
      const link = linkTo({ selection: [id], article: article.id, at: passage, path: null });
      context.copy(
        citation(article, contextOf(article, passage), { lang: context.state.lang, link }),
        'panel.quoteCopied',
      );
    },
  },
  {
    id: 'open-article',
    label: 'command.openArticle',
    keys: ['o'],
    icon: FileText,
    menu: { on: BOTH, label: 'command.openArticle' },
    isEnabled: (context) => firstPassage(context) !== null,
    run: (context) => {
      const found = firstPassage(context);
      if (!found) return;
      const { start, end } = found.passage;
      context.state.readPassage(found.id, found.article.id, { start, end });
    },
  },
] as const satisfies readonly Command[];

const isSelected = (selection: readonly string[], ids: readonly string[]): boolean =>
  ids.every((id) => selection.includes(id));

const nodesOf = ({ targets, index }: CommandContext): readonly string[] =>
  targets.filter((id) => index.nodes.has(id));

/** The first passage, in reading order, of the last target. */
function firstPassage({ targets, index }: CommandContext) {
  const id = targets.at(-1) ?? '';
  const thing: Node | Edge | undefined = index.nodes.get(id) ?? index.edges.get(id);
  const [passage] = thing ? inReadingOrder(passagesOf(thing), index) : [];
  const article = passage && index.articles.get(passage.article);
  return article ? { id, article, passage } : null;
}
