import { Link, RefreshCw } from 'lucide-react';
import { type Text, useText } from '../../i18n/use-text.ts';
import type { LoadProblem } from '../../loaded.ts';
import { Button } from '../../ui/Button.tsx';
import { useCopy } from '../../ui/use-copy.ts';
import { addressOfPage } from '../../url/sync.ts';
import { StateFrame } from './StateFrame.tsx';

interface Props {
  readonly problem: LoadProblem;
  readonly onRetry: () => void;
}

/** The graph could not be loaded: the reason as read, another try, and the word that the link is still good. */
export function LoadFailed({ problem, onRetry }: Props) {
  const text = useText();
  const { t } = text;
  const { message, copy } = useCopy();
  const { why, detail } = explain(problem, text);
  return (
    <StateFrame
      drawing="broken"
      role="alert"
      title={t('shell.failedTitle')}
      detail={detail}
      actions={
        <>
          <Button look="primary" onClick={onRetry}>
            <RefreshCw size={16} strokeWidth={1.75} aria-hidden="true" />
            {t('shell.retry')}
          </Button>
          <Button onClick={() => copy(addressOfPage(), t('shell.linkCopied'), t('shell.linkNotCopied'))}>
            <Link size={16} strokeWidth={1.75} aria-hidden="true" />
            {message || t('shell.copyLink')}
          </Button>
        </>
      }
    >
      {why} {t('shell.linkStillGood')}
    </StateFrame>
  );
}

function explain(problem: LoadProblem, { t }: Text): { why: string; detail?: string } {
  switch (problem.kind) {
    case 'network':
      return { why: t('shell.failedNetwork') };
    case 'http':
      return { why: t('shell.failedHttp', { status: String(problem.status) }) };
    case 'json':
      return { why: t('shell.failedJson'), detail: `graph.json: ${problem.detail}` };
    case 'version':
      return {
        why: t('shell.failedVersion', { found: problem.found }),
        detail: t('shell.versionMustBe', { found: problem.found }),
      };
    case 'contract':
      return {
        why: t('shell.failedContract', { count: problem.count }),
        detail: t('shell.mustBe', { path: problem.path, expected: problem.expected }),
      };
  }
}
