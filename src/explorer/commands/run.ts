/** Running a command from anywhere: what it may need is gathered at that moment. */
import type { GraphIndex } from '../../graph/queries.ts';
import { useSession } from '../canvas/session.ts';
import { translate } from '../i18n/translate.ts';
import { useStore } from '../state/store.ts';
import { copyText } from '../ui/use-copy.ts';
import { linkTo } from '../url/sync.ts';
import type { Command, CommandContext } from './command.ts';
import { focusSearch } from './focus-search.ts';

/** `targets` are the nodes or edges a menu was opened on; without them the selection is meant. */
export function contextOf(index: GraphIndex, targets?: readonly string[]): CommandContext {
  const state = useStore.getState();
  const copy: CommandContext['copy'] = (text, done) => {
    const { lang, tell } = useStore.getState();
    copyText(text).then(
      () => tell(translate(lang, done)),
      () => tell(translate(lang, 'shell.linkNotCopied')),
    );
  };
  return {
    state,
    index,
    targets: targets ?? state.selection,
    moved: Object.keys(useSession.getState().pins).length > 0,
    resetPositions: useSession.getState().unpinAll,
    focusSearch,
    copyLink: () => copy(linkTo(), 'shell.linkCopied'),
    copy,
  };
}

/** Runs a command where it makes sense; says whether it did. */
export function runCommand(command: Command, context: CommandContext): boolean {
  if (!command.isEnabled(context)) return false;
  command.run(context);
  return true;
}
