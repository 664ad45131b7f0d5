import { List } from 'lucide-react';
import { useRef } from 'react';
import type { Command } from '../commands/command.ts';
import { menuCommands } from '../commands/registry.ts';
import { contextOf, runCommand } from '../commands/run.ts';
import { useText } from '../i18n/use-text.ts';
import { labelOf } from '../sentences/parts.ts';
import { useVisible } from '../state/use-visible.ts';
import { Menu, type MenuItem } from '../ui/Menu.tsx';
import { usePlace } from '../ui/use-place.ts';
import { type Canvas, shownEdges } from './canvas.ts';
import { useSession } from './session.ts';

/** What can be done with the node or line that was pressed with the right button, held, or walked to. */
export function CanvasMenu({ canvas }: { readonly canvas: Canvas }) {
  const { t, lang } = useText();
  const visible = useVisible();
  const spot = useSession((session) => session.menu);
  const box = useRef<HTMLDivElement>(null);
  usePlace(box, spot);
  if (!spot) return null;
  const { index, bundles } = canvas;
  const bundle = bundles.get(spot.id);
  const targets = bundle ? shownEdges(bundle, visible.edges).map((edge) => edge.id) : [spot.id];
  const nameOf = (id: string): string => {
    const node = index.nodes.get(id);
    return node ? labelOf(node, lang) : id;
  };

  /** Focus goes back to the canvas, and by the keyboard to the node it came from. */
  const close = (): void => {
    const { offerMenu, walkTo } = useSession.getState();
    offerMenu(null);
    box.current?.closest('section')?.querySelector<HTMLElement>('[role=application]')?.focus();
    if (spot.byKeyboard) walkTo(spot.id);
  };
  const context = contextOf(index, targets);
  const items: MenuItem[] = menuCommands(bundle ? 'edge' : 'node')
    .filter((command) => command.isEnabled(context))
    .map((command) => ({
      id: command.id,
      name: t(
        command.id === 'focus' && context.state.focus === spot.id
          ? 'command.leaveFocus'
          : (command.menu?.label ?? command.label),
      ),
      ...(command.icon ? { icon: command.icon } : {}),
      ...(command.keys[0] ? { keys: command.keys[0] } : {}),
      onChoose: () => choose(command),
    }));
  if (bundle && targets.length > 1) {
    items.unshift({
      id: 'each',
      name: t('command.chooseOf', { count: targets.length }),
      icon: List,
      onChoose: () => {
        close();
        useSession.getState().offerChoice(spot);
      },
    });
  }
  const title = bundle
    ? t('canvas.between', { a: nameOf(bundle.source), b: nameOf(bundle.target) })
    : nameOf(spot.id);
  return (
    <Menu
      key={spot.id}
      ref={box}
      label={
        bundle
          ? t('command.menuOfLine', { a: nameOf(bundle.source), b: nameOf(bundle.target) })
          : t('command.menuOf', { name: title })
      }
      title={title}
      items={items}
      onClose={close}
      className="absolute top-0 left-0 z-20 max-w-[calc(100%-16px)]"
    />
  );

  function choose(command: Command): void {
    close();
    if (command.id === 'hide') useSession.getState().walkTo(null);
    runCommand(command, contextOf(index, targets));
  }
}
