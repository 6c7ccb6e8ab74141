/** What is handed out: the report, the picture and the lists, from the window and from the command line. */
import { spawn } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { textWidth } from '../shared/figures/textWidth.js';
import { expect, root, test as base } from './app.js';
import { Demarc } from './pages/demarc.js';
import { PdfFile } from './pdfFile.js';

const SAMPLE = path.join(root, 'shared', 'templates', 'three-tier.demarc');
const A4 = '595 × 842';
const A4_LANDSCAPE = '842 × 595';

interface Run {
  readonly code: number | null;
  readonly out: Buffer;
  readonly err: string;
}

type Cli = (...args: readonly string[]) => Promise<Run>;

const test = base.extend<{ demarc: Demarc; cli: Cli }>({
  app: async ({ launch, folder }, use) => {
    const file = path.join(folder, 'orders.demarc');
    copyFileSync(SAMPLE, file);
    await use(await launch({ args: [file] }));
  },
  demarc: async ({ app, window }, use) => {
    const demarc = new Demarc(app, window);
    await demarc.ready();
    await use(demarc);
  },
  cli: async ({}, use) => {
    await use((...args) => runCli(args));
  },
});

function runCli(args: readonly string[]): Promise<Run> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(root, 'dist', 'cli', 'demarc.cjs'), ...args], { cwd: root });
    const out: Buffer[] = [];
    let err = '';
    child.stdout.on('data', (data: Buffer) => out.push(data));
    child.stderr.on('data', (data: Buffer) => (err += data.toString()));
    child.on('close', (code) => {
      resolve({ code, out: Buffer.concat(out), err });
    });
  });
}

function expectReport(file: string): void {
  const pdf = new PdfFile(file);
  expect(pdf.isWhole).toBe(true);
  expect(pdf.title).toBe('Orders platform');
  expect(pdf.isTagged).toBe(true);
  expect(pdf.pageSizes.length).toBeGreaterThan(4);
  expect(pdf.pageSizes.slice(0, 2)).toEqual([A4, A4_LANDSCAPE]);
  expect(new Set(pdf.pageSizes.slice(2))).toEqual(new Set([A4]));
  expect(pdf.bookmarks.slice(0, 5)).toEqual([
    'Orders platform',
    'What is yours, by layer',
    'The diagram',
    'Node by node',
    'Around the nodes',
  ]);
  expect(pdf.bookmarks).toContain('Patch the guest operating system');
  expect(pdf.fonts.length).toBeGreaterThan(1);
  for (const font of pdf.fonts) expect(font.isEmbedded, font.name).toBe(true);
  expect(pdf.fonts.map(({ name }) => name.replace(/^[A-Z]+\+/, ''))).toEqual(
    expect.arrayContaining(['Inter-Regular', 'Inter-SemiBold']),
  );
  // vector, icons too
  expect(pdf.imageCount).toBe(0);
}

/** Size, transparency of the first pixel, and how many colours there are among a sample of all. */
async function pictureIn(app: ElectronApplication, file: string) {
  return app.evaluate(({ nativeImage }, name) => {
    const image = nativeImage.createFromPath(name);
    const pixels = new Uint32Array(new Uint8Array(image.toBitmap()).buffer);
    const colors = new Set<number>();
    for (let at = 0; at < pixels.length; at += 97) colors.add(pixels[at] ?? 0);
    return { ...image.getSize(), colors: colors.size, corner: (pixels[0] ?? 0) >>> 24 };
  }, file);
}

/** px at scale 1. */
function sizeOfSvg(text: string) {
  const [, width, height] = /<svg [^>]*width="(\d+)" height="(\d+)"/.exec(text) ?? [];
  return { width: Number(width), height: Number(height) };
}

