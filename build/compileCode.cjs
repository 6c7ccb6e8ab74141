'use strict';
// node build/compileCode.cjs <program.cjs> <program.cache> <arguments>: runs the bundled command line once and keeps the code that V8
// compiled for it. What ran is compiled whole; the source is wrapped as its launcher wraps it.
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const process = require('node:process');
const vm = require('node:vm');

const [filename = '', cache = '', ...args] = process.argv.slice(2);
const script = new vm.Script(Module.wrap(fs.readFileSync(filename, 'utf8')), { filename });
process.argv = [process.execPath, filename, ...args];
process.on('exit', () => {
  fs.writeFileSync(cache, script.createCachedData());
});
script.runInThisContext()(exports, require, module, filename, path.dirname(filename));
