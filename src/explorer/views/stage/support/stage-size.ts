/** A stage of 1000 × 600 px for tests, whose page has no layout. */
import { vi } from 'vitest';

class Observer implements ResizeObserver {
  readonly #notify: ResizeObserverCallback;
  constructor(notify: ResizeObserverCallback) {
    this.#notify = notify;
  }
  observe(): void {
    this.#notify([], this);
  }
  unobserve(): void {}
  disconnect(): void {}
}

export function stubStage(): void {
  vi.stubGlobal('ResizeObserver', Observer);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1000);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
}
