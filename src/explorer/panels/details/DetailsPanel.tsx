import { useText } from '../../i18n/use-text.ts';

export function DetailsPanel() {
  const { t } = useText();
  return <p className="p-5 text-ink-3">{t('panel.title')}</p>;
}
