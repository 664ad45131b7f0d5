import { SquareTerminal, X } from 'lucide-react';
import { STATUSES } from '../../../graph/schema.ts';
import { COMMANDS } from '../../commands/registry.ts';
import { useText } from '../../i18n/use-text.ts';
import { useStore } from '../../state/store.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Keys } from '../../ui/Keys.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { StatusLine } from '../../ui/StatusLine.tsx';

/** What the marks mean, and every key of the registry. */
export function HelpSheet() {
  const { t } = useText();
  const open = useStore((state) => state.helpOpen);
  const close = () => useStore.getState().setHelpOpen(false);
  return (
    <Sheet label={t('shell.helpTitle')} open={open} onClose={close} side="centre">
      <div className="flex max-h-[85dvh] flex-col gap-4 overflow-y-auto bg-panel px-6 pt-4 pb-6 text-body">
        <div className="flex items-center justify-between">
          <h2 className="font-serif text-title font-[560] tracking-[-.014em]">{t('shell.helpTitle')}</h2>
          <IconButton icon={X} label={t('shell.close')} onClick={close} className="-mr-2" />
        </div>
        <p className="text-ink-2">{t('shell.helpIntro')}</p>
        <Part title={t('shell.helpStatus')}>
          <ul className="grid gap-1">
            {STATUSES.map((status) => (
              <li key={status} className="flex items-center gap-3">
                <StatusLine status={status} width={34} />
                {t(`status.${status}`)}
              </li>
            ))}
          </ul>
          <p className="text-ink-2">{t('shell.helpHollow')}</p>
        </Part>
        <Part title={t('shell.helpMouse')}>
          <ul className="grid list-disc gap-1 pl-5 text-ink-2">
            <li>{t('shell.helpClick')}</li>
            <li>{t('shell.helpDouble')}</li>
            <li>{t('shell.helpShift')}</li>
            <li>{t('shell.helpDrag')}</li>
            <li>{t('command.helpMenu')}</li>
            <li>{t('shell.helpTouch')}</li>
          </ul>
        </Part>
        <Part title={t('shell.helpKeys')}>
          <p className="text-ink-2">{t('canvas.keys')}</p>
          <p>
            <Button
              onClick={() => {
                close();
                useStore.getState().setPaletteOpen(true);
              }}
            >
              <SquareTerminal size={16} strokeWidth={1.75} aria-hidden="true" />
              {t('command.palette')}
            </Button>
          </p>
          <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-1.5">
            {COMMANDS.map(({ id, keys: [key], label }) =>
              key === undefined ? null : (
                <div key={id} className="contents">
                  <dt>
                    <Keys of={key} />
                  </dt>
                  <dd className="text-ink-2">{t(label)}</dd>
                </div>
              ),
            )}
          </dl>
        </Part>
      </div>
    </Sheet>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <section className="flex flex-col gap-2">
      <h3 className="text-[12.5px]/[16px] font-semibold text-ink-2">{title}</h3>
      {children}
    </section>
  );
}
