import { Search } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useHitKeys } from '../../search/use-hit-keys.ts';
import { useSearch } from '../../search/use-search.ts';
import { labelOf } from '../../sentences/parts.ts';
import { useGraph } from '../../state/graph-context.ts';
import { TypeGlyph } from '../../ui/TypeGlyph.tsx';

interface Props {
  /** A node that cannot be chosen: the other end. */
  readonly except: string | null;
  readonly onPick: (id: string) => void;
  readonly onCancel: () => void;
}

/** A field for the name of one node, with the hits of the search below it. */
export function NodePicker({ except, onPick, onCancel }: Props) {
  const { t, lang } = useText();
  const { nodes } = useGraph();
  const [query, setQuery] = useState('');
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  // The reader asked for the field by a key or a button.
  useEffect(() => field.current?.focus(), []);
  const { hits: found, settled } = useSearch(query, true);
  const hits = (found ?? []).flatMap((hit) =>
    hit.kind === 'name' && hit.node !== except ? (nodes.get(hit.node) ?? []) : [],
  );
  const shown = query.trim() !== '' && found !== null;
  const { current, onKeyDown, restart } = useHitKeys({
    count: hits.length,
    settled,
    onChoose: (number) => {
      const hit = hits[number];
      if (hit) onPick(hit.id);
    },
    onEscape: () => (query ? setQuery('') : onCancel()),
  });
  return (
    <div>
      <div className="flex h-9 items-center gap-2 rounded-[8px] border border-line-strong bg-panel px-2.5 text-ink-3 focus-within:outline-2 focus-within:outline-offset-1 focus-within:outline-ink touch:h-[46px]">
        <Search size={16} strokeWidth={1.75} aria-hidden="true" />
        <input
          ref={field}
          type="search"
          role="combobox"
          aria-label={t('thread.pick')}
          aria-expanded={shown}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={shown && hits.length ? `${listId}-${current}` : undefined}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          placeholder={t('thread.pick')}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            restart();
          }}
          onKeyDown={onKeyDown}
          className="h-full min-w-0 flex-1 bg-transparent text-ink outline-none placeholder:text-ink-3 touch:text-[16px]"
        />
      </div>
      <div
        id={listId}
        role="listbox"
        aria-label={t('thread.pick')}
        hidden={!shown || !hits.length}
        className="mt-1"
      >
        {hits.map((node, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox has the keys and the focus
          <div
            key={node.id}
            id={`${listId}-${i}`}
            role="option"
            aria-selected={i === current}
            tabIndex={-1}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onPick(node.id)}
            className={`flex min-h-9 items-center gap-2 rounded-r2 px-2.5 py-1 hover:bg-sunken touch:min-h-11 ${i === current ? 'bg-sunken' : ''}`}
          >
            <TypeGlyph type={node.type} status={node.status} radius={9} className="flex-none" />
            <bdi className="min-w-0 flex-1 font-[550]">{labelOf(node, lang)}</bdi>
            <span className="text-label text-ink-3">{t(`status.${node.type}`)}</span>
          </div>
        ))}
      </div>
      <p role="status" className={shown && !hits.length ? 'mt-2 text-[13px] text-ink-2' : 'sr-only'}>
        {shown && (hits.length ? t('rail.results', { count: hits.length }) : t('thread.noHit', { query }))}
      </p>
    </div>
  );
}
