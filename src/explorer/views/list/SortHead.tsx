import { ArrowDown, ArrowUp } from 'lucide-react';
import { useText } from '../../i18n/use-text.ts';
import { useStore } from '../../state/store.ts';
import type { Sort, SortKey } from '../../state/view-state.ts';
import { ROOMY } from './table-look.ts';
import { isFalling } from './table-rows.ts';

const NUMBER = 'w-[76px] text-right';

/** With their widths; the words of the fact have what is left. */
const COLUMNS = [
  ['date', 'list.date', 'w-[118px] pl-3 tablet:pl-5 @min-[760px]:w-[132px]'],
  ['name', 'list.fact', ''],
  ['type', 'list.type', 'w-[114px] @min-[760px]:w-[124px]'],
  ['status', 'list.status', 'w-[120px] @min-[760px]:w-[134px]'],
  ['passages', 'list.passages', `${NUMBER} ${ROOMY}`],
  ['articles', 'list.articles', `${NUMBER} ${ROOMY}`],
  ['sources', 'list.sources', 'w-[76px] pr-3 text-right @min-[760px]:w-[88px]'],
] as const satisfies readonly (readonly [SortKey, string, string])[];

/** The names of the columns: pressed once they sort, pressed again they turn the order round. */
export function SortHead({ sort }: { readonly sort: Sort }) {
  const { t } = useText();
  const { arrange } = useStore.getState();
  const turned = sort.startsWith('-');
  const current = turned ? sort.slice(1) : sort;
  return (
    <thead>
      <tr aria-rowindex={1}>
        {COLUMNS.map(([key, label, look]) => {
          const sorted = key === current;
          const falls = isFalling(key) !== turned;
          const Arrow = falls ? ArrowDown : ArrowUp;
          return (
            <th
              key={key}
              scope="col"
              {...(sorted ? { 'aria-sort': falls ? ('descending' as const) : ('ascending' as const) } : {})}
              className={`sticky top-0 z-1 border-b border-line bg-panel p-0 text-left ${look}`}
            >
              <button
                type="button"
                onClick={() => arrange({ sort: sorted && !turned ? `-${key}` : key })}
                className="inline-flex min-h-9 in-[.text-right]:flex-row-reverse items-center gap-1 rounded-r1 px-1.5 text-[12.5px] font-semibold text-ink-2 hover:text-ink touch:min-h-11"
              >
                {t(label)}
                <Arrow
                  size={13}
                  strokeWidth={2}
                  aria-hidden="true"
                  className={sorted ? 'text-ink' : 'invisible'}
                />
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
