import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, root, test as base } from './app.js';
import { Listener } from './listener.js';

const PAGE = 'app://demarc/index.html';
const PRELOAD = fileURLToPath(new URL('../dist/preload.cjs', import.meta.url));

const test = base.extend<{ listener: Listener }>({
  listener: async ({}, use) => {
    const listener = await Listener.start();
    await use(listener);
    await listener.stop();
  },
});

/** Runs text as a script of the page's own would run: a file from elsewhere can't get in, so through the inspector. */
function evaluateText(window: Page, text: string): Promise<unknown> {
  return window.evaluate(text);
}

test.describe('the page', () => {
  test('has no Node and one bridge with two functions', async ({ window }) => {
    const seen = await evaluateText(
      window,
      `({ process: typeof process, require: typeof require, module: typeof module,
          bridge: Object.keys(window.demarc).sort(), frozen: Object.isFrozen(window.demarc) })`,
    );
    expect(seen).toEqual({
      process: 'undefined',
      require: 'undefined',
      module: 'undefined',
      bridge: ['on', 'request'],
      frozen: true,
    });
  });

  test('is opened sandboxed and isolated', async ({ app, window }) => {
    expect(window.url()).toBe(PAGE);
    const preferences = await app.evaluate(({ BrowserWindow }) => {
      // not in the published types
      const contents = BrowserWindow.getAllWindows()[0]!.webContents as unknown as {
        getLastWebPreferences(): Record<string, unknown>;
      };
      const { sandbox, contextIsolation, nodeIntegration, webviewTag, webSecurity } = contents.getLastWebPreferences();
      return { sandbox, contextIsolation, nodeIntegration, webviewTag, webSecurity };
    });
    expect(preferences).toEqual({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      webSecurity: true,
    });
  });

  test('violates its own policy nowhere while it starts', async ({ launch }) => {
    // the runtime writes the page's console to its own error stream, from the first line on
    const app = await launch({ env: { ELECTRON_ENABLE_LOGGING: '1' } });
    let written = '';
    app.process().stderr?.on('data', (part: Buffer) => {
      written += part.toString();
    });
    const window = await app.firstWindow();
    await expect(window.getByRole('application').or(window.getByRole('main')).first()).toBeVisible();
    await evaluateText(window, `console.warn('the last line')`);
    await expect.poll(() => written).toContain('the last line');
    expect(written).not.toMatch(/Content Security Policy|Refused to/);
  });
});

test.describe('the content security policy', () => {
  const refusals = {
    eval: { directive: 'script-src', act: `try { (0, eval)('1') } catch {}` },
    'a function from text': { directive: 'script-src', act: `try { new Function('return 1')() } catch {}` },
    'an inline script': {
      directive: 'script-src-elem',
      act: `document.head.append(Object.assign(document.createElement('script'), { textContent: '1' }))`,
    },
    'an inline style': {
      directive: 'style-src-elem',
      act: `document.head.append(Object.assign(document.createElement('style'), { textContent: 'p {}' }))`,
    },
    'an event handler in an attribute': {
      directive: 'script-src-attr',
      act: `(() => { const p = document.createElement('p'); p.setAttribute('onclick', '1'); document.body.append(p); p.click(); })()`,
    },
    'a frame': {
      directive: 'frame-src',
      act: `document.body.append(Object.assign(document.createElement('iframe'), { src: 'https://example.com/' }))`,
    },
    'a script from elsewhere': {
      directive: 'script-src-elem',
      act: `document.head.append(Object.assign(document.createElement('script'), { src: 'https://example.com/a.js' }))`,
    },
  };

  for (const [what, { directive, act }] of Object.entries(refusals)) {
    test(`refuses ${what}`, async ({ window }) => {
      // the page's own code runs it, since the inspector's is exempt from the policy
      const refused = await evaluateText(
        window,
        `new Promise((resolve) => {
          addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), { once: true });
          setTimeout(() => { ${act} });
        })`,
      );
      expect(refused).toBe(directive);
    });
  }
});

