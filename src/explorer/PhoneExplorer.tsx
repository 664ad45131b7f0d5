/** The page on a phone: tabs at the bottom, the list first, details in a sheet, the article over everything. */
import { Suspense, useEffect, useState } from 'react';
import { Content } from './Content.tsx';
import { useText } from './i18n/use-text.ts';
import { ArticleDrawer, EmbedBar } from './lazy-parts.ts';
import { ActiveChips } from './panels/rail/ActiveChips.tsx';
import { FilterButton } from './panels/rail/FilterButton.tsx';
import { RailSheet } from './panels/rail/RailSheet.tsx';
import { Shown } from './panels/rail/Shown.tsx';
import { PhoneBar, PhoneTabs } from './panels/top-bar/PhoneBar.tsx';
import { SkipLinks } from './panels/top-bar/SkipLinks.tsx';
import { LanguageSwitch, ThemeSwitch } from './panels/top-bar/TopBar.tsx';
import { UndoButton } from './panels/top-bar/UndoButton.tsx';
import { SidePanel, useThreadOpen } from './SidePanel.tsx';
import { useStore } from './state/store.ts';
import { BottomSheet, type Snap } from './ui/BottomSheet.tsx';

interface Props {
  readonly copied: string;
}

export function PhoneExplorer({ copied }: Props) {
  const { t } = useText();
  const view = useStore((state) => state.view);
  const article = useStore((state) => state.article !== null);
  const selected = useStore((state) => state.selection.at(-1));
  const thread = useThreadOpen();
  const threading = useStore((state) => state.threading !== null);
  const embed = useStore((state) => state.embed);
  const [snap, setSnap] = useState<Snap>('peek');
  // On the graph the first tap highlights and peeks; from the list one wants to read.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new selection brings the sheet to its first height
  useEffect(
    () => setSnap(view !== 'graph' || threading ? 'half' : 'peek'),
    [selected, thread, threading, view],
  );
  return (
    <div
      className={`relative grid h-dvh grid-cols-1 overflow-hidden ${embed ? 'grid-rows-[auto_minmax(0,1fr)]' : 'grid-rows-[var(--bar-h)_auto_minmax(0,1fr)_auto]'}`}
    >
      <SkipLinks />
      {embed && (
        <Suspense>
          <EmbedBar />
        </Suspense>
      )}
      {!embed && (
        <header className="flex items-center border-b border-line bg-panel pr-2 pl-4">
          <PhoneBar copied={copied} filters={<FilterButton />} />
        </header>
      )}
      {!embed && (
        <section
          aria-label={t('rail.counts')}
          className="flex flex-wrap items-center justify-between gap-2 border-b border-line bg-panel px-4 py-2"
        >
          <Shown edges={false} />
          <ActiveChips />
          <UndoButton />
        </section>
      )}
      <div className="relative grid min-h-0 grid-cols-1">
        <Content strip={false} />
        {(selected !== undefined || thread) && (
          <BottomSheet snap={snap} onSnap={setSnap}>
            <SidePanel article={false} />
          </BottomSheet>
        )}
      </div>
      {!embed && <PhoneTabs />}
      {article && (
        <aside aria-label={t('shell.details')} className="absolute inset-0 z-30 bg-panel">
          <Suspense>
            <ArticleDrawer />
          </Suspense>
        </aside>
      )}
      <RailSheet
        side="bottom"
        settings={
          <>
            <LanguageSwitch />
            <ThemeSwitch />
          </>
        }
      />
    </div>
  );
}
