import { useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { contextOf, runCommand } from '../../commands/run.ts';
import { useText } from '../../i18n/use-text.ts';
import { useHitKeys } from '../../search/use-hit-keys.ts';
import { useSearch } from '../../search/use-search.ts';
import { useGraph } from '../../state/graph-context.ts';
import { useStore } from '../../state/store.ts';
import { MAX_QUERY } from '../../state/view-state.ts';
import { DETAILS } from '../../ui/places.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import { type Choice, findCommands } from './choices.ts';
import { PaletteChoices } from './PaletteChoices.tsx';

/** Every command and every node by name: type, walk with the arrows, Enter does it. */
export function Palette() {
  const { t } = useText();
  const index = useGraph();
  const { setPaletteOpen, select, closeArticle } = useStore.getState();
  const [query, setQuery] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const listId = useId();
  const { hits: found, settled } = useSearch(query, true);
  const deferred = useDeferredValue(query);
  const choices = useMemo<readonly Choice[]>(() => {
    const commands = findCommands(deferred, contextOf(index), (command) => t(command.label));
    const nodes = (deferred.trim() ? (found ?? []) : []).flatMap((hit) =>
      hit.kind === 'name' ? [{ kind: 'node', node: hit.node, alias: hit.alias } as const] : [],
    );
    return [...commands, ...nodes];
  }, [deferred, found, index, t]);
  useEffect(() => field.current?.focus(), []);
  const choose = (choice: Choice): void => {
    // Closed first: the sheet gives the focus back, and what is done may move it on.
    flushSync(() => setPaletteOpen(false));
    if (choice.kind === 'command') runCommand(choice.command, contextOf(index));
    else {
      closeArticle();
      select(choice.node);
      requestAnimationFrame(() => document.getElementById(DETAILS)?.focus());
    }
  };
  const { current, onKeyDown, restart } = useHitKeys({
    count: choices.length,
    settled: settled && deferred === query,
    onChoose: (number) => {
      const choice = choices[number];
      if (choice) choose(choice);
    },
  });
  return (
    <Sheet label={t('command.palette')} open onClose={() => setPaletteOpen(false)} side="centre">
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label={t('command.paletteFind')}
        aria-expanded={choices.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={choices.length ? `${listId}-${current}` : undefined}
        autoComplete="off"
        spellCheck={false}
        maxLength={MAX_QUERY}
        placeholder={t('command.paletteFind')}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          restart();
        }}
        onKeyDown={onKeyDown}
        className="h-12 w-full border-b border-line bg-panel px-4 text-body text-ink outline-none placeholder:text-ink-3 touch:text-[16px]"
      />
      <PaletteChoices id={listId} choices={choices} query={query} current={current} onChoose={choose} />
      <p role="status" className="sr-only">
        {query && choices.length > 0 ? t('command.paletteResults', { count: choices.length }) : ''}
      </p>
    </Sheet>
  );
}
