import { Maximize, Minus, Plus } from 'lucide-react';
import { useText } from '../../i18n/use-text.ts';
import { useStore } from '../../state/store.ts';
import { IconButton } from '../../ui/IconButton.tsx';

/** + − and everything, for the drawing of the view. They ask the camera as the keys do. */
export function ZoomTools() {
  const { t } = useText();
  const { askCamera } = useStore.getState();
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons of a toolbar, not fields of a form
    <div
      role="group"
      aria-label={t('timeline.zoom')}
      className="flex flex-none rounded-[9px] border border-line bg-raised p-0.5"
    >
      <IconButton small icon={Plus} label={t('timeline.zoomIn')} onClick={() => askCamera('zoom-in')} />
      <IconButton small icon={Minus} label={t('timeline.zoomOut')} onClick={() => askCamera('zoom-out')} />
      <IconButton small icon={Maximize} label={t('timeline.fit')} onClick={() => askCamera('fit')} />
    </div>
  );
}
