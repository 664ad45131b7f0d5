import { slug } from '../../graph/ids.ts';

/** `benang-merah_vladimir-putin_bukti.csv`: letters, digits and hyphens only, so that every system takes it. */
export function fileName(title: string, what: string, extension: string): string {
  const about = slug(title).slice(0, 60).replace(/-+$/, '');
  return `${['benang-merah', about, slug(what)].filter(Boolean).join('_')}.${extension}`;
}
