'use strict';
// Starts the program beside it, with the code that V8 compiled when it was bundled. Another release of Node.js refuses
// that code; then, or where it is missing, V8 compiles the program anew.
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const vm = require('node:vm');

const filename = path.join(__dirname, 'program.cjs');

function compiledBefore() {
  try {
    return fs.readFileSync(path.join(__dirname, 'program.cache'));
  } catch {
    return undefined;
  }
}

const source = Module.wrap(fs.readFileSync(filename, 'utf8'));
const script = new vm.Script(source, { filename, cachedData: compiledBefore() });
script.runInThisContext()(exports, require, module, filename, __dirname);
