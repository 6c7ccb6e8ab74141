import { failureWords } from '../files/failureWords.js';
import { processIo } from './io.js';
import { runCli } from './runCli.js';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // a reader that stops early, `demarc check … | head`, is no error
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`Standard output: not written (${failureWords(error)}). Write to a file with --out.\n`);
  process.exit(3);
});

void runCli(process.argv.slice(2), processIo()).then((code) => {
  process.exitCode = code;
});
