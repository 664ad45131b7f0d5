const DRAWINGS = {
  /** Two ends that do not meet. */
  'no-result':
    'M13 34C20 10 42 10 50 27M112 13a5 5 0 1 1-10 0a5 5 0 1 1 10 0M13 37a5 5 0 1 1-10 0a5 5 0 1 1 10 0',
  /** An end that points at nothing. */
  unknown: 'M12 30C24 8 34 44 52 30S66 22 68 22M62 17l7 5l-4 7M13 33a5 5 0 1 1-10 0a5 5 0 1 1 10 0',
  /** A broken thread. */
  broken:
    'M12 26C22 10 26 44 48 27M72 27C90 10 90 44 108 26M54 15l5 6M66 12v8M78 15l-5 6M12 30a5 5 0 1 1-10 0a5 5 0 1 1 10 0M118 27a5 5 0 1 1-10 0a5 5 0 1 1 10 0',
};
const DOTS = {
  'no-result': 'M70 26C78 42 96 42 104 18',
  unknown: 'M113 17a6 6 0 1 1-12 0a6 6 0 1 1 12 0',
  broken: '',
};

/** A loose thread for states without content. Decorative. */
export function LooseThread({ drawing }: { readonly drawing: keyof typeof DRAWINGS }) {
  return (
    <svg
      width={122}
      height={44}
      viewBox="0 0 122 44"
      fill="none"
      stroke="var(--text-3)"
      strokeWidth={2}
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d={DRAWINGS[drawing]} />
      <path d={DOTS[drawing]} strokeDasharray=".1 4.5" />
    </svg>
  );
}
