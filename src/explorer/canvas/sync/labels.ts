import { translate } from '../../i18n/translate.ts';
import type { Bundle } from '../bundles.ts';
import { type Canvas, shownEdges } from '../canvas.ts';
import { labelFont } from '../font.ts';
import { canvasMeasure } from '../label-lines.ts';
import { nameOf } from '../names.ts';
import { nodeBox, overlaps } from '../node-box.ts';
import type { Scene } from '../scene.ts';
import { isChanged } from './filter.ts';

/** So many lines can carry their verb before words cover lines. */
const FEW = 8;

/** Names of nodes in the reader's language; the elements were made with those of `canvas.lang`. */
export function syncNames(canvas: Canvas, before: Scene | null, after: Scene): void {
  if ((before?.lang ?? canvas.lang) !== after.lang) rename(canvas, after);
}

/** Names broken into lines by the font that is there now. */
export function rename({ cy, index }: Canvas, { lang }: Scene): void {
  const measure = canvasMeasure(labelFont());
  cy.batch(() => {
    for (const node of index.graph.nodes) cy.getElementById(node.id).data(nameOf(node, lang, measure));
  });
}

/**
 * Words on lines: the verb near what is hovered or selected itself, the number of passages on the selection's lines,
 * a cross on what was denied. All others stay bare.
 */
export function syncLineLabels(canvas: Canvas, before: Scene | null, after: Scene): void {
  if (before?.lang !== after.lang || isFew(before) !== isFew(after)) {
    for (const id of canvas.bundles.keys()) setLabel(canvas, id, after);
    return;
  }
  if (before.emphasis === after.emphasis && before.visible === after.visible) return;
  const touched = new Set(
    [before, after].flatMap(({ emphasis, selected, hovered }) => [
      ...emphasis.thread,
      ...emphasis.path.keys(),
      ...emphasis.near,
      ...selected,
      ...(hovered ? [hovered] : []),
    ]),
  );
  for (const id of touched) if (canvas.bundles.has(id)) setLabel(canvas, id, after);
  if (before.visible === after.visible) return;
  for (const bundle of canvas.bundles.values())
    if (!touched.has(bundle.id) && isChanged(bundle, before.visible, after.visible))
      setLabel(canvas, bundle.id, after);
}

/** So few lines that all of them say their verb. */
const isFew = ({ visible }: Scene): boolean => visible.edges.size <= FEW;

function setLabel(canvas: Canvas, id: string, scene: Scene): void {
  const line = canvas.cy.getElementById(id);
  const cross = line.data('pattern') === 'denied' ? '×' : '';
  const label = [cross, lineLabel(canvas, id, scene)].filter(Boolean).join(' ');
  if (line.data('label') !== label) line.data('label', label);
  placeLabel(canvas, id, scene);
}

/** Two thirds of the way from the selected end, where the selection's lines have spread. */
const FROM_FAR_END = 0.36;

function placeLabel({ cy, bundles }: Canvas, id: string, { emphasis, selected }: Scene): void {
  const bundle = bundles.get(id);
  const line = cy.getElementById(id);
  if (!bundle) return;
  const counted = emphasis.thread.has(id) && !selected.has(id);
  const atTarget = counted && selected.has(bundle.source) && !selected.has(bundle.target);
  const atSource = counted && selected.has(bundle.target) && !selected.has(bundle.source);
  if (atTarget || atSource) {
    const [a, b] = [cy.getElementById(bundle.source).position(), cy.getElementById(bundle.target).position()];
    line.data('labelOffset', Math.round(Math.hypot(a.x - b.x, a.y - b.y) * FROM_FAR_END));
  }
  if (line.hasClass('at-target') !== atTarget) line.toggleClass('at-target', atTarget);
  if (line.hasClass('at-source') !== atSource) line.toggleClass('at-source', atSource);
}

/** Height of a verb and width of its characters, in font sizes; a little less than they take: names may touch it, not hide it. */
const VERB = { height: 1, perChar: 0.42 };

/** Whether a verb in the middle of a line stands clear of the two nodes and their names. */
function hasRoom({ cy }: Canvas, { id, source, target }: Bundle, words: string): boolean {
  const [a, b] = [nodeBox(cy, source), nodeBox(cy, target)];
  const [x, y] = [(a.x + b.x) / 2, (a.y + b.y) / 2];
  const size = Number(cy.getElementById(id).data('fontSize'));
  const [half, up] = [(words.length * VERB.perChar * size) / 2, (VERB.height * size) / 2];
  const verb = { x1: x - half, x2: x + half, y1: y - up, y2: y + up };
  return !overlaps(verb, a) && !overlaps(verb, b);
}

function lineLabel(canvas: Canvas, id: string, scene: Scene): string {
  const { emphasis, selected, hovered, visible, lang } = scene;
  const bundle = canvas.bundles.get(id);
  if (!bundle) return '';
  const [step] = emphasis.path.get(id)?.edges ?? [];
  if (step) return translate(lang, `status.${step.type}`);
  const alone = hovered === id || selected.has(id);
  const verbs = alone || isFew(scene) || (emphasis.near.has(id) && emphasis.near.size <= FEW);
  if (verbs) {
    const [first, ...others] = [...shownEdges(bundle, visible.edges)].sort(
      (a, b) => b.evidence.length - a.evidence.length,
    );
    if (!first) return '';
    const verb = translate(lang, `status.${first.type}`);
    const words = others.length ? `${verb} +${others.length}` : verb;
    return alone || hasRoom(canvas, bundle, words) ? words : '';
  }
  const passages = Number(canvas.cy.getElementById(id).data('passages'));
  return emphasis.thread.has(id) && passages > 2 ? String(passages) : '';
}
