/** Every run of the unit tests tries the same random cases, unless another seed is asked for: DEMARC_SEED=7 npm run check */
import process from 'node:process';
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['DEMARC_SEED'] ?? '20261125') });
