import { ChevronDown } from 'lucide-react';
import { useText } from '../i18n/use-text.ts';
import { useStore } from '../state/store.ts';

/** Which date the limits mean: of the event, or of publication. */
export function WhichDate() {
  const { t } = useText();
  const when = useStore((state) => state.when);
  const { setFilter } = useStore.getState();
  return (
    <span className="relative inline-flex items-center">
      <select
        aria-label={t('time.which')}
        value={when}
        className="appearance-none rounded-r1 bg-transparent py-1 pr-5 font-[650] text-ink touch:min-h-11"
        onChange={(event) => setFilter('when', event.target.value === 'published' ? 'published' : 'event')}
      >
        <option value="event">{t('time.title')}</option>
        <option value="published">{t('time.published')}</option>
      </select>
      <ChevronDown size={14} aria-hidden="true" className="pointer-events-none absolute right-0 text-ink-2" />
    </span>
  );
}
