/** A catalogue of words: one file an area, the same keys in both languages. */

/** Text with `{names}` to fill; or its forms by the plural rule of `count`. Indonesian has only `other`. */
export type Message = string | { readonly one?: string; readonly other: string };
export type Messages = Readonly<Record<string, Message>>;

/** Checks at compile time that both languages have the same keys; keeps the Indonesian texts literal to type their names. */
export function catalogue<const Id extends Messages>(texts: {
  readonly id: Id;
  readonly en: { readonly [K in keyof Id]: Message };
}): { readonly id: Id; readonly en: { readonly [K in keyof Id]: Message } } {
  return texts;
}

type NamesIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

/** The names a message wants: `NamesOf<'{x} dari {y}'>` is `'x' | 'y'`. */
export type NamesOf<M> = M extends string
  ? NamesIn<M>
  : M extends { readonly other: infer Text }
    ? NamesIn<Text> | 'count'
    : never;
