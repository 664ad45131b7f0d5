import { describe, expect, it } from 'vitest';
import { nextStop } from './walk.ts';

const FROM = { id: 'a', x: 0, y: 0 };
const stop = (id: string, x: number, y: number) => ({ id, x, y });
const NONE: ReadonlySet<string> = new Set();

describe('nextStop', () => {
  it('goes to the nearest neighbour in the direction, past nearer strangers', () => {
    const stops = [FROM, stop('stranger', 20, 0), stop('near', 100, 10), stop('far', 200, 0)];
    expect(nextStop(FROM, 'right', stops, new Set(['near', 'far']))).toBe('near');
  });

  it('goes to the nearest stranger where no neighbour lies there', () => {
    const stops = [FROM, stop('left', -20, 0), stop('up', 0, -50)];
    expect(nextStop(FROM, 'up', stops, new Set(['left']))).toBe('up');
  });

  it('prefers straight ahead to the rim of the cone', () => {
    const stops = [FROM, stop('rim', 60, 90), stop('ahead', 120, 0)];
    expect(nextStop(FROM, 'right', stops, new Set(['rim', 'ahead']))).toBe('ahead');
  });

  it('takes the next in reading order where nothing lies in the direction', () => {
    const stops = [FROM, stop('b', -10, -50), stop('c', 0, -80)];
    expect(nextStop(FROM, 'down', stops, NONE)).toBe('c');
    expect(nextStop(FROM, 'right', stops, NONE)).toBe('c');
  });

  it('stays where there is nowhere to go', () => {
    expect(nextStop(FROM, 'left', [FROM], NONE)).toBeNull();
  });

  it('leaves a node that lies on the very same spot', () => {
    expect(nextStop(FROM, 'up', [FROM, stop('twin', 0, 0)], NONE)).toBe('twin');
  });
});
