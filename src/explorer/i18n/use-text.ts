import { useMemo } from 'react';
import { useStore } from '../state/store.ts';
import type { Lang } from '../state/view-state.ts';
import { formatNumber, type TextKey, type TextParams, translate } from './translate.ts';

export interface Text {
  readonly lang: Lang;
  /** The text of a key, in the reader's language. */
  readonly t: <K extends TextKey>(key: K, ...params: TextParams<K>) => string;
  /** A number as the language writes it: 1.500 or 1,500. */
  readonly number: (value: number) => string;
}

export function useText(): Text {
  const lang = useStore((state) => state.lang);
  return useMemo(
    () => ({
      lang,
      t: (key, ...params) => translate(lang, key, ...params),
      number: (value) => formatNumber(lang, value),
    }),
    [lang],
  );
}
