import { focusSearch } from '../../commands/focus-search.ts';
import { useText } from '../../i18n/use-text.ts';
import { CONTENT, DETAILS } from '../../ui/places.ts';

/** First in the order of focus, seen only there. Buttons, because the address is the state's. */
export function SkipLinks() {
  const { t } = useText();
  const goTo = (id: string) => document.getElementById(id)?.focus();
  const links = [
    { name: t('shell.skipToSearch'), run: focusSearch },
    { name: t('shell.skipToContent'), run: () => goTo(CONTENT) },
    { name: t('shell.skipToDetails'), run: () => goTo(DETAILS) },
  ];
  return (
    <div className="absolute top-1 left-1 z-40 flex gap-1">
      {links.map(({ name, run }) => (
        <button
          key={name}
          type="button"
          onClick={run}
          className="sr-only h-11 rounded-r2 bg-ink px-4 font-semibold text-panel focus:not-sr-only focus:px-4"
        >
          {name}
        </button>
      ))}
    </div>
  );
}
