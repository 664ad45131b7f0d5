import type { Edge, Node } from '../../../graph/schema.ts';
import { useText } from '../../i18n/use-text.ts';
import { isDisputed } from './status-history.ts';

/** Says that a passage denies it, however the rest reads. */
export function DisputedBadge({ thing }: { readonly thing: Node | Edge }) {
  const { t } = useText();
  if (!isDisputed(thing)) return null;
  return (
    <span className="inline-flex h-6 items-center gap-1.5 rounded-[6px] border border-ink px-2 text-[12.5px] font-[600]">
      <span aria-hidden="true" className="size-[7px] rounded-full border-[1.75px] border-ink" />
      {t('panel.disputed')}
    </span>
  );
}
