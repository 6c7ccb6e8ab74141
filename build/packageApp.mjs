import path from 'node:path';
import process from 'node:process';
import { packageConfig } from './packageConfig.mjs';
import { root } from './project.mjs';
import { installPackages, isOnPath } from './systemLibraries.mjs';

/** Target → program that makes it, and Debian's package of that program. */
const MAKERS = /** @type {Record<string, [string, string]>} */ ({
  'tar.gz': ['7za', 'p7zip-full'],
  zip: ['7za', 'p7zip-full'],
  deb: ['dpkg-deb', 'dpkg'],
  rpm: ['rpmbuild', 'rpm'],
});

/** The builder would fetch its own copies: ours are used, so that packing works offline. @param {readonly string[]} targets */
async function provideTools(targets) {
  if (process.platform !== 'linux') return;
  const makers = targets.map((target) => MAKERS[target]).filter((maker) => maker !== undefined);
  const missing = makers.filter(([program]) => !isOnPath(program)).map(([, name]) => name);
  await installPackages([...new Set(missing)]);
  if (isOnPath('7za')) process.env.ELECTRON_BUILDER_7ZIP_PATH ??= '/usr/bin/7za';
  if (!isOnPath('fpm')) process.env.CUSTOM_FPM_PATH ??= path.join(root, 'build', 'fpmStandIn.mjs');
}

/**
 * Packs what is in dist/.
 * @param {{ runtime: import('./runtime/official.mjs').Runtime, output: string, platform: 'linux' | 'windows' | 'mac', targets: readonly string[], inspectable?: boolean }} choices
 * @returns {Promise<string[]>} the files made
 */
export async function packageApp({ runtime, output, platform, targets, inspectable = false }) {
  await provideTools(targets);
  const { Arch, build, Platform } = await import('electron-builder');
  const config = packageConfig({ electronDist: runtime.dist, electronVersion: runtime.version, output, inspectable });
  const system = { linux: Platform.LINUX, windows: Platform.WINDOWS, mac: Platform.MAC }[platform];
  const arch = process.arch === 'arm64' ? Arch.arm64 : Arch.x64;
  return build({
    projectDir: root,
    publish: 'never',
    config,
    targets: system.createTarget(targets.length === 0 ? null : [...targets], arch),
  });
}
