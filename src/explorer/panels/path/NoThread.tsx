import { MAX_STEPS } from '../../../graph/network.ts';
import { useText } from '../../i18n/use-text.ts';
import { useStore } from '../../state/store.ts';
import type { ThreadSearch } from '../../state/thread.ts';
import { Button } from '../../ui/Button.tsx';
import { LooseThread } from '../../ui/LooseThread.tsx';
import { ThreadFrame } from './ThreadFrame.tsx';
import { ThreadTools } from './ThreadTools.tsx';
import { useEndNames } from './use-end-names.ts';

interface Props {
  readonly ends: readonly [string, string];
  readonly search: ThreadSearch;
}

/** No thread: how far was searched, where there would be one, and the way there. */
export function NoThread({ ends, search }: Props) {
  const { t } = useText();
  const hubs = useStore((state) => state.hubs);
  const { leaveThread, allowHubs, resetAll } = useStore.getState();
  const names = useEndNames(ends);
  const { otherwise } = search;
  return (
    <ThreadFrame
      title={t('thread.question', names)}
      tools={<ThreadTools number={0} count={0} />}
      onClose={leaveThread}
    >
      <div role="status" className="flex flex-col items-start gap-2.5 px-5 py-5">
        <LooseThread drawing="no-result" />
        <h3 className="mt-1 font-serif text-[19px]/[24px] font-[560]">{t('thread.noneTitle')}</h3>
        <p className="text-body text-pretty text-ink-2">
          {t(hubs ? 'thread.none' : 'thread.noneAvoiding', { steps: MAX_STEPS })}{' '}
          {otherwise.hubs !== null && `${t('thread.byHubs', { count: otherwise.hubs })} `}
          {otherwise.filters !== null && `${t('thread.byFilters', { count: otherwise.filters })} `}
          {otherwise.both !== null && t('thread.byBoth', { count: otherwise.both })}
          {otherwise.hubs === null &&
            otherwise.filters === null &&
            otherwise.both === null &&
            t('thread.byNothing')}
        </p>
        <div className="mt-1 flex flex-wrap gap-2">
          {otherwise.hubs !== null && (
            <Button look="primary" onClick={() => allowHubs(true)}>
              {t('thread.allowHubs')}
            </Button>
          )}
          {otherwise.filters !== null && (
            <Button look={otherwise.hubs === null ? 'primary' : 'plain'} onClick={resetAll}>
              {t('thread.dropFilters')}
            </Button>
          )}
          {otherwise.both !== null && (
            <Button
              look="primary"
              onClick={() => {
                resetAll();
                allowHubs(true);
              }}
            >
              {t('thread.dropBoth')}
            </Button>
          )}
        </div>
      </div>
    </ThreadFrame>
  );
}
