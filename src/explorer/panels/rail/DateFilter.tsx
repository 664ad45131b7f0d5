import { useText } from '../../i18n/use-text.ts';
import { useStore } from '../../state/store.ts';
import { DateFields } from '../../ui/DateFields.tsx';
import { WhichDate } from '../../ui/WhichDate.tsx';
import { Fold } from './Fold.tsx';

/** Dates by typing, where the strip of dates has no room and for those who know the day. */
export function DateFilter() {
  const { t } = useText();
  const undated = useStore((state) => state.undated);
  const limited = useStore(({ from, to }) => from !== null || to !== null);
  const { setFilter } = useStore.getState();
  return (
    <Fold title={t('rail.dates')} open={limited || !undated}>
      <div>
        <WhichDate />
      </div>
      <DateFields />
      <label className="mt-1 flex min-h-8 cursor-pointer items-center gap-2 touch:min-h-11">
        <input
          type="checkbox"
          checked={undated}
          onChange={() => setFilter('undated', !undated)}
          className="size-[15px] accent-ink"
        />
        {t('rail.withUndated')}
      </label>
    </Fold>
  );
}
