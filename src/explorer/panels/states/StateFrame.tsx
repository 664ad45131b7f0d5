import type { ReactNode } from 'react';
import { LooseThread } from '../../ui/LooseThread.tsx';

interface Props {
  readonly drawing: 'no-result' | 'unknown' | 'broken';
  readonly title: string;
  readonly children: ReactNode;
  /** The reason as read, in the letters of a machine. */
  readonly detail?: string | undefined;
  readonly actions: ReactNode;
  readonly role?: 'alert' | 'status';
}

/** A state without content: what happened, why, and the smallest way out, in that order. */
export function StateFrame({ drawing, title, children, detail, actions, role = 'status' }: Props) {
  return (
    <div role={role} className="flex max-w-[450px] flex-col items-start gap-2.5 px-10 py-8 phone:px-6">
      <LooseThread drawing={drawing} />
      <h2 className="mt-1.5 font-serif text-title font-[560] tracking-[-.014em] text-balance">{title}</h2>
      <div className="text-body text-pretty text-ink-2">{children}</div>
      {detail && (
        <p className="w-full rounded-[6px] bg-sunken px-[9px] py-1.5 font-mono text-[13px]/[18px] text-ink-2 [overflow-wrap:anywhere]">
          {detail}
        </p>
      )}
      <div className="mt-2 flex flex-wrap gap-2">{actions}</div>
    </div>
  );
}
