import { useEffect } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { labelOf } from '../../sentences/parts.ts';
import { useGraph } from '../../state/graph-context.ts';
import { useVisible } from '../../state/use-visible.ts';
import { Keys } from '../../ui/Keys.tsx';
import { TypeGlyph } from '../../ui/TypeGlyph.tsx';
import type { Choice } from './choices.ts';

interface Props {
  readonly id: string;
  readonly choices: readonly Choice[];
  readonly query: string;
  /** Index of the choice that Enter would take. */
  readonly current: number;
  readonly onChoose: (choice: Choice) => void;
}

/** The list below the palette's field: commands with their keys, then nodes. */
export function PaletteChoices({ id, choices, query, current, onChoose }: Props) {
  const { t } = useText();
  useEffect(() => {
    document.getElementById(`${id}-${current}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, current]);
  const groups = [
    { kind: 'command', title: t('command.paletteCommands') },
    { kind: 'node', title: t('command.paletteNodes') },
  ] as const;
  return (
    <div
      id={id}
      role="listbox"
      aria-label={t('command.palette')}
      // The field keeps the focus while one clicks.
      onMouseDown={(event) => event.preventDefault()}
      className="max-h-[min(56dvh,440px)] overflow-y-auto bg-raised py-1.5"
    >
      {choices.length === 0 && (
        <div
          role="option"
          aria-disabled="true"
          aria-selected="false"
          tabIndex={-1}
          className="px-4 py-2 text-ink-2"
        >
          {t('command.paletteNone', { query })}
        </div>
      )}
      {groups.map(({ kind, title }) =>
        choices.some((choice) => choice.kind === kind) ? (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a listbox
          <div key={kind} role="group" aria-label={title}>
            <p aria-hidden="true" className="px-4 pt-1.5 pb-1 text-label font-semibold text-ink-3">
              {title}
            </p>
            {choices.map((choice, i) =>
              choice.kind === kind ? (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox has the keys and the focus
                <div
                  key={choice.kind === 'command' ? choice.command.id : choice.node}
                  id={`${id}-${i}`}
                  role="option"
                  aria-selected={i === current}
                  tabIndex={-1}
                  onClick={() => onChoose(choice)}
                  className={`flex min-h-9 cursor-pointer items-center gap-2.5 px-4 py-1 hover:bg-sunken touch:min-h-11 ${i === current ? 'bg-sunken' : ''}`}
                >
                  {choice.kind === 'command' ? (
                    <CommandWords choice={choice} />
                  ) : (
                    <NodeWords choice={choice} />
                  )}
                </div>
              ) : null,
            )}
          </div>
        ) : null,
      )}
    </div>
  );
}

function CommandWords({
  choice: { command, name },
}: {
  readonly choice: Extract<Choice, { kind: 'command' }>;
}) {
  const Icon = command.icon;
  const [key] = command.keys;
  return (
    <>
      <span className="grid w-[18px] place-items-center text-ink-2">
        {Icon && <Icon size={16} strokeWidth={1.75} aria-hidden="true" />}
      </span>
      <span className="flex-1">{name}</span>
      {key && (
        <span aria-hidden="true" className="touch:hidden">
          <Keys of={key} />
        </span>
      )}
    </>
  );
}

function NodeWords({ choice }: { readonly choice: Extract<Choice, { kind: 'node' }> }) {
  const { t, lang } = useText();
  const { nodes } = useGraph();
  const visible = useVisible();
  const node = nodes.get(choice.node);
  if (!node) return null;
  return (
    <>
      <TypeGlyph type={node.type} status={node.status} radius={9} />
      <span className="min-w-0 flex-1">
        <span className="block font-[550]">{labelOf(node, lang)}</span>
        <span className="block text-label text-ink-3">
          {t(`status.${node.type}`)}
          {choice.alias && ` · ${t('rail.alias', { alias: choice.alias })}`}
          {!visible.nodes.has(node.id) && ` · ${t('rail.hiddenByFilter')}`}
        </span>
      </span>
    </>
  );
}
