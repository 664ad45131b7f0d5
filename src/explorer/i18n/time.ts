/** Dates and the strip of dates. */
import { catalogue } from './catalogue.ts';

export const time = catalogue({
  id: { title: 'Tanggal peristiwa' },
  en: { title: 'Event date' },
});
