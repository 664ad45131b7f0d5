import { isEventType } from '../../../graph/schema.ts';
import { useText } from '../../i18n/use-text.ts';
import { labelOf, neighbours } from '../../sentences/parts.ts';
import { useGraph } from '../../state/graph-context.ts';
import type { MapUnit } from './map-units.ts';

/** "Pertemuan puncak, Pertemuan, Terjadi, di Anchorage"; "Rusia, Negara, 12 hubungan". */
export function useMapNames(facts: (id: string) => number): (unit: MapUnit) => string {
  const { t, lang } = useText();
  const index = useGraph();
  return (unit) => {
    if (unit.kind === 'heap') {
      const place = unit.nodes.find(({ type }) => type === 'place') ?? unit.nodes[0];
      return t('map.crowd', { count: unit.nodes.length, place: place ? labelOf(place, lang) : '' });
    }
    const { node } = unit;
    const label = labelOf(node, lang);
    if (unit.kind === 'country')
      return t('map.country', { label, links: t('map.links', { count: facts(node.id) }) });
    const words = { label, type: t(`status.${node.type}`) };
    if (!isEventType(node.type)) return t('map.mark', words);
    const name = node.status
      ? t('map.markStatus', { ...words, status: t(`status.${node.status}`) })
      : t('map.mark', words);
    const [place] = neighbours(index, node.id, 'from', ['takes_place_in']);
    return place ? t('map.markPlace', { name, place: labelOf(place, lang) }) : name;
  };
}
