/** The keys of a command as they stand on the keyboard. */

export const isMac = (): boolean => /^(Mac|iP)/.test(navigator.platform);

const NAMES: Readonly<Record<string, string>> = { Escape: 'Esc', shift: 'Shift' };
const MAC_NAMES: Readonly<Record<string, string>> = { mod: '⌘', shift: '⇧' };

/** `mod+shift+z` is "Ctrl Shift Z", on a Mac "⌘ ⇧ Z". */
export function namesOfKey(key: string): readonly string[] {
  const mac = isMac();
  return key
    .split(/\+(?=.)/)
    .map(
      (part) =>
        (mac ? MAC_NAMES[part] : undefined) ?? NAMES[part] ?? (part === 'mod' ? 'Ctrl' : part.toUpperCase()),
    );
}

/** As `aria-keyshortcuts` wants it: `Control+K`. */
export const ariaKeys = (key: string): string =>
  key
    .split(/\+(?=.)/)
    .map(
      (part) =>
        ({ mod: isMac() ? 'Meta' : 'Control', shift: 'Shift' })[part] ??
        (part.length === 1 ? part.toUpperCase() : part),
    )
    .join('+');
