/**
 * The canvas of the real window beside its peers, in the same runtime at the same size with the same gestures:
 * npm run bench -- canvas [repeats] [sizes, with commas] [contenders, with commas]
 */
import process from 'node:process';
import { Contenders, type Measured } from './canvas/contenders.js';
import { judged, printed } from './canvas/results.js';

const [runtime = '', repeatsArgument = '5', sizesArgument = '200,1000,3000,10000', wanted = ''] = process.argv.slice(2);
const repeats = Number(repeatsArgument);
const sizes = sizesArgument.split(',').map(Number);

const contenders = await Contenders.prepare(runtime, wanted === '' ? undefined : wanted.split(','));
const results: Measured[] = [];
for (const size of sizes) {
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    for (const name of contenders.names) {
      const result = await contenders.measure(name, size);
      if (result) results.push(result);
      process.stderr.write(`${String(size)} nodes, ${String(repeat + 1)}: ${name} ${result?.said ?? 'left out'}\n`);
    }
  }
  process.stdout.write(printed(results, size));
}
process.stdout.write(judged(results));
contenders.dispose();
