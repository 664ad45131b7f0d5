import { useText } from '../i18n/use-text.ts';

export function GraphCanvas() {
  const { t } = useText();
  return <p className="p-5 text-ink-3">{t('canvas.title')}</p>;
}
