/** `npm run graph`. Exit codes: 0 written, 1 the input is wrong, 2 the command line is wrong. */
import { nodeEffects } from './effects.ts';
import { run } from './run.ts';

// `… --explain ID | head` closes the pipe early; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = run(process.argv.slice(2), nodeEffects);