test.describe('the window', () => {
  test('hands out the report as PDF: pages, bookmarks, tags, fonts and text', async ({ demarc, folder }) => {
    const file = path.join(folder, 'orders.pdf');
    await demarc.export('PDF', file);
    expectReport(file);
    const pdf = new PdfFile(file);
    expect(pdf.textOf(1)).toMatch(/11 outstanding tasks 1 critical 125 done, 3 set aside 45 % of the layers are yours/);
    expect(pdf.textOf(1)).toContain('Physical facilities');
    expect(pdf.text).toContain('Patch the guest operating system');
    expect(pdf.text).toContain('The shop is public: customers come from anywhere, on 443 only.');
    expect(pdf.textOf(2)).toContain(`2 of ${pdf.pageSizes.length}`);
  });

  test('hands out the picture as SVG and as PNG of twice its size', async ({ demarc, app, folder }) => {
    const svg = path.join(folder, 'orders.svg');
    await demarc.export('SVG', svg);
    const { width, height } = sizeOfSvg(readFileSync(svg, 'utf8'));
    const png = path.join(folder, 'orders.png');
    await demarc.export('PNG', png);
    const picture = await pictureIn(app, png);
    expect(picture).toMatchObject({ width: 2 * width, height: 2 * height, corner: 255 });
    expect(picture.colors).toBeGreaterThan(50);
  });

  test('hands out the tasks as CSV and Markdown that agree with its list', async ({ demarc, folder }) => {
    const count = await demarc.outstanding();
    const csv = path.join(folder, 'orders.csv');
    await demarc.export('CSV', csv);
    const rows = readFileSync(csv, 'utf8').match(/^\w+,(?:Finding|Not answered),.*$/gm) ?? [];
    const markdown = path.join(folder, 'orders.md');
    await demarc.export('Markdown', markdown);
    expect(readFileSync(markdown, 'utf8')).toContain(`**${count}** outstanding`);
    expect(rows.length).toBeGreaterThanOrEqual(count);
  });

  test('says why a file was not written, and leaves nothing behind', async ({ demarc, folder }) => {
    writeFileSync(path.join(folder, 'no-folder'), '');
    for (const format of ['PDF', 'PNG', 'SVG']) {
      await demarc.answerSaveDialog(path.join(folder, 'no-folder', `orders.${format.toLowerCase()}`));
      await demarc.window.keyboard.press('Control+e');
      const dialog = demarc.window.getByRole('dialog');
      await dialog.getByRole('radio', { name: format }).check({ force: true });
      await dialog.getByRole('button', { name: `Export ${format}` }).click();
      const words = `orders.${format.toLowerCase()} was not written: a part of the path is no folder.`;
      await expect(demarc.window.getByText(words)).toBeVisible({ timeout: 30_000 });
      await dialog.getByRole('button', { name: 'Cancel' }).click();
      await expect(dialog).toBeHidden();
    }
    expect(readdirSync(folder).sort()).toEqual(['no-folder', 'orders.demarc']);
  });
});

test.describe('the exported SVG', () => {
  test('opens in a browser with text as wide as it was measured', async ({ app, cli, folder }) => {
    const file = path.join(folder, 'orders.svg');
    expect((await cli('export', SAMPLE, '-o', file)).code).toBe(0);
    const texts = await app.evaluate(
      async ({ BrowserWindow }, address) => {
        const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true } });
        await window.loadURL(address);
        const shown = (await window.webContents.executeJavaScript(`document.fonts.ready.then(() =>
        [...document.querySelectorAll('text')].map((text) => ({
          text: text.textContent,
          size: Number(text.getAttribute('font-size')),
          weight: Number(text.getAttribute('font-weight')),
          width: text.getComputedTextLength(),
        })))`)) as { text: string; size: number; weight: 400 | 600; width: number }[];
        window.destroy();
        return shown;
      },
      `data:image/svg+xml;base64,${readFileSync(file).toString('base64')}`,
    );
    expect(texts.length).toBeGreaterThan(60);
    // kerning is not measured: it brings letters closer by a hair
    for (const { text, size, weight, width } of texts) {
      expect(Math.abs(textWidth(text, size, weight) - width), text).toBeLessThan(Math.max(0.5, width * 0.025));
    }
  });
});

test.describe('the command line', () => {
  test('writes the same report as PDF', async ({ cli, folder }) => {
    const file = path.join(folder, 'orders.pdf');
    const { code, out } = await cli('report', SAMPLE, '-o', file);
    expect({ code, out: out.toString() }).toEqual({ code: 0, out: '' });
    expectReport(file);
  });

  test('writes it byte for byte to standard output too', async ({ cli, folder }) => {
    const { code, out } = await cli('report', SAMPLE, '-o', '-');
    expect(code).toBe(0);
    const file = path.join(folder, 'piped.pdf');
    writeFileSync(file, out);
    expectReport(file);
  });

  test('writes a PNG of the asked scale, without a ground if asked', async ({ app, cli, folder }) => {
    const svg = await cli('export', SAMPLE, '-o', '-');
    const { width, height } = sizeOfSvg(svg.out.toString());
    const file = path.join(folder, 'orders.png');
    expect((await cli('export', SAMPLE, '--scale', '1', '--transparent', '-o', file)).code).toBe(0);
    const picture = await pictureIn(app, file);
    expect(picture).toMatchObject({ width, height, corner: 0 });
    expect(picture.colors).toBeGreaterThan(50);
  });

  test('ends with 3, says why, and leaves nothing behind where it can not write', async ({ cli, folder }) => {
    const blocked = path.join(folder, 'blocked');
    writeFileSync(blocked, '');
    for (const extension of ['pdf', 'png', 'svg']) {
      const { code, err } = await cli('export', SAMPLE, '-o', path.join(blocked, `orders.${extension}`));
      expect(code).toBe(3);
      expect(err).toMatch(/not written \(.+\)\. Choose another folder/);
    }
    expect(readdirSync(folder)).toEqual(['blocked']);
  });

  test('says how large a picture may be', async ({ cli, folder }) => {
    const huge = path.join(folder, 'huge.demarc');
    const sample = readFileSync(SAMPLE, 'utf8');
    const text = sample.replace(/("id": "b_internet",\s+"x": -?\d+,\s+"y": )-?\d+/, '$19000');
    expect(text).not.toBe(sample);
    writeFileSync(huge, text);
    const { code, err } = await cli('export', huge, '--scale', '4', '-o', path.join(folder, 'huge.png'));
    expect(code).toBe(3);
    expect(err).toContain('Choose 1×, or export SVG or PDF');
    expect(readdirSync(folder)).toEqual(['huge.demarc']);
  });
});
