import { ChevronLeft } from 'lucide-react';
import { useText } from '../../i18n/use-text.ts';
import { useStore } from '../../state/store.ts';
import { Button } from '../../ui/Button.tsx';

/** The way back to the thread from which this was chosen. */
export function BackToThread() {
  const { t } = useText();
  const left = useStore((state) => state.leftThread !== null);
  const { returnToThread } = useStore.getState();
  if (!left) return null;
  return (
    <Button look="ghost" small className="-ml-2" onClick={returnToThread}>
      <ChevronLeft size={16} strokeWidth={1.75} aria-hidden="true" />
      {t('thread.back')}
    </Button>
  );
}
