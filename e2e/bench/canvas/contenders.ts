import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { build } from 'esbuild';
import { endApp } from '../../../build/endApp.mjs';
import { writeDiagram } from '../../../shared/model/writeDiagram.js';
import { boxedDiagram, type BenchDiagram } from './boxedDiagram.js';
import { perform, watchPaints, type GestureCall, type Painted } from './inPage.js';
import { peerScene } from './peerScene.js';
import type { Peer, PeerScene, View } from './peers/peer.js';

export const GESTURES = [
  'pan at fit',
  'zoom at fit',
  'pan at 100 %',
  'zoom at 100 %',
  'drag a hub',
  'drag a box',
] as const;
export type GestureName = (typeof GESTURES)[number];

export interface Measured {
  readonly name: string;
  readonly size: number;
  /** From the start of the page until all elements stood there, ms. */
  readonly load: number;
  /** Until nothing changed any more, ms. */
  readonly atRest: number;
  /** ms of each frame. */
  readonly frames: Readonly<Record<GestureName, readonly number[]>>;
  /** MB on the main thread after a collection. */
  readonly heap: number;
  /** MB in its workers. */
  readonly workers: number;
  /** Scripts of the app's page at start, KB gzipped. */
  readonly script: number;
  readonly said: string;
}

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const root = process.cwd();
const OURS = 'Demarc';
const PEERS: Readonly<Record<string, string>> = {
  'bare canvas2D': 'bareCanvas.ts',
  'bare React Flow': 'reactFlow.tsx',
  'AntV X6': 'x6.ts',
  maxGraph: 'maxGraph.ts',
};
const WINDOW = { width: 1440, height: 900 };
const DURATION = 2000;
/** Without a change for so long a page has loaded. */
const QUIET = 1500;
/** A peer that needs longer than this is not shown more nodes. */
const MOST_LOAD = 60_000;
const MARGIN = 32;
const LEAST_ZOOM = 0.04;
const SWITCHES = ['--disable-gpu', '--disable-frame-rate-limit', '--disable-gpu-vsync', '--enable-precise-memory-info'];

/** The same diagrams for everyone, one process after the other. */
export class Contenders {
  readonly #folder = mkdtempSync(path.join(tmpdir(), 'demarc-bench-'));
  readonly #diagrams = new Map<number, BenchDiagram>();
  readonly #tooSlow = new Set<string>();
  #area: Area = { x: 0, y: 0, ...WINDOW };

  private constructor(
    private readonly runtime: string,
    readonly names: readonly string[],
  ) {}

