import { type KeyboardEvent, useState } from 'react';
import { useSettledEnter } from './use-settled-enter.ts';

interface Hits {
  readonly count: number;
  /** The list says what was typed last. */
  readonly settled: boolean;
  /** The number of the hit, from 0; -1 where there is none. */
  readonly onChoose: (number: number) => void;
  /** An arrow was pressed. Answers false where the list was not open yet: the first arrow only opens it. */
  readonly onWalk?: () => boolean;
  /** Left out: Escape belongs to what is around the field. */
  readonly onEscape?: () => void;
}

/**
 * The keys of a field with a list of hits under it: arrows walk round, Enter takes the hit that is reached. Returns that hit,
 * what to call on a key, and what to call when one types on.
 */
export function useHitKeys({ count, settled, onChoose, onWalk, onEscape }: Hits) {
  const [active, setActive] = useState(0);
  const current = Math.min(active, count - 1);
  const { enter, forget } = useSettledEnter(settled, () => onChoose(current));
  const onKeyDown = (event: KeyboardEvent): void => {
    // An input method takes Enter and the arrows for itself.
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      const walks = onWalk?.() ?? true;
      if (walks && count) setActive((current + step + count) % count);
    } else if (event.key === 'Enter') enter();
    else if (event.key === 'Escape' && onEscape) onEscape();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const restart = (): void => {
    setActive(0);
    forget();
  };
  return { current, onKeyDown, restart };
}
