/** How everything on the canvas looks, from the tokens. */
import type { StylesheetJson } from 'cytoscape';
import { lineRules } from './style/line-rules.ts';
import type { Look } from './style/look.ts';
import { nodeRules } from './style/node-rules.ts';
import { pathRules } from './style/path-rules.ts';
import { stateRules } from './style/state-rules.ts';

export function stylesheet(given: Omit<Look, 'fade'>): StylesheetJson {
  const fade = {
    'transition-property': 'opacity',
    'transition-duration': given.palette.fade,
    'transition-timing-function': 'ease-out',
  };
  const look = { ...given, fade };
  return [...nodeRules(look), ...lineRules(look), ...stateRules(look), ...pathRules(look)];
}
