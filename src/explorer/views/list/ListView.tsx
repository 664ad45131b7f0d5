import { useText } from '../../i18n/use-text.ts';

export function ListView() {
  const { t } = useText();
  return <p className="p-5 text-ink-3">{t('list.title')}</p>;
}
