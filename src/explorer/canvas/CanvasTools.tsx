import { Maximize, Minus, PinOff, Plus } from 'lucide-react';
import { useText } from '../i18n/use-text.ts';
import { IconButton } from '../ui/IconButton.tsx';
import type { Canvas } from './canvas.ts';
import { fitAll, zoomBy } from './move-camera.ts';
import { useSession } from './session.ts';
import { ZOOM_STEP } from './sync/camera-wish.ts';

/** Zoom, show everything, and once something was dragged, put it back. */
export function CanvasTools({ canvas }: { readonly canvas: Canvas }) {
  const { t } = useText();
  const moved = useSession((session) => Object.keys(session.pins).length > 0);
  const unpinAll = useSession((session) => session.unpinAll);
  return (
    <div className="absolute right-3.5 bottom-3.5 flex flex-col rounded-[9px] border border-line bg-raised p-0.5 shadow-1">
      {moved && <IconButton icon={PinOff} label={t('canvas.resetPositions')} onClick={unpinAll} />}
      <IconButton icon={Plus} label={t('canvas.zoomIn')} onClick={() => zoomBy(canvas.cy, ZOOM_STEP)} />
      <IconButton icon={Minus} label={t('canvas.zoomOut')} onClick={() => zoomBy(canvas.cy, 1 / ZOOM_STEP)} />
      <IconButton icon={Maximize} label={t('canvas.fit')} onClick={() => fitAll(canvas)} />
    </div>
  );
}