  /** runtime: the executable in which all are shown. */
  static async prepare(runtime: string, wanted?: readonly string[]): Promise<Contenders> {
    const names = [OURS, ...Object.keys(PEERS)];
    const made = new Contenders(
      runtime,
      names.filter((name) => name === OURS || (wanted?.includes(name) ?? true)),
    );
    await made.#buildPeers();
    const { app, page } = await made.#open(OURS, 10);
    made.#area = await page.locator('#canvas').evaluate((canvas) => {
      const { x, y, width, height } = canvas.getBoundingClientRect();
      return { x, y, width, height };
    });
    await endApp(app);
    return made;
  }

  dispose(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** Nothing where a peer was too slow with this many nodes before. */
  async measure(name: string, size: number): Promise<Measured | undefined> {
    if (this.#tooSlow.has(name)) return undefined;
    const { app, page } = await this.#open(name, size);
    try {
      return await this.#measured(name, size, page);
    } catch (error) {
      this.#tooSlow.add(name);
      process.stderr.write(`${name}: ${error instanceof Error ? error.message : String(error)}\n`);
      return undefined;
    } finally {
      await endApp(app);
    }
  }

  async #measured(name: string, size: number, page: Page): Promise<Measured> {
    const { drawn: load, atRest } = await page.evaluate(async ([quiet, elements]) => window.settled(quiet, elements), [
      QUIET,
      size,
    ] as const);
    if (load > MOST_LOAD) this.#tooSlow.add(name);
    const { heap, workers } = await heapOf(page);
    const frames = {} as Record<GestureName, readonly number[]>;
    for (const gesture of GESTURES) frames[gesture] = await this.#gesture(name, size, page, gesture);
    return { name, size, load, atRest, frames, heap, workers, script: scriptOf(), said: `${load.toFixed(0)} ms` };
  }

  async #gesture(name: string, size: number, page: Page, gesture: GestureName): Promise<readonly number[]> {
    const scene = this.#scene(size);
    const { hub, box } = this.#diagram(size);
    const { x: left, y: top, width, height } = this.#area;
    const [x, y] = [width / 2, height / 2];
    const elements = new Map([...scene.boxes, ...scene.cards].map((element) => [element.id, element]));
    // the hub in the middle, the box by its title
    const held = elements.get(gesture === 'drag a box' ? box : hub);
    const grip = gesture === 'drag a box' ? { x: 40, y: 12 } : { x: 30, y: 60 };
    const view: View =
      gesture.endsWith('fit') || held === undefined
        ? fitted(scene, this.#area)
        : { x: x - held.x - grip.x, y: y - held.y - grip.y, zoom: 1 };
    await this.#show(name, page, view);
    const before = await page.screenshot();
    const [kind = 'pan'] = gesture.split(' ') as GestureCall['kind'][];
    const wheel = name === OURS ? 2 : 1;
    const frames = await page.evaluate(perform, { kind, x: left + x, y: top + y, duration: DURATION, wheel });
    const after = await page.screenshot();
    // a node that was dragged out of its boundary has made it grow
    if (name === OURS && kind === 'drag') await page.keyboard.press('Control+z');
    if (process.env['DEMARC_BENCH_PICTURES'] !== undefined) {
      const stem = path.join(
        process.env['DEMARC_BENCH_PICTURES'],
        `${name}-${String(size)}-${gesture.replace(' %', '')}`,
      );
      writeFileSync(`${stem}-0.png`, before);
      writeFileSync(`${stem}-1.png`, after);
    }
    if (before.equals(after)) throw new Error(`does not ${gesture}`);
    return frames;
  }

  async #show(name: string, page: Page, view: View): Promise<void> {
    if (name === OURS) await wheelTo(page, view, this.#area);
    else
      await page.evaluate((wanted) => {
        window.peer.show(wanted);
      }, view);
    // what is sharpened or mounted after the view rests
    await page.waitForTimeout(500);
  }

  async #open(name: string, size: number): Promise<{ app: ElectronApplication; page: Page }> {
    const userData = mkdtempSync(path.join(this.#folder, 'data-'));
    const file = path.join(this.#folder, `${String(size)}.demarc`);
    if (name === OURS) writeFileSync(file, writeDiagram(this.#diagram(size).diagram));
    const own = path.join(root, 'e2e', 'bench', 'canvas');
    const what = name === OURS ? ['-r', path.join(own, 'waitForWatch.cjs'), root, file] : [path.join(own, 'host.cjs')];
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const app = await _electron.launch({
      executablePath: this.runtime,
      args: [...sandbox, ...SWITCHES, `--user-data-dir=${userData}`, ...what],
      timeout: 120_000,
    });
    await app.context().addInitScript(watchPaints);
    if (name === OURS) {
      await app.evaluate(() => {
        (globalThis as { startWatched?: () => void }).startWatched?.();
      });
    }
    const page = await app.firstWindow();
    page.setDefaultTimeout(600_000);
    if (name === OURS) {
      await app.evaluate(({ BrowserWindow }, { width, height }) => {
        BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
      }, WINDOW);
    } else await page.goto(pathToFileURL(this.#peerPage(name, size)).href, { timeout: 600_000 });
    return { app, page };
  }

  async #buildPeers(): Promise<void> {
    const sources = path.join(root, 'e2e', 'bench', 'canvas', 'peers');
    for (const file of Object.values(PEERS)) {
      await build({
        entryPoints: [path.join(sources, file)],
        outfile: path.join(this.#folder, file.replace(/[.]tsx?$/, '.js')),
        bundle: true,
        minify: true,
        format: 'iife',
        globalName: 'contender',
        jsx: 'automatic',
        target: 'chrome130',
        define: { 'process.env.NODE_ENV': '"production"' },
        loader: { '.gif': 'dataurl', '.png': 'dataurl' },
        logLevel: 'error',
      });
    }
  }

  #peerPage(name: string, size: number): string {
    const stem = (PEERS[name] ?? '').replace(/[.]tsx?$/, '');
    const { x, y, width, height } = this.#area;
    const data = path.join(this.#folder, `scene-${String(size)}.js`);
    writeFileSync(data, `window.scene = ${JSON.stringify(this.#scene(size))};`);
    const page = path.join(this.#folder, `${stem}-${String(size)}.html`);
    const place = [
      `left:${String(x)}px`,
      `top:${String(y)}px`,
      `width:${String(width)}px`,
      `height:${String(height)}px`,
    ];
    const view = JSON.stringify(fitted(this.#scene(size), this.#area));
    writeFileSync(
      page,
      `<!doctype html><meta charset="utf-8"><title>${stem}</title>
<link rel="stylesheet" href="${stem}.css">
<div id="container" style="position:absolute;overflow:hidden;background:#fff;${place.join(';')}"></div>
<script src="scene-${String(size)}.js"></script><script src="${stem}.js"></script>
<script>
window.peer = contender.draw(document.getElementById('container'), window.scene);
requestAnimationFrame(() => requestAnimationFrame(() => window.peer.show(${view})));
</script>`,
    );
    return page;
  }

  #diagram(size: number): BenchDiagram {
    const known = this.#diagrams.get(size) ?? boxedDiagram(size);
    this.#diagrams.set(size, known);
    return known;
  }

  #scene(size: number): PeerScene {
    return peerScene(this.#diagram(size).diagram);
  }
}

function fitted({ boxes }: PeerScene, area: Area): View {
  const right = Math.max(...boxes.map(({ x, width }) => x + width));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
  const zoom = Math.max(
    LEAST_ZOOM,
    Math.min(1, (area.width - 2 * MARGIN) / right, (area.height - 2 * MARGIN) / bottom),
  );
  return { x: MARGIN, y: MARGIN, zoom };
}

/** The app has no way to name a view: the wheel goes there. */
async function wheelTo(page: Page, view: View, area: Area): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) {
    await page.evaluate(
      ([wanted, { x, y, width, height }]) => {
        const style = document.querySelector<HTMLElement>('.react-flow__viewport')?.style.transform ?? '';
        const [left = 0, top = 0, zoom = 1] = (style.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number);
        const middle = {
          clientX: x + width / 2,
          clientY: y + height / 2,
          bubbles: true,
          cancelable: true,
          view: window,
        };
        const target = document.elementFromPoint(middle.clientX, middle.clientY);
        const isThere = Math.abs(zoom / wanted.zoom - 1) < 0.001;
        target?.dispatchEvent(
          new WheelEvent('wheel', {
            ...middle,
            ...(isThere
              ? { deltaX: (left - wanted.x) * 2, deltaY: (top - wanted.y) * 2 }
              : { ctrlKey: true, deltaY: -Math.log2(wanted.zoom / zoom) / 0.002 }),
          }),
        );
      },
      [view, area] as const,
    );
    await page.waitForTimeout(250);
  }
}

async function heapOf(page: Page): Promise<{ heap: number; workers: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  let workers = 0;
  for (const worker of page.workers()) {
    workers += await worker.evaluate(() => {
      const { memory } = performance as { memory?: { usedJSHeapSize: number } };
      return memory?.usedJSHeapSize ?? 0;
    });
  }
  await session.detach();
  return { heap: usedSize / 2 ** 20, workers: workers / 2 ** 20 };
}

/** What the page of the app asks for at once; the peers' scripts are whole. */
function scriptOf(): number {
  const folder = path.join(root, 'dist', 'renderer');
  const page = readFileSync(path.join(folder, 'index.html'), 'utf8');
  const files = [...page.matchAll(/(?:src|href)="([^"]+[.]js)"/g)].map(([, address = '']) =>
    path.join(folder, address),
  );
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0) / 1024;
}

declare global {
  interface Window {
    readonly settled: (quiet: number, elements: number) => Promise<Painted>;
    readonly peer: Peer;
  }
}
