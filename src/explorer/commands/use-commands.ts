import { useEffect } from 'react';
import { useText } from '../i18n/use-text.ts';
import { useGraph } from '../state/graph-context.ts';
import { useCopy } from '../ui/use-copy.ts';
import { linkTo } from '../url/sync.ts';
import { commandOfKey } from './keys.ts';
import { contextOf, runCommand } from './run.ts';

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
        ...contextOf(index),
        copyLink: () => copy(linkTo(), t('shell.linkCopied'), t('shell.linkNotCopied')),
      };
      if (runCommand(command, context)) event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [index, copy, t]);
  return { copied: message, copyLink };
}
