/** The window as a user has it: what can be dragged, pressed and read. */
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { expect } from '../app.js';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A place inside an element: shares of its width and height, from the left and from the top. */
export type Share = readonly [across: number, down: number];

const MIDDLE: Share = [0.5, 0.5];

export class Demarc {
  readonly palette: Locator;
  readonly outline: Locator;
  readonly canvas: Locator;
  readonly inspector: Locator;
  readonly tasks: Locator;
  readonly taskCount: Locator;
  readonly file: Locator;
  readonly status: Locator;

  constructor(
    private readonly app: ElectronApplication,
    readonly window: Page,
  ) {
    this.palette = window.getByRole('complementary', { name: 'Palette' });
    this.outline = window.getByRole('complementary', { name: 'Outline' });
    this.canvas = window.locator('#canvas');
    this.inspector = window.getByRole('complementary', { name: 'Inspector' });
    this.tasks = window.getByRole('treegrid', { name: 'Tasks' });
    this.taskCount = window.getByRole('region', { name: 'Tasks' }).getByRole('heading');
    this.file = window.getByRole('status', { name: 'File' });
    this.status = window.getByRole('contentinfo');
  }

  /** The inside of the window in px, whatever the display. */
  async setSize(width: number, height: number): Promise<void> {
    await this.app.evaluate(
      ({ BrowserWindow }, [w, h]) => {
        BrowserWindow.getAllWindows()[0]?.setContentSize(w, h);
      },
      [width, height] as const,
    );
    await expect.poll(() => this.window.evaluate(() => [innerWidth, innerHeight])).toEqual([width, height]);
  }

  /** A node, note or boundary on the canvas by the name that it bears. */
  element(label: string): Locator {
    const escaped = label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return this.canvas.getByRole('group', { name: new RegExp(`^${escaped}[,.]`) });
  }

  async pointIn(target: Locator, [across, down]: Share = MIDDLE): Promise<Point> {
    const box = await target.boundingBox();
    if (box === null) throw new Error(`${String(target)} is not on the screen.`);
    return { x: box.x + box.width * across, y: box.y + box.height * down };
  }

  async drag(from: Point, to: Point): Promise<void> {
    const { mouse } = this.window;
    await mouse.move(from.x, from.y);
    await mouse.down();
    // a hand starts slowly: what it drags follows from the first few px on
    await mouse.move(from.x + Math.sign(to.x - from.x) * 4, from.y + Math.sign(to.y - from.y) * 4);
    await mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
    await mouse.move(to.x, to.y, { steps: 4 });
    await mouse.up();
  }

  /** Searches a service and drags it onto a place. */
  addService(name: string, onto: Locator, share?: Share): Promise<void> {
    return this.add(name, `Add ${name}`, onto, share);
  }

  addBoundary(name: string, onto: Locator, share?: Share): Promise<void> {
    return this.add(name, `Add boundary ${name}`, onto, share);
  }

  private async add(sought: string, label: string, onto: Locator, share: Share = MIDDLE): Promise<void> {
    const search = this.palette.getByRole('searchbox');
    await search.fill(sought);
    // the groups that one browses give way to what was found
    await expect(this.palette.getByRole('region')).toHaveCount(0);
    const tile = this.palette.getByRole('button', { name: label, exact: true });
    await tile.scrollIntoViewIfNeeded();
    await this.drag(await this.pointIn(tile), await this.pointIn(onto, share));
    await search.fill('');
  }

  /** Types another name into what was just added. */
  async rename(element: Locator, label: string): Promise<void> {
    await element.click({ position: { x: 40, y: 12 } });
    await this.window.keyboard.press('F2');
    await this.canvas.getByRole('textbox').fill(label);
    await this.window.keyboard.press('Enter');
  }

  /** Draws a connection from the right side of one element to the left side of another. */
  async connect(source: Locator, target: Locator): Promise<void> {
    const { mouse } = this.window;
    const start = await this.pointIn(source);
    await mouse.move(start.x, start.y);
    const grip = source.locator('.handle-shown.react-flow__handle-right');
    await this.drag(await this.pointIn(grip), await this.pointIn(target));
  }

