import { useText } from '../../i18n/use-text.ts';
import { StateFrame } from './StateFrame.tsx';

export function EmptyGraph({ articles }: { readonly articles: number }) {
  const { t } = useText();
  return (
    <StateFrame drawing="no-result" title={t('shell.emptyTitle')} actions={null}>
      {t('shell.emptyText', { articles })}
    </StateFrame>
  );
}
