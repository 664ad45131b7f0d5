import { useText } from '../../i18n/use-text.ts';

export function DateStrip() {
  const { t } = useText();
  return <p className="p-5 text-ink-3">{t('time.title')}</p>;
}
