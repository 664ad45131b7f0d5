import { act, renderHook } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { useSettledEnter } from './use-settled-enter.ts';

const render = (settled: boolean, choose: () => void) =>
  renderHook((props: { settled: boolean }) => useSettledEnter(props.settled, choose), {
    initialProps: { settled },
  });

it('chooses at once where the list has caught up', () => {
  const choose = vi.fn();
  const { result } = render(true, choose);
  act(() => result.current.enter());
  expect(choose).toHaveBeenCalledTimes(1);
});

it('waits for the list, and chooses once', async () => {
  const choose = vi.fn();
  const { result, rerender } = render(false, choose);
  act(() => result.current.enter());
  expect(choose).not.toHaveBeenCalled();
  await act(async () => rerender({ settled: true }));
  await act(async () => rerender({ settled: true }));
  expect(choose).toHaveBeenCalledTimes(1);
});

it('forgets it when one types on', async () => {
  const choose = vi.fn();
  const { result, rerender } = render(false, choose);
  act(() => result.current.enter());
  act(() => result.current.forget());
  await act(async () => rerender({ settled: true }));
  expect(choose).not.toHaveBeenCalled();
});
