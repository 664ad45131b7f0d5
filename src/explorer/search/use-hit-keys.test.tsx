import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useHitKeys } from './use-hit-keys.ts';

type Props = Parameters<typeof useHitKeys>[0];

function Field(props: Props) {
  const { current, onKeyDown, restart } = useHitKeys(props);
  return <input aria-label="Cari" data-current={current} onKeyDown={onKeyDown} onChange={restart} />;
}

const show = (changes: Partial<Props> = {}) => {
  const onChoose = vi.fn();
  const view = render(<Field count={3} settled onChoose={onChoose} {...changes} />);
  const field = screen.getByLabelText('Cari');
  const press = (...keys: readonly string[]): string | undefined => {
    for (const key of keys) fireEvent.keyDown(field, { key });
    return field.dataset.current;
  };
  return { ...view, field, press, onChoose };
};
afterEach(cleanup);

describe('useHitKeys', () => {
  it.each([
    ['down from the first', ['ArrowDown'], '1'],
    ['down over the end', ['ArrowDown', 'ArrowDown', 'ArrowDown'], '0'],
    ['up over the beginning', ['ArrowUp'], '2'],
    ['a letter walks nowhere', ['a'], '0'],
  ])('walks %s', (_, keys, current) => expect(show().press(...keys)).toBe(current));

  it('takes the hit that is reached', () => {
    const { press, onChoose } = show();
    press('ArrowDown', 'Enter');
    expect(onChoose).toHaveBeenCalledWith(1);
  });

  it('waits with Enter until the list says what was typed', async () => {
    const { press, onChoose, rerender } = show({ settled: false });
    press('Enter');
    expect(onChoose).not.toHaveBeenCalled();
    rerender(<Field count={1} settled onChoose={onChoose} />);
    await Promise.resolve();
    expect(onChoose).toHaveBeenCalledWith(0);
  });

  it('only opens a list that was closed, and starts anew when one types on', () => {
    let open = false;
    const { press, field } = show({ onWalk: () => open });
    expect(press('ArrowDown')).toBe('0');
    open = true;
    expect(press('ArrowDown')).toBe('1');
    fireEvent.change(field, { target: { value: 'pu' } });
    expect(field.dataset.current).toBe('0');
  });

  it('leaves its keys to an input method that is writing', () => {
    const { field, onChoose } = show();
    fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
    expect(onChoose).not.toHaveBeenCalled();
  });

  it('keeps Escape only where it means something here', () => {
    const around = vi.fn();
    const { field } = show();
    field.parentElement?.addEventListener('keydown', around);
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(around).toHaveBeenCalledTimes(1);
    cleanup();
    const onEscape = vi.fn();
    show({ onEscape }).press('Escape');
    expect(onEscape).toHaveBeenCalledTimes(1);
  });

  it('names no hit where there is none', () => {
    const { press, onChoose } = show({ count: 0 });
    expect(press('ArrowDown')).toBe('-1');
    press('Enter');
    expect(onChoose).toHaveBeenCalledWith(-1);
  });
});
