/** The page with a graph: which parts stand where, by width and by what is open. */

import { Suspense, useEffect, useLayoutEffect } from 'react';
import type { GraphIndex } from '../graph/queries.ts';
import { Content } from './Content.tsx';
import { useCommands } from './commands/use-commands.ts';
import { useText } from './i18n/use-text.ts';
import { EmbedBar, Palette, preloadPalette, ShareSheet } from './lazy-parts.ts';
import { PhoneExplorer } from './PhoneExplorer.tsx';
import { FilterButton } from './panels/rail/FilterButton.tsx';
import { Rail } from './panels/rail/Rail.tsx';
import { RailMini } from './panels/rail/RailMini.tsx';
import { RailSheet } from './panels/rail/RailSheet.tsx';
import { PrintPort } from './panels/share/PrintPort.tsx';
import { HelpSheet } from './panels/top-bar/HelpSheet.tsx';
import { SkipLinks } from './panels/top-bar/SkipLinks.tsx';
import { TopBar } from './panels/top-bar/TopBar.tsx';
import { UndoButton } from './panels/top-bar/UndoButton.tsx';
import { isPanelWanted, SidePanel } from './SidePanel.tsx';
import { useStore } from './state/store.ts';
import { LiveRegion } from './ui/LiveRegion.tsx';
import { DETAILS } from './ui/places.ts';
import { Toast } from './ui/Toast.tsx';
import { type Frame, NARROW_PANEL, useFrame } from './ui/use-frame.ts';
import { useTitle } from './ui/use-title.ts';
import { startSync } from './url/sync.ts';

export function Explorer({ index }: { readonly index: GraphIndex }) {
  const frame = useFrame();
  const { copied } = useCommands();
  const shareOpen = useStore((state) => state.shareOpen);
  // Before the first paint: what a link asks for is there at once.
  useLayoutEffect(() => startSync(index), [index]);
  return (
    <>
      {frame === 'phone' ? <PhoneExplorer copied={copied} /> : <DeskExplorer frame={frame} copied={copied} />}
      <Title index={index} />
      <HelpSheet />
      <Suspense>{shareOpen && <ShareSheet />}</Suspense>
      <PrintPort />
      <PaletteWhenOpen />
      <LiveRegion />
      <Toast />
    </>
  );
}

/** Follows what is open without drawing anything, so that nothing else has to. */
function Title({ index }: { readonly index: GraphIndex }) {
  useTitle(index);
  return null;
}

/** By then the graph is drawn, in ms. */
const QUIET_AFTER = 3000;

function PaletteWhenOpen() {
  const open = useStore((state) => state.paletteOpen);
  useEffect(() => {
    const timer = setTimeout(preloadPalette, QUIET_AFTER);
    return () => clearTimeout(timer);
  }, []);
  return <Suspense>{open && <Palette />}</Suspense>;
}

interface DeskProps {
  readonly frame: Exclude<Frame, 'phone'>;
  readonly copied: string;
}

function DeskExplorer({ frame, copied }: DeskProps) {
  const { t } = useText();
  const view = useStore((state) => state.view);
  const article = useStore((state) => state.article !== null);
  const embed = useStore((state) => state.embed);
  const rail = embed ? 'none' : railOf(frame, article || view !== 'graph');
  // Beside another view than the graph a narrow screen has no room for the start; on a tablet the panel lies over the canvas.
  const idle = !embed && (frame === 'wide' || (frame === 'desk' && view === 'graph'));
  // One answer, so that selecting draws the page anew only where it opens the panel.
  const panel = useStore((state) => idle || isPanelWanted(state));
  const columns = [
    { none: '', mini: 'var(--rail-min)', full: 'var(--rail-w)' }[rail],
    'minmax(0,1fr)',
    panel ? sideWidth(frame, article) : '',
  ];
  return (
    <div
      style={{ gridTemplateColumns: columns.filter(Boolean).join(' ') }}
      className={`relative grid h-dvh overflow-hidden ${embed ? 'grid-rows-[auto_minmax(0,1fr)]' : 'grid-rows-[var(--bar-h)_minmax(0,1fr)]'}`}
    >
      <SkipLinks />
      {embed && (
        <Suspense>
          <EmbedBar />
        </Suspense>
      )}
      {!embed && (
        <header className="relative z-20 col-span-full flex items-center gap-3 border-b border-line bg-panel px-4">
          {frame === 'tablet' && <FilterButton />}
          <TopBar copied={copied} />
          <span className={frame === 'tablet' ? 'contents' : 'hidden touch:contents'}>
            <UndoButton />
          </span>
        </header>
      )}
      {rail !== 'none' && (
        <aside aria-label={t('rail.title')} className="min-h-0 border-r border-line bg-rail">
          {rail === 'full' ? <Rail /> : <RailMini />}
        </aside>
      )}
      {rail !== 'full' && <RailSheet side="left" />}
      <Content strip={!embed} />
      {panel && (
        <aside
          id={DETAILS}
          aria-label={t('shell.details')}
          tabIndex={-1}
          style={frame === 'tablet' && !article ? { width: NARROW_PANEL } : undefined}
          className={sideClass(frame, article, embed)}
        >
          <SidePanel article={article} />
        </aside>
      )}
    </div>
  );
}

const railOf = (frame: Frame, folded: boolean): 'full' | 'mini' | 'none' =>
  frame === 'tablet' ? 'none' : frame === 'wide' && !folded ? 'full' : 'mini';

/** The column of panel and article; where they lie over the canvas there is none. */
function sideWidth(frame: Frame, article: boolean): string {
  if (frame === 'wide') return article ? 'var(--drawer-w)' : 'var(--panel-w)';
  if (frame === 'desk') return `${NARROW_PANEL}px`;
  return '';
}

function sideClass(frame: Frame, article: boolean, embed: boolean): string {
  const over = `absolute right-0 bottom-0 z-10 shadow-2 ${embed ? 'top-10 touch:top-12' : 'top-(--bar-h)'}`;
  const base = 'min-h-0 min-w-0 border-l border-line bg-panel outline-offset-[-2px]';
  if (frame === 'desk' && article) return `${base} ${over} w-[560px]`;
  if (frame === 'tablet') return `${base} ${over} ${article ? 'w-[88%]' : ''}`;
  return base;
}
