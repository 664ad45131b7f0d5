/** Search, filters, legend. */
import { catalogue } from './catalogue.ts';

export const rail = catalogue({
  id: { title: 'Saringan' },
  en: { title: 'Filters' },
});