test.describe('the network', () => {
  test('is closed to the page', async ({ window, listener }) => {
    const answer = await evaluateText(
      window,
      `fetch('http://${listener.address}/').then(() => 'reached', () => 'refused')`,
    );
    expect(answer).toBe('refused');
    const socket = await evaluateText(
      window,
      `new Promise((resolve) => {
        try {
          const socket = new WebSocket('ws://${listener.address}/');
          socket.onopen = () => resolve('reached');
          socket.onerror = () => resolve('refused');
        } catch { resolve('refused'); }
      })`,
    );
    expect(socket).toBe('refused');
    expect(listener.connections).toBe(0);
  });

  test('is closed below the policy too, by address and by name', async ({ app, window, listener }) => {
    expect(window.url()).toBe(PAGE);
    const errors = await app.evaluate(
      ({ session }, addresses) =>
        Promise.all(
          addresses.map((address) =>
            session.defaultSession.fetch(address).then(
              () => 'reached',
              (error: unknown) => String(error),
            ),
          ),
        ),
      [`http://${listener.address}/`, 'https://example.com/'],
    );
    for (const error of errors) expect(error).toContain('ERR_BLOCKED_BY_CLIENT');
    expect(
      await app.evaluate(({ session }) => session.defaultSession.resolveHost('localhost.example').catch(String)),
    ).toContain('ERR_NAME_NOT_RESOLVED');
    expect(listener.connections).toBe(0);
  });
});

test.describe('the window', () => {
  test('does not navigate away', async ({ window, listener }) => {
    await evaluateText(window, `location.href = 'http://${listener.address}/'`);
    await evaluateText(window, `location.assign('data:text/html,elsewhere')`);
    await evaluateText(window, `location.assign('file:///etc/passwd')`);
    await evaluateText(window, `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))`);
    expect(window.url()).toBe(PAGE);
    expect(listener.connections).toBe(0);
  });

  test('opens no other', async ({ app, window, listener }) => {
    expect(await evaluateText(window, `window.open('http://${listener.address}/') === null`)).toBe(true);
    expect(await evaluateText(window, `window.open('about:blank') === null`)).toBe(true);
    expect(app.windows()).toHaveLength(1);
    expect(listener.connections).toBe(0);
  });

  test('is granted no permission', async ({ window }) => {
    const states = await evaluateText(
      window,
      `Promise.all(['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi'].map((name) =>
        navigator.permissions.query({ name }).then(({ state }) => state)))`,
    );
    expect(new Set(states as string[])).toEqual(new Set(['denied']));
    expect(await evaluateText(window, `Notification.requestPermission()`)).toBe('denied');
    const position = `new Promise((done) => navigator.geolocation.getCurrentPosition(() => done('known'), ({ code }) => done(code)))`;
    expect(await evaluateText(window, position)).toBe(1);
  });
});

test.describe('the main process', () => {
  function ask(window: Page, channel: string, request: unknown): Promise<unknown> {
    const call = `window.demarc.request(${JSON.stringify(channel)}, ${JSON.stringify(request)})`;
    return evaluateText(window, `${call}.then(() => 'answered', String)`);
  }

  test('refuses a channel that is not in the contract', async ({ window }) => {
    expect(await ask(window, 'file:write-anywhere', '/etc/passwd')).toContain('There is no channel');
  });

  test('refuses arguments that a channel does not take', async ({ window }) => {
    const wrong: [string, unknown][] = [
      ['file:save', { diagram: { title: 7 }, suggestedName: 'x', as: true }],
      ['file:open-recent', { token: { path: '/etc/passwd' } }],
      ['link:open', { url: 7 }],
      ['clipboard:write', '/etc/passwd'],
      ['app:info', { more: true }],
    ];
    for (const [channel, request] of wrong) {
      expect(await ask(window, channel, request)).toContain('arguments it does not take');
    }
  });

  test('answers no page but its own, in no frame but the main one', async ({ app, window }) => {
    expect(await ask(window, 'app:info', undefined)).toBe('answered');
    const answer = await app.evaluate(async ({ BrowserWindow }, preload) => {
      const foreign = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
      await foreign.loadURL('data:text/html,<title>foreign</title>');
      const text: unknown = await foreign.webContents.executeJavaScript(
        `window.demarc.request('app:info', undefined).then(() => 'answered', String)`,
      );
      foreign.destroy();
      return text;
    }, PRELOAD);
    expect(answer).toContain('a page that is not ours');
  });

  test('serves nothing outside the bundle', async ({ window }) => {
    const statuses = await evaluateText(
      window,
      `Promise.all(['/../main.cjs', '/%2e%2e/main.cjs', '/icons/../main.cjs', '/..%2f..%2fpackage.json'].map((path) =>
        fetch('app://demarc' + path).then(({ status }) => status)))`,
    );
    expect(statuses).toEqual([404, 404, 404, 404]);
  });

  test('runs the version of this project', async ({ app, window }) => {
    const info = (await evaluateText(window, `window.demarc.request('app:info', undefined)`)) as { electron: string };
    const inside = await app.evaluate(() => process.versions.electron);
    test.info().annotations.push({ type: 'runtime', description: `Electron ${inside}` });
    expect(info.electron).toBe(inside);
    expect(await app.evaluate(({ app: one }) => one.getAppPath())).toBe(root);
  });
});
