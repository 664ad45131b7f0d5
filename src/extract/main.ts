/** `npm run graph`. Exit codes: 0 written, 1 the input is wrong, 2 the command line is wrong. */
import { compileLate, nodeEffects } from './effects.ts';
import { run } from './run.ts';

compileLate();
process.exitCode = run(process.argv.slice(2), nodeEffects);
