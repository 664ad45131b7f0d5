/** The article's drawer. */
import { catalogue } from './catalogue.ts';

export const article = catalogue({
  id: { title: 'Artikel' },
  en: { title: 'Article' },
});
