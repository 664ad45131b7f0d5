import { Check, Link2, Send } from 'lucide-react';
import { useText } from '../../i18n/use-text.ts';
import { useStore } from '../../state/store.ts';
import { Button } from '../../ui/Button.tsx';
import { useCopy } from '../../ui/use-copy.ts';
import { Part } from './Part.tsx';
import { linkToPassage, linkToScope, type Scope, useScopeTitle } from './use-material.ts';

interface Props {
  readonly narrow: Exclude<Scope, 'view'> | null;
}

/** One link for each thing a reader may mean. */
export function Links({ narrow }: Props) {
  const { t } = useText();
  const passage = useStore((state) => state.article !== null && state.at !== null);
  const title = useScopeTitle(narrow ?? 'view');
  return (
    <Part title={t('share.links')}>
      <ul className="divide-y divide-line rounded-r2 border border-line">
        {passage && <LinkRow name={t('share.linkPassage')} title={title} link={linkToPassage()} />}
        {narrow && (
          <LinkRow
            name={t(narrow === 'thread' ? 'share.linkThread' : 'share.linkSelection')}
            title={title}
            link={linkToScope(narrow)}
          />
        )}
        <LinkRow name={t('share.linkView')} title={title} link={linkToScope('view')} />
      </ul>
    </Part>
  );
}

interface RowProps {
  readonly name: string;
  /** What the link is sent with. */
  readonly title: string;
  readonly link: string;
}

function LinkRow({ name, title, link }: RowProps) {
  const { t } = useText();
  const { copy, message } = useCopy();
  const canSend = typeof navigator.share === 'function';
  const send = (): void => {
    // Refused or given up: there is still the copy beside it.
    navigator.share({ title, url: link }).catch(() => undefined);
  };
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1.5 px-3 py-2">
      <div className="min-w-0 flex-1 basis-40">
        <div className="font-[550]">{name}</div>
        <div className="truncate text-[12.5px] text-ink-3" dir="ltr">
          {readable(link)}
        </div>
      </div>
      {canSend && (
        <Button small look="ghost" aria-label={t('share.sendOf', { name })} onClick={send}>
          <Send size={14} strokeWidth={1.75} aria-hidden="true" />
          {t('share.send')}
        </Button>
      )}
      <Button
        small
        aria-label={t('share.copyOf', { name })}
        onClick={() => copy(link, t('shell.linkCopied'), t('shell.linkNotCopied'))}
      >
        {message ? <Check size={14} aria-hidden="true" /> : <Link2 size={14} aria-hidden="true" />}
        {message || t('share.copy')}
      </Button>
    </li>
  );
}

/** Without the protocol, which says nothing. */
const readable = (link: string): string => link.replace(/^https?:\/\//, '');
