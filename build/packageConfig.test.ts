import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { packageConfig, refuseFallback } from './packageConfig.mjs';
import { root } from './project.mjs';

// the builder's own check has no public name
const builder = createRequire(import.meta.url)('app-builder-lib/out/util/config/config') as {
  validateConfiguration: (config: unknown, logger: { readonly isEnabled: boolean }) => Promise<void>;
};
const validate = (config: unknown) => builder.validateConfiguration(config, { isEnabled: false });
const choices = { electronDist: '/runtime', electronVersion: '45.4.1', output: 'release' };

describe('packageConfig', () => {
  test('is what the builder takes', async () => {
    await expect(validate(packageConfig(choices))).resolves.toBeUndefined();
  });

  test('would be refused with a key that the builder does not know', async () => {
    await expect(validate({ ...packageConfig(choices), electronFuse: {} })).rejects.toThrow(/electronFuse/);
  });

  test('leaves the inspector open for tests only', () => {
    expect(packageConfig(choices).electronFuses?.enableNodeCliInspectArguments).toBe(false);
    expect(packageConfig({ ...choices, inspectable: true }).electronFuses).toEqual({
      ...packageConfig(choices).electronFuses,
      enableNodeCliInspectArguments: true,
    });
  });

  test('makes packages for three systems', () => {
    const { linux, mac, win } = packageConfig(choices);
    expect(linux?.target).toEqual(['dir', 'tar.gz', 'zip', 'deb', 'rpm', 'AppImage']);
    expect(win?.target).toEqual(['nsis', 'zip']);
    expect(mac?.target).toEqual(['dmg', 'zip']);
  });

  test('names icons that exist', () => {
    const { linux, mac, win } = packageConfig(choices);
    for (const icon of [linux?.icon, mac?.icon, win?.icon])
      expect(existsSync(path.join(root, String(icon)))).toBe(true);
  });
});

describe('refuseFallback', () => {
  const runtime = { executable: '/runtime/electron', dist: '/runtime', version: '33.2.1' };

  test('stops a release from the fallback runtime', () => {
    expect(() => refuseFallback({ ...runtime, source: 'fallback' }, false)).toThrow(/--allow-fallback-runtime/);
  });

  test('lets the official one through, and the fallback where a person says so', () => {
    expect(() => refuseFallback({ ...runtime, source: 'official' }, false)).not.toThrow();
    expect(() => refuseFallback({ ...runtime, source: 'fallback' }, true)).not.toThrow();
  });
});
