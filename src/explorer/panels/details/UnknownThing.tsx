import { useText } from '../../i18n/use-text.ts';
import { PanelFrame } from './PanelFrame.tsx';

/** A link named something that this graph does not have. */
export function UnknownThing({ id }: { readonly id: string }) {
  const { t } = useText();
  return (
    <PanelFrame title={t('panel.unknownId')}>
      <div className="flex flex-col gap-3 px-5 text-body text-ink-2">
        <p className="rounded-r1 bg-sunken px-2.5 py-1.5 font-mono text-[13px] [overflow-wrap:anywhere]">
          {id}
        </p>
        <p>{t('panel.unknownHint')}</p>
      </div>
    </PanelFrame>
  );
}
