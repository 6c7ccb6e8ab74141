import fs from 'node:fs';
import path from 'node:path';

/**
 * @typedef {object} PackageChoices
 * @property {string} electronDist folder of the unpacked runtime
 * @property {string} electronVersion
 * @property {string} output folder, relative to the project
 * @property {boolean} [inspectable] for tests only: Playwright starts the app with --inspect
 */

/** Comes along with an unpacked runtime and is not part of an app. */
const STRAYS = ['default_app.asar', 'version'];

/**
 * @param {PackageChoices} choices
 * @returns {import('electron-builder').Configuration}
 */
export function packageConfig({ electronDist, electronVersion, output, inspectable = false }) {
  return {
    appId: 'io.github.demarc',
    productName: 'Demarc',
    // the year of the catalog is in the About box; this one never needs a change
    copyright: 'The Demarc authors, Apache-2.0',
    electronDist,
    electronVersion,
    // there is no native module, and nothing of node_modules is shipped
    npmRebuild: false,
    asar: true,
    directories: { output, buildResources: 'build/icons' },
    files: ['dist/main.cjs', 'dist/preload.cjs', 'dist/renderer/**/*', 'package.json', '!**/*.map'],
    extraResources: [
      ...['cli', 'icons', 'fonts', 'templates'].map((name) => ({ from: `dist/${name}`, to: name })),
      'LICENSE',
      'NOTICE',
    ],
    electronFuses: {
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: inspectable,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    },
    afterPack: removeStrays,
    fileAssociations: [
      { ext: 'demarc', name: 'Demarc diagram', mimeType: 'application/vnd.demarc+json', role: 'Editor' },
    ],
    // ${…} are the builder's own placeholders
    artifactName: '${productName}-${version}-${os}-${arch}.${ext}',
    linux: {
      target: ['dir', 'tar.gz', 'zip', 'deb', 'rpm', 'AppImage'],
      executableName: 'demarc',
      icon: 'build/icons',
      category: 'Development',
      synopsis: 'Architecture diagrams that know who secures what',
      maintainer: 'The Demarc authors <demarc@example.invalid>',
    },
    deb: {
      depends: [
        'libgtk-3-0 | libgtk-3-0t64',
        'libnss3',
        'libasound2 | libasound2t64',
        'libgbm1',
        'libdrm2',
        'libxss1',
        'libxkbcommon0',
        'libatk-bridge2.0-0 | libatk-bridge2.0-0t64',
        'xdg-utils',
      ],
    },
    win: { target: ['nsis', 'zip'], icon: 'build/icons/icon.png' },
    nsis: { oneClick: false, perMachine: false, allowToChangeInstallationDirectory: true },
    mac: {
      target: ['dmg', 'zip'],
      icon: 'build/icons/icon.png',
      category: 'public.app-category.developer-tools',
      hardenedRuntime: true,
    },
  };
}

/**
 * electronDist is copied whole.
 * @param {{ appOutDir: string, electronPlatformName: string, packager: { appInfo: { productFilename: string } } }} context
 */
async function removeStrays({ appOutDir, electronPlatformName, packager }) {
  const resources =
    electronPlatformName === 'darwin'
      ? path.join(appOutDir, `${packager.appInfo.productFilename}.app`, 'Contents', 'Resources')
      : path.join(appOutDir, 'resources');
  for (const stray of STRAYS) {
    await fs.promises.rm(path.join(resources, stray), { force: true });
    await fs.promises.rm(path.join(appOutDir, stray), { force: true });
  }
}

/**
 * A release is made of the version that package.json pins, nothing else.
 * @param {import('./runtime/official.mjs').Runtime} runtime
 * @param {boolean} isAllowed the person said so
 */
export function refuseFallback({ source, version }, isAllowed) {
  if (source === 'official' || isAllowed) return;
  throw new Error(
    `A release is not made of the fallback runtime (Electron ${version}), which gets no security fixes. To try the packaging: --allow-fallback-runtime`,
  );
}
