import { describe, expect, it } from 'vitest';
import { NO_STEPS, recordStep, type Steps, stepRedone, stepUndone } from './steps.ts';
import { INITIAL_VIEW, type ViewState } from './view-state.ts';

const view = (changes: Partial<ViewState>): ViewState => ({ ...INITIAL_VIEW, ...changes });

/** The steps after several states, each so many ms after the one before. */
function stepsOf(states: readonly ViewState[], pause = 0): Steps {
  let steps = NO_STEPS;
  states.reduce((before, next, i) => {
    steps = recordStep(steps, before, next, 1000 + i * pause);
    return next;
  }, INITIAL_VIEW);
  return steps;
}

describe('recordStep', () => {
  it.each<[string, readonly Partial<ViewState>[], number, number]>([
    ['two selections', [{ selection: ['a'] }, { selection: ['b'] }], 0, 2],
    ['a brush in motion', [{ from: '2025' }, { from: '2026' }, { from: '2027' }], 50, 1],
    ['a brush, a pause, a brush', [{ from: '2025' }, { from: '2026' }], 2000, 2],
    ['a brush of one end and then of the other', [{ from: '2025' }, { from: '2025', to: '2026' }], 50, 2],
    ['typing, the language, the theme', [{ query: 'a' }, { lang: 'en' }, { theme: 'dark' }], 0, 0],
    ['walking the passages', [{ at: { start: 1, end: 2 } }, { at: { start: 3, end: 4 } }], 0, 0],
    ['the same again', [{ selection: ['a'] }, { selection: ['a'] }], 0, 1],
    ['hiding, which also takes from the selection', [{ hidden: ['a'], selection: [] }], 0, 1],
  ])('of %s', (_name, changes, pause, count) => {
    expect(stepsOf(changes.map(view), pause).past.length).toBe(count);
  });

  it('forgets what was undone once something else is done', () => {
    const undone = stepUndone(stepsOf([view({ selection: ['a'] })]), view({ selection: ['a'] }));
    const steps = recordStep(undone?.steps ?? NO_STEPS, INITIAL_VIEW, view({ focus: 'b' }), 0);
    expect(stepRedone(steps, view({ focus: 'b' }))).toBeNull();
  });

  it('keeps no more than a hundred', () => {
    const states = Array.from({ length: 150 }, (_, i) => view({ selection: [`n${i}`] }));
    expect(stepsOf(states).past.length).toBe(100);
  });
});

describe('stepUndone and stepRedone', () => {
  it('lead back and forth', () => {
    const now = view({ selection: ['a'], query: 'kata' });
    const undone = stepUndone(stepsOf([now]), now);
    expect(undone?.moment).toMatchObject({ selection: [] });
    expect(undone?.moment).not.toHaveProperty('query');
    const redone = undone && stepRedone(undone.steps, { ...now, ...undone.moment });
    expect(redone?.moment).toMatchObject({ selection: ['a'] });
    expect(redone?.steps).toMatchObject({ future: [], past: [{ selection: [] }] });
  });

  it('of nothing are nothing', () => {
    expect([stepUndone(NO_STEPS, INITIAL_VIEW), stepRedone(NO_STEPS, INITIAL_VIEW)]).toEqual([null, null]);
  });
});
