// What `electron <folder | file.js>` needs and a stock Electron brings along as default_app.asar: finds the
// app that the command line names, gives Electron its name and version, and runs its main file.
const { app } = require('electron');
const fs = require('node:fs');
const path = require('node:path');
const Module = require('node:module');
const { pathToFileURL } = require('node:url');

/** Index in process.argv of the app's path; modules named by -r are loaded on the way. */
function findApp(argv) {
  for (let at = 1; at < argv.length; at += 1) {
    const word = argv[at];
    if (word === '-r' || word === '--require') {
      at += 1;
      if (argv[at]) require(path.resolve(argv[at]));
    } else if (!word.startsWith('-')) return at;
  }
  return -1;
}

/** Takes the identity from package.json and returns the main file. */
function adopt(folder) {
  const manifest = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const name = manifest.productName || manifest.name;
  if (manifest.version) app.setVersion(manifest.version);
  if (name) app.setName(name);
  app.setDesktopName(manifest.desktopName || `${manifest.name || 'electron'}.desktop`);
  const given = app.commandLine.getSwitchValue('user-data-dir');
  app.setPath('userData', given || path.join(app.getPath('appData'), app.getName()));
  app.setAppPath(folder);
  return { main: path.join(folder, manifest.main || 'index.js'), isModule: manifest.type === 'module' };
}

function start(file) {
  const isFolder = file.endsWith('.asar') || fs.statSync(file).isDirectory();
  if (!isFolder) app.setAppPath(path.dirname(file));
  const { main, isModule } = isFolder ? adopt(file) : { main: file, isModule: false };
  if (main.endsWith('.mjs') || (isModule && !main.endsWith('.cjs'))) {
    import(pathToFileURL(main).href).catch(fail);
  } else Module._load(Module._resolveFilename(main, null, true), null, true);
}

function fail(error) {
  console.error(error);
  app.exit(1);
}

const at = findApp(process.argv);
if (at < 0) {
  console.error('usage: electron [switches] <app folder>');
  app.exit(2);
} else {
  const file = path.resolve(process.argv[at]);
  // the app sees its arguments as if it had been started directly: [executable, folder, ...rest]
  process.argv.splice(1, at, file);
  try {
    start(file);
  } catch (error) {
    fail(error);
  }
}
