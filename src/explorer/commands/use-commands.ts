import { useEffect } from 'react';
import { useText } from '../i18n/use-text.ts';
import { useGraph } from '../state/graph-context.ts';
import { useStore } from '../state/store.ts';
import { SEARCH_FIELD } from '../ui/places.ts';
import { useCopy } from '../ui/use-copy.ts';
import { linkTo } from '../url/sync.ts';
import { commandOfKey } from './registry.ts';

/** Goes to the search; where it is folded away, the rail opens first. */
export function focusSearch(): void {
  const focus = () => document.getElementById(SEARCH_FIELD)?.focus();
  if (document.getElementById(SEARCH_FIELD)) focus();
  else {
    useStore.getState().setRailOpen(true);
    requestAnimationFrame(focus);
  }
}

/** Listens to the keys of the registry. Returns what to say for a moment after a link was copied. */
export function useCommands(): { readonly copied: string; readonly copyLink: () => void } {
  const index = useGraph();
  const { t } = useText();
  const { message, copy } = useCopy();
  const copyLink = () => copy(linkTo(), t('shell.linkCopied'), t('shell.linkNotCopied'));
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const command = commandOfKey(event);
      if (!command) return;
      const context = {
        state: useStore.getState(),
        isNode: (id: string) => index.nodes.has(id),
        focusSearch,
        copyLink: () => copy(linkTo(), t('shell.linkCopied'), t('shell.linkNotCopied')),
      };
      if (!command.isEnabled(context)) return;
      event.preventDefault();
      command.run(context);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [index, copy, t]);
  return { copied: message, copyLink };
}
