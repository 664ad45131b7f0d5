/** Lists of filter values: plain values are the only ones shown, values with a leading `-` are hidden. Empty: all shown. */

/** Does a list of values leave this one? */
export function allows(list: readonly string[], value: string): boolean {
  if (list.length === 0) return true;
  if (list.includes(`-${value}`)) return false;
  return list.includes(value) || list.every((item) => item.startsWith('-'));
}

/**
 * The list after a click on one of the options: shown becomes hidden and the other way round. Written the shorter way,
 * so that hiding one type of eight is `-place` and showing one is `place`.
 */
export function toggleChoice(
  list: readonly string[],
  value: string,
  options: readonly string[],
): readonly string[] {
  const shown = options.filter((option) => allows(list, option) !== (option === value));
  return shortest(shown, options);
}

/** The same for a list whose values are left out one by one: it stays a list of what is left out. */
export function toggleExcluded(
  list: readonly string[],
  value: string,
  options: readonly string[],
): readonly string[] {
  if (list.some((item) => !item.startsWith('-'))) return toggleChoice(list, value, options);
  const item = `-${value}`;
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}

/** Only this option; all again where it already was the only one. */
export function onlyChoice(
  list: readonly string[],
  value: string,
  options: readonly string[],
): readonly string[] {
  const shown = options.filter((option) => allows(list, option));
  return shown.length === 1 && shown[0] === value ? [] : [value];
}

function shortest(shown: readonly string[], options: readonly string[]): readonly string[] {
  if (shown.length === options.length) return [];
  const hidden = options.filter((option) => !shown.includes(option));
  // Nothing shown cannot be written as a list of what is shown.
  if (shown.length === 0 || hidden.length < shown.length) return hidden.map((option) => `-${option}`);
  return shown;
}
