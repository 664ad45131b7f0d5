/** Commands of the view in the middle: which one, its camera, its filters. */
import {
  CalendarRange,
  FilterX,
  List,
  Map as MapIcon,
  Maximize,
  Minus,
  Network,
  PinOff,
  Plus,
  Rows3,
  Table2,
  Waypoints,
} from 'lucide-react';
import { activeGroups } from '../state/active-filters.ts';
import { isThinned } from '../state/drawn.ts';
import { INITIAL_VIEW, MAX_HOPS, type View } from '../state/view-state.ts';
import type { Command, CommandContext } from './command.ts';

/** Everything but the list has a camera. */
const onDrawing = ({ state }: CommandContext): boolean => state.view !== 'list';

export const VIEW_COMMANDS = [
  { id: 'view-graph', label: 'command.viewGraph', keys: ['1'], icon: Waypoints, ...viewed('graph') },
  {
    id: 'view-timeline',
    label: 'command.viewTimeline',
    keys: ['2'],
    icon: CalendarRange,
    ...viewed('timeline'),
  },
  { id: 'view-map', label: 'command.viewMap', keys: ['3'], icon: MapIcon, ...viewed('map') },
  { id: 'view-list', label: 'command.viewList', keys: ['4'], icon: List, ...viewed('list') },
  {
    id: 'list-form',
    label: 'command.listForm',
    keys: [],
    icon: Table2,
    isEnabled: ({ state }) => state.view === 'list',
    run: ({ state }) => state.arrange({ listForm: state.listForm === 'table' ? 'sentences' : 'table' }),
  },
  {
    id: 'timeline-form',
    label: 'command.timelineForm',
    keys: [],
    icon: Rows3,
    isEnabled: ({ state }) => state.view === 'timeline',
    run: ({ state }) => state.arrange({ timelineForm: state.timelineForm === 'list' ? 'lanes' : 'list' }),
  },
  {
    id: 'widen',
    label: 'shell.keyWiden',
    keys: ['+', '='],
    icon: Plus,
    isEnabled: ({ state }) => state.focus !== null && state.hops < MAX_HOPS,
    run: ({ state }) => state.setHops(state.hops + 1),
  },
  {
    id: 'narrow',
    label: 'shell.keyNarrow',
    keys: ['-'],
    icon: Minus,
    isEnabled: ({ state }) => state.focus !== null && state.hops > INITIAL_VIEW.hops,
    run: ({ state }) => state.setHops(state.hops - 1),
  },
  {
    id: 'fit',
    label: 'shell.keyFit',
    keys: ['r'],
    icon: Maximize,
    isEnabled: onDrawing,
    run: ({ state }) => state.askCamera('fit'),
  },
  {
    id: 'show-everything',
    label: 'command.showEverything',
    keys: ['a'],
    icon: Network,
    // Of a small graph everything is drawn.
    isEnabled: ({ state, index }) => state.view === 'graph' && isThinned(index, state),
    run: ({ state }) => state.drawExtent(state.show === 'main' ? 'all' : 'main'),
  },
  {
    id: 'zoom-in',
    label: 'shell.keyZoomIn',
    keys: [']'],
    icon: Plus,
    isEnabled: onDrawing,
    run: ({ state }) => state.askCamera('zoom-in'),
  },
  {
    id: 'zoom-out',
    label: 'shell.keyZoomOut',
    keys: ['['],
    icon: Minus,
    isEnabled: onDrawing,
    run: ({ state }) => state.askCamera('zoom-out'),
  },
  {
    id: 'reset-positions',
    label: 'canvas.resetPositions',
    keys: [],
    icon: PinOff,
    isEnabled: ({ state, moved }) => state.view === 'graph' && moved,
    run: ({ resetPositions }) => resetPositions(),
  },
  {
    id: 'reset-filters',
    label: 'shell.keyReset',
    keys: ['x'],
    icon: FilterX,
    isEnabled: ({ state }) => activeGroups(state).length > 0,
    run: ({ state }) => state.resetAll(),
  },
] as const satisfies readonly Command[];

function viewed(view: View): Pick<Command, 'isEnabled' | 'run'> {
  return {
    isEnabled: ({ state }) => state.view !== view,
    run: ({ state }) => state.showView(view),
  };
}
