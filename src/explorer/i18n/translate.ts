/** Looking a key up and filling its names in. Pure; the hook is in use-text.ts. */
import type { Lang } from '../state/view-state.ts';
import { article } from './article.ts';
import { canvas } from './canvas.ts';
import type { Message, NamesOf } from './catalogue.ts';
import { command } from './command.ts';
import { list } from './list.ts';
import { map } from './map.ts';
import { panel } from './panel.ts';
import { rail } from './rail.ts';
import { share } from './share.ts';
import { shell } from './shell.ts';
import { status } from './status.ts';
import { thread } from './thread.ts';
import { time } from './time.ts';
import { timeline } from './timeline.ts';

export const CATALOGUES = {
  shell,
  command,
  rail,
  canvas,
  panel,
  article,
  list,
  time,
  timeline,
  map,
  status,
  thread,
  share,
} as const;

type Catalogues = typeof CATALOGUES;
type Area = keyof Catalogues;
export type TextKey = { [A in Area]: `${A}.${Extract<keyof Catalogues[A]['id'], string>}` }[Area];
type MessageOf<K extends TextKey> = K extends `${infer A extends Area}.${infer Name}`
  ? Name extends keyof Catalogues[A]['id']
    ? Catalogues[A]['id'][Name]
    : never
  : never;
export type TextParams<K extends TextKey> = [NamesOf<MessageOf<K>>] extends [never]
  ? []
  : [params: Readonly<Record<NamesOf<MessageOf<K>>, string | number>>];

const PLURALS = { id: new Intl.PluralRules('id-ID'), en: new Intl.PluralRules('en-GB') };
const NUMBERS = { id: new Intl.NumberFormat('id-ID'), en: new Intl.NumberFormat('en-GB') };

export const formatNumber = (lang: Lang, value: number): string => NUMBERS[lang].format(value);

/** The text of a key. Numbers are written as the language does; `count` chooses the plural form. */
export function translate<K extends TextKey>(lang: Lang, key: K, ...[params]: TextParams<K>): string {
  const at = key.indexOf('.');
  // The key's type guarantees that both parts exist; indexing by a computed string needs the wider type.
  const texts = CATALOGUES[key.slice(0, at) as Area][lang] as Readonly<Record<string, Message>>;
  const message = texts[key.slice(at + 1)] ?? key;
  const values: Readonly<Record<string, string | number>> = params ?? {};
  return form(lang, message, values.count).replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return typeof value === 'number' ? formatNumber(lang, value) : (value ?? whole);
  });
}

function form(lang: Lang, message: Message, count: string | number | undefined): string {
  if (typeof message === 'string') return message;
  const rule = typeof count === 'number' ? PLURALS[lang].select(count) : 'other';
  return rule === 'one' && message.one !== undefined ? message.one : message.other;
}
