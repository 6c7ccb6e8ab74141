// npm run package [-- --linux dir tar.gz | --win nsis zip | --mac dmg zip] [--allow-fallback-runtime]
// Without targets: dir and tar.gz on Linux, the configured ones elsewhere.
import process from 'node:process';
import { refuseFallback } from './packageConfig.mjs';
import { packageApp } from './packageApp.mjs';
import { setUp } from './setUp.mjs';
import { runProgram } from './shell.mjs';

const PLATFORMS = /** @type {const} */ ({ '--linux': 'linux', '--win': 'windows', '--mac': 'mac' });

/** @param {readonly string[]} args */
function chosen(args) {
  const targets = args.filter((arg) => !arg.startsWith('--'));
  const named = Object.entries(PLATFORMS).find(([option]) => args.includes(option))?.[1];
  const here = process.platform === 'win32' ? 'windows' : process.platform === 'darwin' ? 'mac' : 'linux';
  const platform = named ?? here;
  return { platform, targets: targets.length === 0 && platform === 'linux' ? ['dir', 'tar.gz'] : targets };
}

await runProgram(async () => {
  const args = process.argv.slice(2);
  const runtime = await setUp();
  refuseFallback(runtime, args.includes('--allow-fallback-runtime'));
  const { bundle } = await import('./bundle.mjs');
  await bundle();
  const files = await packageApp({ runtime, output: 'release', ...chosen(args) });
  process.stdout.write(`${files.join('\n')}\n`);
});
