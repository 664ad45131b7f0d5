import { Fragment, type ReactNode } from 'react';
import type { Mention } from '../passages/mentions.ts';
import { type Piece, splitByMarks } from '../passages/split.ts';
import type { Span } from '../state/span.ts';
import { TYPE_MARK } from './type-marks.ts';

/** A passage laid under the text. */
export interface Hit extends Span {
  readonly kind: 'hit';
  readonly active: boolean;
}

/** Words that mean a date, with the date in words. */
export interface DateMark extends Span {
  readonly kind: 'date';
  readonly meaning: string;
}

interface Props {
  readonly text: string;
  /** The part of the text that is shown. */
  readonly range: Span;
  /** Names to mark, in order and not overlapping (`mentionsIn`). */
  readonly mentions: readonly Mention[];
  readonly hits?: readonly Hit[];
  readonly dates?: readonly DateMark[];
  /** Wraps the marked name, for example in a button; by default it is a `mark`. */
  readonly renderName?: (mention: Mention, content: ReactNode) => ReactNode;
  /** `wash` lays a colour under the hits, as in the article; `ink` dims what is around them, as in the panel. */
  readonly emphasis?: 'wash' | 'ink';
}

type Marked = Mention | Hit | DateMark;

const isHit = (mark: Marked): mark is Hit => 'kind' in mark && mark.kind === 'hit';

/** Text of an article with names and passages marked. Overlaps are split; joined, the pieces are the text exactly. */
export function PassageText({
  text,
  range,
  mentions,
  hits = [],
  dates = [],
  renderName = mark,
  emphasis = 'wash',
}: Props) {
  const runs = runsOf(splitByMarks<Marked>(range, [...hits, ...mentions, ...dates]));
  return runs.map(({ layer, pieces }) => {
    const names = namesOf(pieces);
    const content = names.map(({ label, start, end }) => {
      const words = text.slice(start, end);
      return <Fragment key={start}>{label ? labelled(label, words, renderName) : words}</Fragment>;
    });
    const start = pieces[0]?.start ?? 0;
    if (emphasis === 'ink')
      return (
        <span key={start} className={layer === 'none' ? 'text-ink-2' : ''}>
          {content}
        </span>
      );
    if (layer === 'none') return <Fragment key={start}>{content}</Fragment>;
    // A wash under a name alone would be hidden by the name's own tint.
    const look = names.every(({ label }) => label) ? RING : LAYER;
    return (
      <mark key={start} data-layer={layer} className={look[layer]}>
        {content}
      </mark>
    );
  });
}

const LAYER = {
  hit: 'text-inherit bg-sunken rounded-[2px] shadow-[0_0_0_3px_var(--sunken)] [box-decoration-break:clone]',
  active:
    'text-inherit bg-thread-soft rounded-[2px] shadow-[0_0_0_4px_var(--thread-soft)] [box-decoration-break:clone]',
} as const;

const RING = {
  hit: 'text-inherit bg-transparent rounded-[3px] outline-[1.5px] outline-offset-1 outline-edge',
  active: 'text-inherit bg-transparent rounded-[3px] outline-2 outline-offset-1 outline-thread',
} as const;

type Layer = 'none' | 'hit' | 'active';

function mark(mention: Mention, content: ReactNode): ReactNode {
  return <mark className={TYPE_MARK[mention.node.type]}>{content}</mark>;
}

function runsOf(
  pieces: readonly Piece<Marked>[],
): readonly { layer: Layer; pieces: readonly Piece<Marked>[] }[] {
  const runs: { layer: Layer; pieces: Piece<Marked>[] }[] = [];
  for (const piece of pieces) {
    const hits = piece.marks.filter(isHit);
    const layer = hits.some(({ active }) => active) ? 'active' : hits.length ? 'hit' : 'none';
    const last = runs.at(-1);
    if (last?.layer === layer) last.pieces.push(piece);
    else runs.push({ layer, pieces: [piece] });
  }
  return runs;
}

type Label = Mention | DateMark;

function labelled(
  label: Label,
  words: string,
  renderName: (mention: Mention, content: ReactNode) => ReactNode,
): ReactNode {
  if (!('kind' in label)) return renderName(label, words);
  return (
    <span
      title={label.meaning}
      className="underline decoration-ink-3 decoration-dotted decoration-[1.5px] underline-offset-4"
    >
      {words}
    </span>
  );
}

/** Runs of pieces with the same name or date on them; a name inside a date wins. */
function namesOf(pieces: readonly Piece<Marked>[]): readonly (Span & { label: Label | null })[] {
  const names: { start: number; end: number; label: Label | null }[] = [];
  for (const { start, end, marks } of pieces) {
    const label = marks.find((candidate): candidate is Label => !isHit(candidate)) ?? null;
    const last = names.at(-1);
    if (last && last.label === label) last.end = end;
    else names.push({ start, end, label });
  }
  return names;
}
