/** Details of a node or an edge. */
import { catalogue } from './catalogue.ts';

export const panel = catalogue({
  id: { title: 'Rincian' },
  en: { title: 'Details' },
});
