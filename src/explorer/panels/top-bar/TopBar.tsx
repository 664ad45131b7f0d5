import {
  ChartGantt,
  CircleHelp,
  List,
  Map as MapIcon,
  Moon,
  Share2,
  SquareTerminal,
  Sun,
  Waypoints,
} from 'lucide-react';
import { ariaKeys } from '../../commands/key-names.ts';
import { useText } from '../../i18n/use-text.ts';
import { useStore } from '../../state/store.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { useTheme } from '../../ui/use-theme.ts';
import { Wordmark } from '../../ui/Wordmark.tsx';

interface Props {
  /** What to say for a moment after the link was copied. */
  readonly copied: string;
}

export function TopBar({ copied }: Props) {
  const { t } = useText();
  const view = useStore((state) => state.view);
  const { showView, setHelpOpen, setPaletteOpen, setShareOpen } = useStore.getState();
  return (
    <>
      <h1>
        <Wordmark name={t('shell.name')} narrow="below-desk" />
      </h1>
      <nav
        aria-label={t('shell.views')}
        className="desk:absolute desk:left-1/2 desk:-translate-x-1/2 [&_svg]:hidden desk:[&_svg]:block"
      >
        <Segments
          label={t('shell.views')}
          value={view}
          options={[
            { id: 'graph', name: t('shell.graph'), icon: Waypoints },
            { id: 'timeline', name: t('shell.timeline'), icon: ChartGantt },
            { id: 'map', name: t('shell.map'), icon: MapIcon },
            { id: 'list', name: t('shell.list'), icon: List },
          ]}
          onChange={showView}
        />
      </nav>
      <span className="flex-1" />
      <IconButton
        icon={SquareTerminal}
        label={t('command.palette')}
        aria-keyshortcuts={ariaKeys('mod+k')}
        onClick={() => setPaletteOpen(true)}
      />
      <LanguageSwitch />
      <ThemeSwitch />
      <IconButton icon={CircleHelp} label={t('shell.help')} onClick={() => setHelpOpen(true)} />
      <Button look="primary" aria-haspopup="dialog" onClick={() => setShareOpen(true)}>
        <Share2 size={16} strokeWidth={1.75} aria-hidden="true" />
        {copied || t('shell.share')}
      </Button>
    </>
  );
}

export function LanguageSwitch() {
  const { t, lang } = useText();
  const { setLang } = useStore.getState();
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons of a toolbar, not fields of a form
    <div
      role="group"
      aria-label={t('shell.language')}
      className="flex h-8 overflow-hidden rounded-r2 border border-line-strong text-[12.5px] font-semibold touch:h-[46px]"
    >
      {(['id', 'en'] as const).map((option) => (
        <button
          key={option}
          type="button"
          lang={option}
          aria-label={option === 'id' ? t('shell.indonesian') : t('shell.english')}
          aria-pressed={option === lang}
          onClick={() => setLang(option)}
          className={`px-[9px] uppercase focus-visible:outline-offset-[-2px] touch:min-w-11 forced-colors:aria-pressed:underline ${
            option === lang ? 'bg-sunken text-ink' : 'text-ink-3 hover:text-ink'
          }`}
        >
          {option}
        </button>
      ))}
    </div>
  );
}

export function ThemeSwitch() {
  const { t } = useText();
  const theme = useTheme();
  const { setTheme } = useStore.getState();
  return (
    <IconButton
      icon={theme === 'dark' ? Sun : Moon}
      label={theme === 'dark' ? t('shell.themeLight') : t('shell.themeDark')}
      onClick={() => setTheme(theme === 'dark' ? 'light' : 'dark')}
    />
  );
}
