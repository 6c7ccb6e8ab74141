/** From a template to a drawing with its tasks. */
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, root, test } from './app.js';
import { Demarc } from './pages/demarc.js';

const TEMPLATE = `AWSTemplateFormatVersion: '2010-09-09'
Parameters:
  Password: { Type: String, NoEcho: true }
Conditions: { Never: !Equals [a, b] }
Resources:
  Network: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: 10.0.0.0/16 } }
  Inner: { Type: 'AWS::EC2::Subnet', Properties: { VpcId: !Ref Network, CidrBlock: 10.0.1.0/24 } }
  Web:
    Type: AWS::EC2::Instance
    Properties: { SubnetId: !Ref Inner, SecurityGroupIds: [!Ref Door] }
  Door:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: web
      VpcId: !Ref Network
      SecurityGroupIngress: [{ IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 0.0.0.0/0 }]
  Receipts: { Type: 'AWS::S3::Bucket' }
  ReceiptsPolicy:
    Type: AWS::S3::BucketPolicy
    Properties: { Bucket: !Ref Receipts, PolicyDocument: { Statement: [] } }
  Oddity: { Type: 'AWS::SQS::Queue', Condition: Never }
`;

test('a template becomes nodes in their boundaries, with facts, findings and notes', async ({
  app,
  window,
  folder,
}) => {
  const demarc = new Demarc(app, window);
  await demarc.setSize(1440, 900);
  await demarc.ready();
  const file = path.join(folder, 'stack.yaml');
  writeFileSync(file, TEMPLATE);
  await demarc.importFile(file);
  await expect(window.locator('.toast')).toContainText(/Imported \d+ nodes in \d+ boundaries/);
  await expect(demarc.element('Web')).toBeVisible();
  await expect(demarc.element('Receipts')).toBeVisible();
  const [web, network] = [await demarc.element('Web').boundingBox(), await demarc.element('VPC Network').boundingBox()];
  expect(web && network && web.x > network.x && web.x + web.width < network.x + network.width).toBe(true);
  expect(await demarc.taskTitles()).toContain('Close the administration ports to everyone');
  await window.getByRole('button', { name: /^Show \d+ notes?$/ }).click();
  await expect(window.getByRole('dialog')).toContainText('Oddity');
  await window.keyboard.press('Escape');
  await demarc.select('Receipts');
  await expect(demarc.inspector).toContainText('ReceiptsPolicy');
  await expect(demarc.file).toHaveText('edited');
});

test('a template that can’t be read is refused with place and remedy', async ({ app, window, folder }) => {
  const demarc = new Demarc(app, window);
  await demarc.ready();
  const file = path.join(folder, 'broken.yaml');
  writeFileSync(file, TEMPLATE.replace('Resources:', 'Resources: ['));
  await demarc.importFile(file);
  await expect(window.locator('.toast')).toContainText(/broken\.yaml.*line \d+/i);
  await expect(demarc.status).toContainText('11 nodes');
});

const SHOP = path.join(root, '..', 'shared', 'fixtures', 'iac', 'own__OwnShop.json');

test('a template of more than a hundred resources opens quickly and can be moved through', async ({ app, window }) => {
  test.skip(!existsSync(SHOP), 'the large fixtures lie beside the repository and are not here');
  const demarc = new Demarc(app, window);
  await demarc.setSize(1440, 900);
  await demarc.ready();
  await demarc.importFile(SHOP);
  await expect(window.locator('.toast')).toContainText('Imported');
  await expect(demarc.status).toContainText(/\d+ outstanding/);
  const row = demarc.tasks.locator('.task-row-task').first();
  await row.click();
  await window.keyboard.press('Shift+2');
  await expect(demarc.inspector.getByRole('heading', { name: 'The whole diagram' })).toBeHidden();
});

const CHANGED = TEMPLATE.replace(
  "Receipts: { Type: 'AWS::S3::Bucket' }",
  "Receipts: { Type: 'AWS::S3::Bucket', Properties: { VersioningConfiguration: { Status: Enabled } } }\n  Orders: { Type: 'AWS::DynamoDB::Table' }",
)
  .replace('Inner: { ', "Queue: { Type: 'AWS::SQS::Queue' }\n  Inner: { ")
  .replace(
    / {2}Web:[\s\S]*?Door\] \}\n/,
    '  Site:\n    Type: AWS::EC2::Instance\n    Properties: { SubnetId: !Ref Inner, SecurityGroupIds: [!Ref Door] }\n',
  );

test('a changed template updates the drawing and keeps places, decisions and what was drawn', async ({
  app,
  window,
  folder,
}) => {
  const demarc = new Demarc(app, window);
  await demarc.setSize(1440, 900);
  await demarc.ready();
  const file = path.join(folder, 'stack.yaml');
  writeFileSync(file, `${TEMPLATE}  Old: { Type: 'AWS::SNS::Topic' }\n`);
  await demarc.importFile(file);
  await expect(demarc.element('Receipts')).toBeVisible();

  await demarc.select('Receipts');
  for (let step = 0; step < 3; step += 1) await window.keyboard.press('Shift+ArrowDown');
  await demarc.deselect();
  const place = await demarc.element('Receipts').boundingBox();
  await demarc.decide('Close the administration ports to everyone', 'Not applicable', 'A jump host for a week');
  await expect(demarc.tasks.getByText('Close the administration ports to everyone')).toBeHidden();

  writeFileSync(file, CHANGED);
  await window.keyboard.press('Control+Shift+i');
  const dialog = window.getByRole('dialog', { name: 'Update from stack.yaml' });
  await expect(dialog.getByRole('region', { name: /^New \d/ })).toContainText('Orders');
  await expect(dialog.getByRole('region', { name: /^Changed/ })).toContainText(/Receipts.*Versioning/);
  await expect(dialog.getByRole('region', { name: /^No longer in the template/ })).toContainText('Old');
  const questions = dialog.getByRole('region', { name: /^New, or known under another name/ });
  await questions.getByRole('button', { name: 'Site is' }).click();
  await window.getByRole('menuitemradio', { name: /^Same as Web/ }).click();
  await dialog.getByRole('checkbox', { name: /^Queue/ }).uncheck({ force: true });
  await expect(dialog.getByRole('checkbox', { name: /^Old/ })).toBeChecked();
  await dialog.getByRole('button', { name: 'Update' }).click();

  await expect(window.locator('.toast').last()).toContainText('Updated from stack.yaml');
  await expect(demarc.element('Orders')).toBeVisible();
  await expect(demarc.element('Site')).toBeVisible();
  await expect(demarc.element('Old')).toBeHidden();
  await expect(demarc.element('Queue')).toBeHidden();
  expect(await demarc.element('Receipts').boundingBox()).toEqual(place);
  await expect(window.getByRole('region', { name: 'Tasks' })).toContainText('1 not applicable');

  await window.getByRole('button', { name: /^Undo.*Update from stack.yaml/ }).click();
  await expect(demarc.element('Old')).toBeVisible();
  await expect(demarc.element('Orders')).toBeHidden();
});
