import { Search, X } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useHitKeys } from '../../search/use-hit-keys.ts';
import { type Hit, useSearch } from '../../search/use-search.ts';
import { useStore } from '../../state/store.ts';
import { MAX_QUERY } from '../../state/view-state.ts';
import { DETAILS, SEARCH_FIELD } from '../../ui/places.ts';
import { SearchHits } from './SearchHits.tsx';

interface Props {
  /** After something was chosen: a sheet closes. */
  readonly onChosen?: () => void;
}

/** The search as a combobox: type, walk the hits with the arrows, Enter chooses, Escape closes and then empties. */
export function SearchBox({ onChosen }: Props) {
  const { t } = useText();
  const query = useStore((state) => state.query);
  const { search, select, openArticle, closeArticle } = useStore.getState();
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const listId = useId();
  const { hits, settled } = useSearch(query, wanted || open);
  const shown = open && query.trim() !== '' && hits !== null;

  const choose = (hit: Hit) => {
    setOpen(false);
    if (hit.kind === 'name') {
      closeArticle();
      select(hit.node);
    } else openArticle(hit.article, { start: hit.start, end: hit.end });
    onChosen?.();
    // What was chosen is read there; the key of the search leads back.
    requestAnimationFrame(() => document.getElementById(DETAILS)?.focus());
  };
  const { current, onKeyDown, restart } = useHitKeys({
    count: hits?.length ?? 0,
    settled: settled || !wanted,
    onChoose: (number) => {
      const hit = hits?.[number];
      if (shown && hit) choose(hit);
      else setOpen(true);
    },
    onWalk: () => {
      setOpen(true);
      return shown;
    },
    onEscape: () => {
      if (shown) setOpen(false);
      else if (query) search('');
      else field.current?.blur();
    },
  });

  return (
    <div className="relative">
      <div className="flex h-9 items-center gap-2 rounded-[8px] border border-line-strong bg-panel pr-1.5 pl-2.5 text-ink-3 focus-within:outline-2 focus-within:outline-offset-1 focus-within:outline-ink touch:h-[46px]">
        <Search size={16} strokeWidth={1.75} aria-hidden="true" />
        <input
          id={SEARCH_FIELD}
          ref={field}
          type="search"
          role="combobox"
          aria-label={t('rail.search')}
          aria-expanded={shown}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-keyshortcuts="/"
          aria-activedescendant={shown && hits.length ? `${listId}-${current}` : undefined}
          autoComplete="off"
          spellCheck={false}
          maxLength={MAX_QUERY}
          placeholder={t('rail.search')}
          value={query}
          onChange={(event) => {
            search(event.target.value);
            setOpen(true);
            restart();
          }}
          onFocus={() => setWanted(true)}
          onClick={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={onKeyDown}
          className="h-full min-w-0 flex-1 bg-transparent text-ink outline-none placeholder:text-ink-3 touch:text-[16px]"
        />
        {query ? (
          <button
            type="button"
            aria-label={t('rail.clearSearch')}
            onClick={() => {
              search('');
              field.current?.focus();
            }}
            className="grid size-6 place-items-center rounded-r1 hover:text-ink touch:size-11"
          >
            <X size={14} strokeWidth={1.75} aria-hidden="true" />
          </button>
        ) : (
          <span
            aria-hidden="true"
            className="mr-1 rounded-r1 border border-line-strong bg-panel px-[5px] font-sans text-[11px]/[16px] font-medium touch:hidden"
          >
            /
          </span>
        )}
      </div>
      {shown && <SearchHits id={listId} hits={hits} query={query} current={current} onChoose={choose} />}
      <p role="status" className="sr-only">
        {shown && hits.length > 0 ? t('rail.results', { count: hits.length }) : ''}
      </p>
    </div>
  );
}
