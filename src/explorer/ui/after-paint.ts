/** Runs something once the browser has painted what it has now. Returns what calls it off. */
export function afterPaint(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(run);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/** The same for what may be asked for many times before it is done once; `stop` forgets what is still to be done. */
export function oncePainted(run: () => void): { readonly ask: () => void; readonly stop: () => void } {
  let stop: (() => void) | null = null;
  return {
    ask: () => {
      stop ??= afterPaint(() => {
        stop = null;
        run();
      });
    },
    stop: () => {
      stop?.();
      stop = null;
    },
  };
}
