import { Check, Code } from 'lucide-react';
import { useId, useState } from 'react';
import { embedCode, type FrameSize } from '../../exports/embed-code.ts';
import { useText } from '../../i18n/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { useCopy } from '../../ui/use-copy.ts';
import { Part } from './Part.tsx';
import { linkToScope, type Scope, useScopeTitle } from './use-material.ts';

const SIZES = {
  small: { width: 480, height: 360 },
  medium: { width: 720, height: 480 },
  full: { width: 'full', height: 560 },
} as const satisfies Readonly<Record<string, FrameSize>>;

type Size = keyof typeof SIZES;

/** A column of a news page, for the preview of a frame that fills it. */
const COLUMN = 960;
const PREVIEW = 0.1;

/** The code for an iframe, with its size drawn to scale. */
export function EmbedCode({ scope }: { readonly scope: Scope }) {
  const { t } = useText();
  const [size, setSize] = useState<Size>('medium');
  const { copy, message } = useCopy();
  const title = useScopeTitle(scope);
  const field = useId();
  const frame = SIZES[size];
  const code = embedCode(linkToScope(scope, true), t('shell.titleOf', { name: title }), frame);
  const nameOf = ({ width, height }: FrameSize): string =>
    `${width === 'full' ? t('share.fullWidth') : width} × ${height}`;
  const width = frame.width === 'full' ? COLUMN : frame.width;
  return (
    <Part title={t('share.embed')}>
      <div className="self-start">
        <Segments
          label={t('share.embedSize')}
          value={size}
          options={(['small', 'medium', 'full'] as const).map((id) => ({ id, name: nameOf(SIZES[id]) }))}
          onChange={setSize}
        />
      </div>
      <div className="flex items-start gap-3">
        <svg
          width={width * PREVIEW}
          height={56}
          role="img"
          aria-label={t('share.embedPreview', { width, height: frame.height })}
          className="phone:hidden"
        >
          <rect
            x={0.5}
            y={0.5}
            width={width * PREVIEW - 1}
            height={frame.height * PREVIEW - 1}
            rx={3}
            className="fill-canvas stroke-line-strong"
          />
        </svg>
        <div className="min-w-0 flex-1">
          <label htmlFor={field} className="sr-only">
            {t('share.embedCode')}
          </label>
          <textarea
            id={field}
            readOnly
            rows={5}
            value={code}
            onFocus={(event) => event.currentTarget.select()}
            className="w-full resize-none rounded-r2 border border-line-strong bg-sunken px-2.5 py-2 font-mono text-[12px] [overflow-wrap:anywhere]"
          />
          <Button
            small
            className="mt-1.5"
            onClick={() => copy(code, t('share.codeCopied'), t('shell.linkNotCopied'))}
          >
            {message ? <Check size={14} aria-hidden="true" /> : <Code size={14} aria-hidden="true" />}
            {message || t('share.copyCode')}
          </Button>
        </div>
      </div>
    </Part>
  );
}
