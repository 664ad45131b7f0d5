/** What stands beside the view: the article over the thread over the selection. */
import { Suspense } from 'react';
import { ArticleDrawer, DetailsPanel, PathPanel } from './lazy-parts.ts';
import { type UiState, useStore } from './state/store.ts';
import type { ViewState } from './state/view-state.ts';

/** A thread is shown or being begun. */
export const useThreadOpen = (): boolean =>
  useStore((state) => state.path !== null || state.threading !== null);

/** Something is open that stands beside the view. */
export const isPanelWanted = (state: ViewState & UiState): boolean =>
  state.article !== null || state.selection.length > 0 || state.path !== null || state.threading !== null;

export function SidePanel({ article }: { readonly article: boolean }) {
  const thread = useThreadOpen();
  return <Suspense>{article ? <ArticleDrawer /> : thread ? <PathPanel /> : <DetailsPanel />}</Suspense>;
}
