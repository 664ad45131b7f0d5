import { formatEdtf } from '../../../graph/edtf-format.ts';
import type { Passage } from '../../../graph/schema.ts';
import { useText } from '../../i18n/use-text.ts';

/** The rules that made a passage evidence, on demand. */
export function Why({ passages }: { readonly passages: readonly Passage[] }) {
  const { t, lang } = useText();
  const rows = passages.flatMap(
    (passage) =>
      [
        [t('panel.ruleFound'), passage.rule],
        [t('panel.ruleStatus'), passage.statusRule],
        [t('panel.ruleSpeaker'), passage.speakerRule],
        [t('panel.saysDate'), passage.date && formatEdtf(passage.date, lang)],
        [t('panel.ruleDate'), passage.dateRule],
      ] as const,
  );
  const said = new Map(
    rows.flatMap(([label, value]) => (value ? [[`${label} ${value}`, { label, value }]] : [])),
  );
  return (
    <details className="mt-1 text-[13px] text-ink-3">
      <summary className="inline-block cursor-pointer rounded-r1 py-0.5 hover:text-ink touch:min-h-11">
        {t('panel.why')}
      </summary>
      <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-2">
        {[...said].map(([key, { label, value }]) => (
          <div key={key} className="contents">
            <dt>{label}</dt>
            <dd className="text-ink-2 [overflow-wrap:anywhere]">{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
