/** The same architecture drawn twice: by mouse and by keyboard. */
import type { Page } from '@playwright/test';
import { expect } from '../app.js';
import type { Demarc } from './demarc.js';

const COUNTS = '5 nodes · 4 connections · 6 boundaries';

/** Internet → load balancer → EC2 → RDS, with S3 beside, in an account with a VPC and three subnets. */
export async function drawByMouse(demarc: Demarc): Promise<void> {
  await demarc.startEmpty();
  await demarc.addBoundary('Internet', demarc.canvas, [0.14, 0.35]);
  await demarc.addService('User', demarc.element('Internet'));
  await demarc.addBoundary('Account', demarc.canvas, [0.64, 0.45]);
  await demarc.addBoundary('VPC', demarc.element('Account'), [0.5, 0.42]);
  await demarc.addBoundary('Public subnet', demarc.element('VPC'), [0.26, 0.35]);
  await demarc.addBoundary('Private subnet', demarc.element('VPC'), [0.75, 0.35]);
  await demarc.addBoundary('Isolated subnet', demarc.element('VPC'), [0.75, 0.8]);
  await demarc.addService('Elastic Load Balancing', demarc.element('Public subnet'), [0.5, 0.6]);
  await demarc.addService('Amazon EC2', demarc.element('Private subnet'), [0.5, 0.6]);
  await demarc.addService('Amazon RDS', demarc.element('Isolated subnet'), [0.5, 0.6]);
  await demarc.addService('Amazon S3', demarc.element('Account'), [0.3, 0.93]);
  await demarc.rename(demarc.element('Load Balancing'), 'edge');
  await demarc.rename(demarc.element('EC2'), 'web');
  await demarc.rename(demarc.element('RDS'), 'db');
  await demarc.rename(demarc.element('S3'), 'receipts');
  await demarc.connect(demarc.element('User'), demarc.element('edge'));
  await demarc.connect(demarc.element('edge'), demarc.element('web'));
  await demarc.connect(demarc.element('web'), demarc.element('db'));
  await demarc.connect(demarc.element('web'), demarc.element('receipts'));
  await expect(demarc.status).toContainText(COUNTS);
}

/** The same with nothing but keys: what is looked at is only waited for. */
export async function drawByKeyboard(demarc: Demarc): Promise<void> {
  const hands = new Hands(demarc.window);
  await demarc.startEmpty();
  await hands.add('Internet');
  await hands.add('User');
  await hands.press('Escape');
  await hands.add('Account');
  await hands.add('VPC');
  await hands.add('Public subnet');
  await hands.add('Elastic Load Balancing');
  await hands.rename('edge');
  await hands.press('Shift+Enter', 'Shift+Enter');
  await hands.add('Private subnet');
  await hands.add('Amazon EC2');
  await hands.rename('web');
  await hands.press('Shift+Enter', 'Shift+Enter');
  await hands.add('Isolated subnet');
  await hands.add('Amazon RDS');
  await hands.rename('db');
  await hands.press('Shift+Enter', 'Shift+Enter', 'Shift+Enter');
  await hands.add('Amazon S3');
  await hands.rename('receipts');
  await hands.goTo('User');
  await hands.connectTo('edge');
  await hands.goTo('edge');
  await hands.connectTo('web');
  await hands.goTo('web');
  await hands.connectTo('db');
  await hands.goTo('web');
  await hands.connectTo('receipts');
  await expect(demarc.status).toContainText(COUNTS);
}

/** Two hands on the keys. */
export class Hands {
  constructor(private readonly window: Page) {}

  async press(...chords: readonly string[]): Promise<void> {
    for (const chord of chords) await this.window.keyboard.press(chord);
  }

  /** Adds into what is selected, or beside it. */
  async add(name: string): Promise<void> {
    await this.press('a');
    await this.choose(/^Add /, name);
  }

  async rename(label: string): Promise<void> {
    await this.press('F2');
    await expect(this.window.getByRole('textbox', { name: 'New name' })).toBeFocused();
    await this.window.keyboard.type(label);
    await this.press('Enter');
    await expect(this.window.getByRole('textbox', { name: 'New name' })).toBeHidden();
  }

  async goTo(label: string): Promise<void> {
    await this.press('Control+k');
    await this.window.keyboard.type(label);
    const found = this.window.getByRole('menuitem', { name: `${label} Go to` });
    await expect(found).toBeVisible();
    // commands stand before elements
    while ((await found.getAttribute('data-focused')) === null) await this.press('ArrowDown');
    await this.press('Enter');
    await expect(this.window.getByRole('dialog')).toBeHidden();
  }

  async connectTo(label: string): Promise<void> {
    await this.press('c');
    await this.choose(/^Connect /, label);
  }

  async moveInto(label: string): Promise<void> {
    await this.press('m');
    await this.choose(/^Move /, label);
  }

  /** Types into the field that was opened, and takes the first that is found. */
  private async choose(field: RegExp, name: string): Promise<void> {
    const search = this.window.getByRole('searchbox', { name: field });
    await expect(search).toBeFocused();
    await this.window.keyboard.type(name);
    await expect(this.window.getByRole('menuitem').first()).toContainText(name);
    await this.press('Enter');
    await expect(search).toBeHidden();
  }
}
