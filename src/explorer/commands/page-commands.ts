/** Commands of the page as a whole. */
import {
  CircleHelp,
  Languages,
  Link,
  Moon,
  Redo2,
  Search,
  Share2,
  SquareTerminal,
  Sun,
  SunMoon,
  Undo2,
} from 'lucide-react';
import { translate } from '../i18n/translate.ts';
import { changedKeys, type Moment } from '../state/steps.ts';
import type { Lang, Theme, ViewState } from '../state/view-state.ts';
import { always, type Command, type CommandContext } from './command.ts';

export const PAGE_COMMANDS = [
  {
    id: 'palette',
    label: 'command.palette',
    keys: ['mod+k'],
    icon: SquareTerminal,
    whileTyping: true,
    isEnabled: always,
    run: ({ state }) => state.setPaletteOpen(true),
  },
  {
    id: 'search',
    label: 'shell.keySearch',
    keys: ['/', 's'],
    icon: Search,
    isEnabled: always,
    run: ({ focusSearch }) => focusSearch(),
  },
  {
    id: 'undo',
    label: 'command.undo',
    keys: ['mod+z'],
    icon: Undo2,
    isEnabled: ({ state }) => state.steps.past.length > 0,
    run: (context) => {
      const step = context.state.steps.past.at(-1);
      context.state.undo();
      if (step) tellStep(context, 'command.undone', step);
    },
  },
  {
    id: 'redo',
    label: 'command.redo',
    keys: ['mod+shift+z', 'mod+y'],
    icon: Redo2,
    isEnabled: ({ state }) => state.steps.future.length > 0,
    run: (context) => {
      const [step] = context.state.steps.future;
      context.state.redo();
      if (step) tellStep(context, 'command.redone', step);
    },
  },
  {
    id: 'step-back',
    label: 'shell.keyBack',
    keys: ['Escape'],
    isEnabled: ({ state }) =>
      state.threading !== null ||
      state.article !== null ||
      state.path !== null ||
      state.selection.length > 0 ||
      state.focus !== null,
    run: ({ state }) => state.stepBack(),
  },
  {
    id: 'copy-link',
    label: 'command.copyLink',
    keys: ['l'],
    icon: Link,
    isEnabled: always,
    run: ({ copyLink }) => copyLink(),
  },
  {
    id: 'share',
    label: 'share.title',
    keys: [],
    icon: Share2,
    isEnabled: ({ state }) => !state.embed,
    run: ({ state }) => state.setShareOpen(true),
  },
  { id: 'theme-light', label: 'shell.themeLight', keys: [], icon: Sun, ...themed('light') },
  { id: 'theme-dark', label: 'shell.themeDark', keys: [], icon: Moon, ...themed('dark') },
  { id: 'theme-system', label: 'command.themeSystem', keys: [], icon: SunMoon, ...themed(null) },
  { id: 'indonesian', label: 'command.indonesian', keys: [], icon: Languages, ...spoken('id') },
  { id: 'english', label: 'command.english', keys: [], icon: Languages, ...spoken('en') },
  {
    id: 'help',
    label: 'shell.help',
    keys: ['?'],
    icon: CircleHelp,
    isEnabled: always,
    run: ({ state }) => state.setHelpOpen(true),
  },
] as const satisfies readonly Command[];

function themed(theme: Theme | null): Pick<Command, 'isEnabled' | 'run'> {
  return {
    // The theme that is seen anyway need not be offered.
    isEnabled: ({ state }) =>
      theme === null ? state.theme !== null : theme !== (state.theme ?? systemTheme()),
    run: ({ state }) => state.setTheme(theme),
  };
}

const systemTheme = (): Theme =>
  window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';

function spoken(lang: Lang): Pick<Command, 'isEnabled' | 'run'> {
  return { isEnabled: ({ state }) => state.lang !== lang, run: ({ state }) => state.setLang(lang) };
}

/** What a step was about, the most telling key first. */
const SUBJECTS = [
  ['hidden', 'command.ofHidden'],
  ['path', 'command.ofPath'],
  ['view', 'command.ofView'],
  ['show', 'command.ofView'],
  ['listForm', 'command.ofView'],
  ['sort', 'command.ofView'],
  ['timelineForm', 'command.ofView'],
  ['focus', 'command.ofFocus'],
  ['hops', 'command.ofFocus'],
  ['article', 'command.ofArticle'],
  ['selection', 'command.ofSelection'],
] as const satisfies readonly (readonly [keyof ViewState, string])[];

/** Says what was undone, for the eye may be elsewhere: "Diurungkan: pilihan". */
function tellStep({ state }: CommandContext, key: 'command.undone' | 'command.redone', step: Moment): void {
  const changed = changedKeys(state, step);
  const subject = SUBJECTS.find(([name]) => changed.includes(name))?.[1] ?? 'command.ofFilters';
  state.tell(translate(state.lang, key, { what: translate(state.lang, subject) }));
}
