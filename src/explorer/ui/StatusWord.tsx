import type { Status } from '../../graph/schema.ts';
import { useText } from '../i18n/use-text.ts';
import { StatusLine } from './StatusLine.tsx';

/** A status in words with its line: "— Terjadi". */
export function StatusWord({
  status,
  className = '',
}: {
  readonly status: Status;
  readonly className?: string;
}) {
  const { t } = useText();
  return (
    <span className={`inline-flex items-center gap-[7px] font-[550] text-ink-2 ${className}`}>
      <StatusLine status={status} width={22} />
      {t(`status.${status}`)}
    </span>
  );
}
