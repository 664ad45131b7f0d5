/** The graph's canvas. */
import { catalogue } from './catalogue.ts';

export const canvas = catalogue({
  id: { title: 'Graf' },
  en: { title: 'Graph' },
});
