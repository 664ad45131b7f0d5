interface Props {
  readonly name: string;
  /** The width below which there is no room and only the thread is seen. */
  readonly narrow?: keyof typeof NARROW;
}

const NARROW = { 'below-360': 'max-[359px]:sr-only', 'below-desk': 'sr-only desk:not-sr-only' } as const;

/** The thread between two points, and the name. */
export function Wordmark({ name, narrow }: Props) {
  return (
    <span className="flex items-center gap-[9px] font-serif text-[21px] leading-none font-[560] tracking-[-.012em]">
      <svg width={30} height={22} viewBox="0 0 30 22" fill="none" aria-hidden="true">
        <path
          d="M5 16C5 6 13 3 15 11S25 16 25 6"
          stroke="var(--thread)"
          strokeWidth={2.4}
          strokeLinecap="round"
        />
        <circle cx={5} cy={16.5} r={3.6} fill="var(--text)" />
        <circle cx={25} cy={5.5} r={3.6} fill="var(--text)" />
      </svg>
      <span className={narrow ? NARROW[narrow] : ''}>{name}</span>
    </span>
  );
}
