import { ariaKeys } from '../commands/key-names.ts';
import { commandOf } from '../commands/registry.ts';
import { contextOf, runCommand } from '../commands/run.ts';
import { useText } from '../i18n/use-text.ts';
import { useGraph } from '../state/graph-context.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useSession } from './session.ts';

/** Commands with the short names that stand beside the canvas. */
const TOOLS = [
  { id: 'reset-positions', label: 'canvas.resetPositions' },
  { id: 'zoom-in', label: 'canvas.zoomIn' },
  { id: 'zoom-out', label: 'canvas.zoomOut' },
  { id: 'fit', label: 'canvas.fit' },
] as const;

/** Zoom, show everything, and once something was dragged, put it back. */
export function CanvasTools() {
  const { t } = useText();
  const index = useGraph();
  const moved = useSession((session) => Object.keys(session.pins).length > 0);
  return (
    // On a tablet the panel lies over the right side, on a phone the sheet over the foot.
    <div className="absolute right-3.5 bottom-3.5 flex flex-col phone:top-16 phone:bottom-auto tablet:max-desk:right-auto tablet:max-desk:left-3.5 rounded-[9px] border border-line bg-raised p-0.5 shadow-1">
      {TOOLS.map(({ id, label }) => {
        const command = commandOf(id);
        const [key] = command.keys;
        if (!command.icon || (id === 'reset-positions' && !moved)) return null;
        return (
          <IconButton
            key={id}
            icon={command.icon}
            label={t(label)}
            {...(key ? { 'aria-keyshortcuts': ariaKeys(key) } : {})}
            onClick={() => runCommand(command, contextOf(index))}
          />
        );
      })}
    </div>
  );
}
