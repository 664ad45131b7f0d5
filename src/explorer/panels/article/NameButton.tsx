import type { KeyboardEvent, ReactNode } from 'react';
import { useText } from '../../i18n/use-text.ts';
import type { Mention } from '../../passages/mentions.ts';
import { labelOf } from '../../sentences/parts.ts';
import { TYPE_MARK, TYPE_UNDERLINE } from '../../ui/type-marks.ts';

interface Props {
  readonly mention: Mention;
  /** Only underlined, for headlines. */
  readonly quiet?: boolean;
  readonly onName: (mention: Mention) => void;
  readonly children: ReactNode;
}

/** A name in the text that selects its node. */
export function NameButton({ mention, quiet = false, onName, children }: Props) {
  const { t, lang } = useText();
  const { node } = mention;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onName(mention);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button does not break across lines and its words cannot be selected
    <span
      role="button"
      tabIndex={0}
      // The article's own words are its name; whom they mean is said beside them, to eyes as to ears.
      title={t('article.mention', {
        name: labelOf(node, lang),
        type: t(`status.${node.type}`).toLowerCase(),
      })}
      onClick={() => onName(mention)}
      onKeyDown={onKeyDown}
      // Fingers hit more than the word; the lines stay where they are.
      className="touch:py-[13px]"
    >
      <span
        className={
          quiet
            ? `underline decoration-2 underline-offset-4 ${TYPE_UNDERLINE[node.type]}`
            : `hover:brightness-95 ${TYPE_MARK[node.type]}`
        }
      >
        {children}
      </span>
    </span>
  );
}
