/** Given names of the world: the locales of @faker-js/faker written in Latin letters, and the names of @zxcvbn-ts/language-id. */

/** What this script reads of a locale of @faker-js/faker. */
export interface Locale {
  readonly person?: {
    readonly first_name?: ByGender;
    readonly last_name?: ByGender;
  };
}
type ByGender = { readonly [gender in 'generic' | 'male' | 'female']?: readonly string[] };

/** Locales that spell names in syllables, invent them, or only repeat another. */
const LEFT_OUT = /^(?:vi|en_BORK|en_AU_ocker|base|ta_IN|yo_NG|zu_ZA|dv|ku)/;
const GENDERS = ['generic', 'male', 'female'] as const;

/** Every given name once; Indonesian family names too, for they serve as given names as well. */
export function givenNames(
  locales: Readonly<Record<string, Locale>>,
  more: readonly string[],
): readonly string[] {
  const found = new Set<string>();
  for (const [name, { person }] of Object.entries(locales)) {
    if (LEFT_OUT.test(name)) continue;
    for (const gender of GENDERS)
      for (const given of person?.first_name?.[gender] ?? [])
        if (/^[\p{Script=Latin}'’-]{3,}$/u.test(given)) found.add(given);
  }
  for (const gender of GENDERS)
    for (const family of locales.id_ID?.person?.last_name?.[gender] ?? []) found.add(family);
  return [...found, ...more];
}
