import { formatEdtf } from '../../../graph/edtf-format.ts';
import type { Passage } from '../../../graph/schema.ts';
import { useText } from '../../i18n/use-text.ts';

/** The rules that made a passage evidence. */
export function Rules({ id, passages }: { readonly id: string; readonly passages: readonly Passage[] }) {
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
    <dl
      id={id}
      className="mt-1.5 grid grid-cols-[auto_1fr] gap-x-2.5 rounded-r2 bg-rail px-2.5 py-1.5 text-[13px] text-ink-3"
    >
      {[...said].map(([key, { label, value }]) => (
        <div key={key} className="contents">
          <dt>{label}</dt>
          <dd className="text-ink-2 [overflow-wrap:anywhere]">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
