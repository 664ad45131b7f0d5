/** Everything that leaves the page: links, files, frames, paper. */
import { X } from 'lucide-react';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useStore } from '../../state/store.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { useFrame } from '../../ui/use-frame.ts';
import { Downloads } from './Downloads.tsx';
import { EmbedCode } from './EmbedCode.tsx';
import { Links } from './Links.tsx';
import { type Scope, useNarrowScope } from './use-material.ts';

export function ShareSheet() {
  const { t } = useText();
  const phone = useFrame() === 'phone';
  const narrow = useNarrowScope();
  const [scope, setScope] = useState<Scope>(narrow ?? 'view');
  const close = () => useStore.getState().setShareOpen(false);
  return (
    <Sheet label={t('share.title')} open onClose={close} side={phone ? 'bottom' : 'centre'}>
      <div className="flex max-h-[85dvh] flex-col gap-5 overflow-y-auto bg-panel px-6 pt-4 pb-6">
        <div className="flex items-center justify-between">
          <h2 className="font-serif text-title font-[560] tracking-[-.014em]">{t('share.title')}</h2>
          <IconButton icon={X} label={t('share.close')} onClick={close} className="-mr-2" />
        </div>
        <Links narrow={narrow} />
        <Downloads narrow={narrow} scope={narrow ? scope : 'view'} onScope={setScope} />
        <EmbedCode scope={narrow ?? 'view'} />
      </div>
    </Sheet>
  );
}
