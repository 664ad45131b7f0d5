import { useStore } from '../state/store.ts';

/** Says to screen readers what the store announces. */
export function LiveRegion() {
  const { text, count } = useStore((state) => state.announcement);
  return (
    <div role="status" className="sr-only">
      {/* A new element for each sentence: the same one twice is said twice. */}
      <span key={count}>{text}</span>
    </div>
  );
}
