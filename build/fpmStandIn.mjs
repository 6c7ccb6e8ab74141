#!/usr/bin/env node
// The part of fpm's command line that electron-builder uses for `-s dir -t deb` and `-t rpm`, on top of dpkg-deb and
// rpmbuild: for machines where fpm itself can't be had.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';

/** fpm's options without a value. */
const FLAGS = new Set(['--force', '--debug', '--verbose']);

/**
 * @typedef {object} Request
 * @property {Record<string, string>} options by their long name
 * @property {string[]} depends
 * @property {string[]} recommends
 * @property {[string, string][]} files source and place; a source that ends in / is a folder's content
 */

/** @param {readonly string[]} args @returns {Request} */
function parse(args) {
  /** @type {Request} */
  const request = { options: {}, depends: [], recommends: [], files: [] };
  const words = [...args];
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    const equals = word.lastIndexOf('=');
    if (FLAGS.has(word)) continue;
    if (word.startsWith('--') && equals > 0) {
      const first = word.indexOf('=');
      request.options[word.slice(2, first)] = word.slice(first + 1);
    } else if (word === '-d' || word === '--depends') request.depends.push(words.shift() ?? '');
    else if (word === '--deb-recommends') request.recommends.push(words.shift() ?? '');
    else if (word.startsWith('-')) request.options[word.replace(/^-+/, '')] = words.shift() ?? '';
    else request.files.push([word.slice(0, equals), word.slice(equals + 1)]);
  }
  return request;
}

/** Lays the files out as they will be installed. @param {Request['files']} files @param {string} stage */
function layOut(files, stage) {
  for (const [source, place] of files) {
    const target = path.join(stage, place);
    if (source.endsWith('/')) fs.cpSync(source, target, { recursive: true, verbatimSymlinks: true });
    else {
      fs.mkdirSync(path.dirname(target), { recursive: true });
      fs.copyFileSync(source, target);
      fs.chmodSync(target, 0o644);
    }
  }
}

/** The text of a maintainer script. @param {Request} request @param {string} name fpm's */
function script({ options }, name) {
  const file = options[name];
  return file === undefined ? undefined : fs.readFileSync(file, 'utf8');
}

/** @param {Request} request @param {string} stage @param {string} out */
function writeDeb(request, stage, out) {
  const { options, depends, recommends } = request;
  const size = execFileSync('du', ['-sk', '--apparent-size', stage], { encoding: 'utf8' }).split(/\s/)[0];
  const [synopsis = '', ...rest] = (options.description ?? '').split('\n');
  const fields = {
    Package: options.name,
    Version: options.version,
    License: options.license,
    Architecture: options.architecture,
    Maintainer: options.maintainer,
    'Installed-Size': size,
    Depends: depends.join(', '),
    Recommends: recommends.join(', '),
    Section: options.category,
    Priority: options['deb-priority'] ?? 'optional',
    Homepage: options.url,
    Description: [synopsis, ...rest.map((line) => ` ${line.trim() || '.'}`)].join('\n'),
  };
  const control = path.join(stage, 'DEBIAN');
  fs.mkdirSync(control, { mode: 0o755 });
  const lines = Object.entries(fields).filter(([, value]) => value !== undefined && value !== '');
  fs.writeFileSync(path.join(control, 'control'), lines.map(([name, value]) => `${name}: ${value}\n`).join(''));
  const scripts = {
    preinst: 'before-install',
    postinst: 'after-install',
    prerm: 'before-remove',
    postrm: 'after-remove',
  };
  for (const [file, name] of Object.entries(scripts)) {
    const text = script(request, name);
    if (text !== undefined) fs.writeFileSync(path.join(control, file), text, { mode: 0o755 });
  }
  execFileSync('dpkg-deb', ['--root-owner-group', '-Zxz', '-z1', '--build', stage, out], { stdio: 'inherit' });
}

/** @param {string} section @param {string | undefined} text */
function rpmScript(section, text) {
  if (text === undefined) return '';
  const body = text.replace(/^#!.*\n/, '').replaceAll('%', '%%');
  return `%${section} -p /bin/sh\n${body}\n`;
}

/** @param {Request} request @param {string} stage @param {string} out @param {string} work */
function writeRpm(request, stage, out, work) {
  const { options, depends, files } = request;
  const lines = [
    `Name: ${options.name}`,
    `Version: ${(options.version ?? '').replaceAll('-', '~')}`,
    `Release: ${options.iteration ?? '1'}`,
    `Summary: ${(options.description ?? '').split('\n')[0]}`,
    `License: ${options.license}`,
    `URL: ${options.url ?? ''}`,
    'AutoReqProv: no',
    ...depends.map((name) => `Requires: ${name}`),
    '%define _build_id_links none',
    '%define __os_install_post %{nil}',
    '%define _binary_payload w2.zstdio',
    `%description\n${options.description}`,
    '%files\n%defattr(-,root,root,-)',
    // the app's own folder and single files, so that folders shared with others are not claimed
    ...files.map(([, place]) => `"${place}"`),
    rpmScript('post', script(request, 'after-install')),
    rpmScript('postun', script(request, 'after-remove')),
  ];
  const spec = path.join(work, 'app.spec');
  fs.writeFileSync(spec, `${lines.join('\n')}\n`);
  const architectures = /** @type {Record<string, string>} */ ({ amd64: 'x86_64', arm64: 'aarch64' });
  const architecture = options.architecture ?? '';
  const defines = [`_topdir ${work}/top`, `_rpmdir ${work}/made`, '_rpmfilename package.rpm'];
  execFileSync(
    'rpmbuild',
    [
      '-bb',
      ...['--target', architectures[architecture] ?? architecture, '--buildroot', stage, '--noclean'],
      ...defines.flatMap((one) => ['--define', one]),
      spec,
    ],
    { stdio: 'inherit' },
  );
  fs.copyFileSync(path.join(work, 'made', 'package.rpm'), out);
}

const request = parse(process.argv.slice(2));
const { t: kind, package: out } = request.options;
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'demarc-package-'));
const stage = path.join(work, 'root');
try {
  if (out === undefined) throw new Error('--package is missing');
  layOut(request.files, stage);
  fs.rmSync(out, { force: true });
  if (kind === 'deb') writeDeb(request, stage, out);
  else if (kind === 'rpm') writeRpm(request, stage, out, work);
  else throw new Error(`This stands in for fpm for deb and rpm only, not for ${kind}.`);
} finally {
  fs.rmSync(work, { recursive: true, force: true });
}
