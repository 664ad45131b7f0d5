import { useText } from '../../i18n/use-text.ts';
import type { Order } from './rows.ts';

const ORDERS: readonly Order[] = ['date', 'name'];

/** By date or by name. */
export function OrderSwitch({
  order,
  onOrder,
}: {
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
}) {
  const { t } = useText();
  return (
    <fieldset className="flex gap-[2px] rounded-[9px] bg-sunken p-[3px]">
      <legend className="sr-only">{t('list.order')}</legend>
      {ORDERS.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={each === order}
          onClick={() => onOrder(each)}
          className="h-7 rounded-[6.5px] px-3 font-medium text-ink-2 aria-pressed:bg-raised aria-pressed:font-semibold aria-pressed:text-ink aria-pressed:shadow-1 touch:h-11"
        >
          {t(each === 'date' ? 'list.byDate' : 'list.byName')}
        </button>
      ))}
    </fieldset>
  );
}