  /** Runs the next answer of the system's save dialog. */
  async answerSaveDialog(filePath: string): Promise<void> {
    await this.app.evaluate(({ dialog }, file) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: file });
    }, filePath);
  }

  async answerOpenDialog(...filePaths: string[]): Promise<void> {
    await this.app.evaluate(({ dialog }, files) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: files });
    }, filePaths);
  }

  async importFile(file: string): Promise<void> {
    await this.answerOpenDialog(file);
    await this.window.keyboard.press('Control+i');
  }

  async shade(by: 'Ownership' | 'Progress'): Promise<void> {
    await this.window.getByRole('group', { name: 'Shading' }).getByRole('button', { name: by }).click();
  }

  /** Leaves the sample for an empty diagram. */
  async startEmpty(): Promise<void> {
    await this.ready();
    await this.window.keyboard.press('Control+n');
    await expect(this.window.getByRole('heading', { name: 'Draw what you run' })).toBeVisible();
  }

  /** Takes the pointer and the selection off the diagram. */
  async deselect(): Promise<void> {
    const corner = await this.pointIn(this.canvas, [0.01, 0.02]);
    await this.window.mouse.click(corner.x, corner.y);
    await expect(this.inspector.getByRole('heading', { name: 'The whole diagram' })).toBeVisible();
  }

  async select(label: string): Promise<void> {
    await this.element(label).click({ position: { x: 60, y: 12 } });
    await expect(this.inspector.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue(label);
  }

  /** Titles of what is outstanding for an element, hardening left out. */
  async tasksOf(label: string): Promise<readonly string[]> {
    await this.select(label);
    const list = this.inspector.getByRole('group', { name: /^Outstanding here/ });
    return list.locator('.task-card-title').allInnerTexts();
  }

  /** The colour behind the texts of a card, at its right edge. */
  async cardFill(label: string): Promise<string> {
    const { data, width, height } = PNG.sync.read(await this.element(label).screenshot());
    const at = (Math.round(height / 2) * width + width - 6) * 4;
    return data.subarray(at, at + 3).toString('hex');
  }

  /** Chooses a value of a property of what is selected. */
  async setProperty(label: string, value: string): Promise<void> {
    await this.inspector.getByRole('button', { name: new RegExp(`^${label}: `) }).click();
    await this.window.getByRole('menuitemradio', { name: value, exact: true }).click();
    await expect(this.inspector.getByRole('button', { name: `${label}: ${value}` })).toBeVisible();
  }

  /** Decides on a row of the task list, with a reason where the dialog asks for one. */
  async decide(title: string, choice: string, reason?: string): Promise<void> {
    await this.window.getByRole('searchbox', { name: 'Filter tasks by text' }).fill(title);
    await this.tasks
      .getByRole('button', { name: new RegExp(`^${title}: `) })
      .first()
      .click();
    await this.window.getByRole('menuitem', { name: choice }).click();
    if (reason !== undefined) {
      const dialog = this.window.getByRole('dialog');
      await dialog.getByRole('textbox', { name: /^Why / }).fill(reason);
      await this.window.keyboard.press('Enter');
      await expect(dialog).toBeHidden();
    }
    await this.window.getByRole('searchbox', { name: 'Filter tasks by text' }).fill('');
  }

  /** The number of the task list's heading. */
  async outstanding(): Promise<number> {
    const text = await this.taskCount.innerText();
    return Number(/\d+/.exec(text)?.[0]);
  }

  async export(format: string, filePath: string): Promise<void> {
    await this.answerSaveDialog(filePath);
    await this.window.keyboard.press('Control+e');
    const dialog = this.window.getByRole('dialog');
    await dialog.getByRole('radio', { name: format }).check({ force: true });
    await dialog.getByRole('button', { name: `Export ${format}` }).click();
    await expect(dialog).toBeHidden({ timeout: 30_000 });
  }

  async undoAll(): Promise<void> {
    await this.repeat(this.window.getByRole('button', { name: /^Undo/ }), 'Control+z');
  }

  async redoAll(): Promise<void> {
    await this.repeat(this.window.getByRole('button', { name: /^Redo/ }), 'Control+Shift+z');
  }

  /** Until there is nothing left that the button would do. */
  private async repeat(button: Locator, chord: string): Promise<void> {
    while (await button.isEnabled()) await this.window.keyboard.press(chord);
  }

  /** The whole diagram in view, at once. */
  async fit(): Promise<void> {
    await this.window.emulateMedia({ reducedMotion: 'reduce' });
    // by key: a pointer on the button would bring its tooltip into the picture
    await this.canvas.focus();
    await this.window.keyboard.press('Shift+1');
  }

  /** Per cent, of the status line. */
  async zoom(): Promise<number> {
    return Number(/(\d+) %$/.exec(await this.status.innerText())?.[1]);
  }

  /** Until the first diagram is there and assessed, and the panels around it, which are filled after it. */
  async ready(): Promise<void> {
    await expect(this.status).toContainText('% done');
    const rows = this.window.getByRole('region', { name: 'Tasks' });
    await expect(
      rows
        .locator('.task-row-task')
        .or(rows.getByText(/^No tasks? /))
        .first(),
    ).toBeVisible();
    await expect(this.palette.or(this.outline)).toBeVisible();
    await expect(this.inspector).toBeVisible();
  }

  async retitle(title: string): Promise<void> {
    const input = this.window.getByRole('textbox', { name: 'Title of the diagram' });
    await input.fill(title);
    await input.press('Enter');
    await this.deselect();
  }

  /** Presses this button of every question from now on, and remembers what was asked. */
  async answerMessageBoxes(button: string): Promise<void> {
    await this.app.evaluate(({ dialog }, wanted) => {
      const asked: string[] = [];
      Object.assign(globalThis, { asked });
      const answer = (...args: unknown[]) => {
        const { message, buttons = [] } = args[args.length - 1] as { message: string; buttons?: string[] };
        asked.push(message);
        return Promise.resolve({ response: buttons.indexOf(wanted), checkboxChecked: false });
      };
      Object.assign(dialog, { showMessageBox: answer });
    }, button);
  }

  questions(): Promise<readonly string[]> {
    return this.app.evaluate(() => (globalThis as unknown as { asked?: string[] }).asked ?? []);
  }

  /** Drags a node by its middle, a boundary by its title. */
  async dragElement(label: string, onto: Locator, share?: Share): Promise<void> {
    await this.drag(await this.pointIn(this.element(label)), await this.pointIn(onto, share));
  }

  async dragTitle(label: string, onto: Locator): Promise<void> {
    await this.drag(await this.titleOf(label), await this.pointIn(onto));
  }

  async selectBoundary(label: string): Promise<void> {
    const { x, y } = await this.titleOf(label);
    await this.window.mouse.click(x, y);
    await expect(this.inspector.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue(label);
  }

  private async titleOf(label: string): Promise<Point> {
    const { x, y } = await this.pointIn(this.element(label), [0, 0]);
    return { x: x + 40, y: y + 12 };
  }

  /** Titles in the task list, from top to bottom, folded ones left out. */
  taskTitles(): Promise<readonly string[]> {
    return this.tasks.locator('.task-row-task .task-cell-title').allInnerTexts();
  }

  /** As another program copies it. */
  async copyText(text: string): Promise<void> {
    await this.app.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), text);
  }

  /** The tab of a view, or `Everything`. */
  tab(name: string): Locator {
    return this.window.getByRole('tablist', { name: 'Views' }).getByRole('tab', { name, exact: true });
  }

  /** What stands beside the tabs for the open view. */
  view(name: string): Locator {
    return this.window.getByRole('group', { name: `View ${name}`, exact: true });
  }

  async chooseTheme(theme: string): Promise<void> {
    await this.status.getByRole('button', { name: /^Theme/ }).click();
    await this.window.getByRole('menuitemradio', { name: theme, exact: true }).click();
    await expect(this.status.getByRole('button', { name: `Theme: ${theme}` })).toBeVisible();
  }
}
