/** The list of sentences. */
import { catalogue } from './catalogue.ts';

export const list = catalogue({
  id: { title: 'Daftar' },
  en: { title: 'List' },
});
