import { Link, RefreshCw } from 'lucide-react';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { useCopy } from '../../ui/use-copy.ts';
import { addressOfPage, reloadPage } from '../../url/sync.ts';
import { StateFrame } from './StateFrame.tsx';

export function Crashed({ message }: { readonly message: string }) {
  const { t } = useText();
  const copied = useCopy();
  return (
    <main className="grid h-dvh place-items-center bg-canvas">
      <StateFrame
        drawing="broken"
        role="alert"
        title={t('shell.crashTitle')}
        detail={message}
        actions={
          <>
            <Button look="primary" onClick={reloadPage}>
              <RefreshCw size={16} strokeWidth={1.75} aria-hidden="true" />
              {t('shell.reload')}
            </Button>
            <Button
              onClick={() => copied.copy(addressOfPage(), t('shell.linkCopied'), t('shell.linkNotCopied'))}
            >
              <Link size={16} strokeWidth={1.75} aria-hidden="true" />
              {copied.message || t('shell.copyLink')}
            </Button>
          </>
        }
      >
        {t('shell.crashText')} {t('shell.linkStillGood')}
      </StateFrame>
    </main>
  );
}
