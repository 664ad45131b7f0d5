import { commandOf } from '../../commands/registry.ts';
import { contextOf, runCommand } from '../../commands/run.ts';
import { useText } from '../../i18n/use-text.ts';
import { useGraph } from '../../state/graph-context.ts';
import { useStore } from '../../state/store.ts';
import { IconButton } from '../../ui/IconButton.tsx';

/** The way back for a hand without a keyboard; there while there is something to take back. */
export function UndoButton() {
  const { t } = useText();
  const index = useGraph();
  const some = useStore((state) => state.steps.past.length > 0);
  const command = commandOf('undo');
  if (!some || !command.icon) return null;
  return (
    <IconButton
      icon={command.icon}
      label={t(command.label)}
      onClick={() => runCommand(command, contextOf(index))}
      className="-my-2 ml-auto"
    />
  );
}
