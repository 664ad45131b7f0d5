import { Search, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { IconButton } from '../../ui/IconButton.tsx';

interface Props {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** 1 for the next place, -1 for the one before. */
  readonly onStep: (step: 1 | -1) => void;
  readonly onClose: () => void;
  /** What was found, in words. */
  readonly found: string;
}

/** Looks for words in the article: Enter goes on, Shift+Enter back, Escape closes. */
export function FindBox({ query, onQuery, onStep, onClose, found }: Props) {
  const { t } = useText();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    // Escape closes this box, not the article behind it.
    event.stopPropagation();
    if (event.key === 'Escape') onClose();
    else onStep(event.shiftKey ? -1 : 1);
  };
  return (
    <search className="flex h-9 w-full items-center gap-2 rounded-r2 border border-line-strong bg-panel pr-1 pl-2.5 touch:h-[46px]">
      <Search size={16} strokeWidth={1.75} aria-hidden="true" className="text-ink-3" />
      <input
        ref={input}
        type="text"
        value={query}
        aria-label={t('article.find')}
        placeholder={t('article.find')}
        onChange={(event) => onQuery(event.target.value)}
        onKeyDown={onKeyDown}
        className="min-w-0 flex-1 bg-transparent outline-none placeholder:text-ink-3 phone:text-[16px]"
      />
      <span role="status" className="text-[13px] whitespace-nowrap text-ink-2">
        {found}
      </span>
      <IconButton icon={X} small label={t('article.closeFind')} onClick={onClose} />
    </search>
  );
}
