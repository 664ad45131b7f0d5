/** Whatever the reader does, in whatever order, the address can say it: a model of the page against its URL. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EDGE_TYPES, NODE_TYPES, STATUSES } from '../../graph/vocabulary.ts';
import { onlyChoice, toggleChoice } from '../state/choices.ts';
import { type Store, useStore } from '../state/store.ts';
import { article, edge, graphOf, node } from '../state/support/graph.ts';
import { INITIAL_VIEW, MAX_LISTED, type Sort, type ViewState } from '../state/view-state.ts';
import { parseView, pickView, serialiseView } from '../url/codec.ts';
import { resolveView } from '../url/resolve-view.ts';
import { COMMANDS, type CommandId, commandOf } from './registry.ts';
import { contextOf, runCommand } from './run.ts';

// More nodes than a link lists, as a large box may catch them.
const CROWD = Array.from({ length: MAX_LISTED + 20 }, (_, i) => `person:p${i}`);
const INDEX = graphOf({
  articles: [article('a1', { source: 'ANTARA, Jakarta' }), article('a2')],
  nodes: [...CROWD.map((id) => node(id)), node('country:ru'), node('meeting:m', { status: 'planned' })],
  edges: [edge('person:p0~participates_in~meeting:m'), edge('person:p1~represents~country:ru')],
});
const state = (): Store => useStore.getState();

interface Model {
  /** How many things were done: the model needs no more, the address is the other half of the comparison. */
  done: number;
}

/** One thing that the reader does; `name` is what a failure prints. */
class Deed implements fc.Command<Model, Store> {
  constructor(
    readonly name: string,
    readonly act: () => void,
  ) {}
  check = (): boolean => true;
  run(model: Model): void {
    this.act();
    model.done++;
    expectDescribed();
  }
  toString = (): string => this.name;
}

function expectDescribed(): void {
  const view = pickView(state());
  const link = serialiseView(view);
  const read = parseView(link);
  expect(read).toMatchObject({ view, notices: [] });
  expect(resolveView(read.view, INDEX)).toEqual({ view, notices: [] });
}

const thing = fc.constantFrom(
  ...CROWD.slice(0, 4),
  'country:ru',
  'meeting:m',
  'person:p0~participates_in~meeting:m',
  'person:p1~represents~country:ru',
);
const oneNode = thing.filter((id) => !id.includes('~'));
const things = fc.oneof(
  { weight: 6, arbitrary: fc.uniqueArray(thing, { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.constant(CROWD) },
);
const day = fc.constantFrom(null, '2025', '2025-08', '2025-08-15');

/** Every command of the registry, on the selection or on what a menu was opened on. */
const commands = fc
  .tuple(fc.constantFrom(...COMMANDS.map(({ id }) => id)), fc.option(things))
  .map(([id, targets]) => new Deed(`${id} of ${targets ?? 'the selection'}`, () => obey(id, targets)));

function obey(id: CommandId, targets: readonly string[] | null): void {
  const context = contextOf(INDEX, targets ?? undefined);
  runCommand(commandOf(id), { ...context, copy: () => undefined, copyLink: () => undefined });
}

/** What the panels, the rail and the canvas ask of the store. */
const gestures = fc.oneof(
  things.map((ids) => new Deed(`select ${ids}`, () => state().select(...ids))),
  thing.map((id) => new Deed(`toggle ${id}`, () => state().toggleSelected(id))),
  fc
    .uniqueArray(oneNode, { minLength: 2, maxLength: 2 })
    .map(([a = '', b = '']) => new Deed(`thread ${a} ${b}`, () => state().findThread(a, b))),
  fc.integer({ min: -3, max: 9 }).map((n) => new Deed(`thread ${n}`, () => state().showThread(n))),
  fc.boolean().map((hubs) => new Deed(`hubs ${hubs}`, () => state().allowHubs(hubs))),
  fc.integer({ min: -3, max: 9 }).map((n) => new Deed(`${n} hops`, () => state().setHops(n))),
  fc.constantFrom('a1', 'a2').map((id) => new Deed(`open ${id}`, () => state().openArticle(id))),
  fc.constant(new Deed('close', () => state().closeArticle())),
  fc.string({ unit: 'binary', maxLength: 400 }).map((q) => new Deed(`type ${q}`, () => state().search(q))),
  fc
    .tuple(day, day)
    .map(([from, to]) => new Deed(`brush ${from} ${to}`, () => state().setFilters({ from, to }))),
  fc
    .constantFrom<Sort>('date', '-sources')
    .map((sort) => new Deed(`sort ${sort}`, () => state().arrange({ sort, listForm: 'table' }))),
  fc.boolean().map((undated) => new Deed(`undated ${undated}`, () => state().setFilter('undated', undated))),
  fc.uniqueArray(oneNode).map((ids) => new Deed(`actors ${ids}`, () => state().setFilter('actors', ids))),
  fc
    .constantFrom('any', 'all')
    .map((mode) => new Deed(`actors: ${mode}`, () => state().setFilter('actorsMode', mode))),
  fc.option(oneNode).map((id) => new Deed(`speaker ${id}`, () => state().setFilter('speaker', id))),
  ...(
    [
      ['types', NODE_TYPES],
      ['statuses', STATUSES],
      ['relations', EDGE_TYPES],
      ['sources', ['ANTARA, Jakarta', 'a2']],
    ] as const satisfies readonly (readonly [keyof ViewState, readonly string[]])[]
  ).map(([key, options]) =>
    fc
      .tuple(fc.constantFrom<string>(...options), fc.constantFrom(toggleChoice, onlyChoice))
      .map(
        ([option, choose]) =>
          new Deed(`${key} ${option}`, () => state().setFilter(key, choose(state()[key], option, options))),
      ),
  ),
);

describe('every state', () => {
  it('can be said by the address, and undone to the first', () => {
    fc.assert(
      fc.property(fc.commands([commands, gestures], { maxCommands: 40 }), (deeds) => {
        fc.modelRun(() => {
          state().restore(INITIAL_VIEW);
          state().forgetSteps();
          return { model: { done: 0 }, real: state() };
        }, deeds);
        while (state().steps.past.length) {
          state().undo();
          expectDescribed();
        }
        // The passage goes along with other steps; letters, language and theme are not undone.
        const { at, query, lang, theme } = state();
        expect(pickView(state())).toEqual({ ...INITIAL_VIEW, at, query, lang, theme });
      }),
      { numRuns: 150 },
    );
  });
});
