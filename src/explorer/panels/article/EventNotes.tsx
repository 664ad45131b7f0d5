import { useText } from '../../i18n/use-text.ts';
import { labelOf } from '../../sentences/parts.ts';
import type { Span } from '../../state/span.ts';
import { TypeGlyph } from '../../ui/TypeGlyph.tsx';
import type { EventNote } from './events-by-block.ts';

interface Props {
  readonly notes: readonly EventNote[];
  readonly onEvent: (id: string, at: Span) => void;
}

/** The events that a paragraph tells of, as marks in the margin (below the paragraph on a phone) that select them. */
export function EventNotes({ notes, onEvent }: Props) {
  const { t, lang } = useText();
  if (!notes.length) return null;
  return (
    <ul
      aria-label={t('article.events')}
      className="mb-3 -mt-2 flex flex-wrap gap-1 tablet:absolute tablet:top-0.5 tablet:left-full tablet:m-0 tablet:ml-2 tablet:w-6 tablet:flex-col"
    >
      {notes.map(({ event, at }) => {
        const name = t('article.mention', {
          name: labelOf(event, lang),
          type: t(`status.${event.type}`).toLowerCase(),
        });
        return (
          <li key={event.id}>
            <button
              type="button"
              aria-label={name}
              title={name}
              onClick={() => onEvent(event.id, at)}
              className="grid size-6 place-items-center rounded-r1 opacity-75 hover:bg-sunken hover:opacity-100 focus-visible:opacity-100 touch:size-11"
            >
              <TypeGlyph type={event.type} status={event.status} radius={6.5} />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
