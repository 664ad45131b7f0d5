import { X } from 'lucide-react';
import { useText } from '../../i18n/use-text.ts';
import { labelOf } from '../../sentences/parts.ts';
import { useGraph } from '../../state/graph-context.ts';
import type { Notice } from '../../state/notices.ts';
import { useStore } from '../../state/store.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { UnknownId } from './UnknownId.tsx';

/** What the page has to tell about the link it was opened with, over a corner of the content. */
export function Notices() {
  const { t } = useText();
  const notices = useStore((state) => state.notices);
  if (!notices.length) return null;
  const unknown = notices.filter((notice) => notice.kind === 'unknown-id');
  const others = notices.filter((notice) => notice.kind !== 'unknown-id');
  return (
    <aside
      aria-label={t('shell.noticesTitle')}
      className="absolute top-3 left-3 z-10 flex max-h-[calc(100%-24px)] w-[min(420px,calc(100%-24px))] flex-col gap-2 overflow-y-auto"
    >
      {unknown.map((notice) => (
        <Card key={`${notice.param} ${notice.id}`} onDismiss={() => dismiss([notice])}>
          <UnknownId notice={notice} />
        </Card>
      ))}
      {others.length > 0 && (
        <Card onDismiss={() => dismiss(others)}>
          <OtherNotices notices={others} />
        </Card>
      )}
    </aside>
  );
}

function dismiss(notices: readonly Notice[]): void {
  for (const notice of notices) useStore.getState().dismissNotice(notice);
}

function Card({
  onDismiss,
  children,
}: {
  readonly onDismiss: () => void;
  readonly children: React.ReactNode;
}) {
  const { t } = useText();
  return (
    <div
      role="status"
      className="flex items-start gap-2 rounded-[9px] border border-line-strong bg-raised py-2 pr-1.5 pl-4 shadow-2"
    >
      <div className="min-w-0 flex-1 py-1.5 text-ui [overflow-wrap:anywhere]">{children}</div>
      <IconButton icon={X} label={t('shell.dismiss')} onClick={onDismiss} />
    </div>
  );
}

function OtherNotices({ notices }: { readonly notices: readonly Notice[] }) {
  const { t, lang } = useText();
  const index = useGraph();
  const keys = notices.filter((notice) => notice.kind === 'unknown-key').map((notice) => notice.param);
  const values = notices
    .filter((notice) => notice.kind === 'bad-value')
    .map((notice) => `${notice.param}=${shorten(notice.value)}`);
  return (
    <ul className="flex flex-col gap-1.5">
      {keys.length > 0 && <li>{t('shell.ignoredKeys', { parts: keys.map(shorten).join(', ') })}</li>}
      {values.length > 0 && <li>{t('shell.ignoredValues', { parts: values.join(', ') })}</li>}
      {notices.map((notice) => {
        if (notice.kind === 'retired') {
          const node = index.nodes.get(notice.now);
          return (
            <li key={notice.id}>
              {t('shell.retired', { id: notice.id, name: node ? labelOf(node, lang) : notice.now })}
            </li>
          );
        }
        return null;
      })}
    </ul>
  );
}

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
