import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { moveElements } from '../../shared/commands/moveElements.js';
import { setTaskState } from '../../shared/commands/setTaskState.js';
import { figureSizes } from '../../shared/figures/figureSizes.js';
import { nodeSize } from '../../shared/figures/nodeSize.js';
import { fixtureFiles } from '../../shared/importers/testFixtures.js';
import { absoluteRects } from '../../shared/layout/absoluteRects.js';
import { layoutCheck } from '../../shared/layout/layoutCheck.js';
import { routeInput } from '../../shared/layout/routeInput.js';
import type { Diagram } from '../../shared/model/diagram.js';
import { readDiagram } from '../../shared/model/readDiagram.js';
import { writeDiagram } from '../../shared/model/writeDiagram.js';
import { template, testCli, type TestCli } from './testFixtures.js';

let cli: TestCli;
beforeEach(async () => {
  cli = await testCli();
  await cli.write('stack.yaml', template);
  await cli.run('import', 'stack.yaml', '-o', 'orders.demarc');
});
afterEach(() => cli.remove());

async function diagram(name = 'orders.demarc'): Promise<Diagram> {
  const read = readDiagram(await cli.read(name));
  if ('error' in read) throw new Error(read.error.message);
  return read.diagram;
}

const changed = template
  .replace('BlockPublicAcls: false', 'BlockPublicAcls: true')
  .replace('  Events:\n    Type: AWS::SQS::Queue\n', '  Orders:\n    Type: AWS::DynamoDB::Table\n');

describe('demarc import --into', () => {
  test('changes no byte where the template is the same', async () => {
    const before = await cli.read('orders.demarc');
    expect(await cli.run('import', 'stack.yaml', '--into', 'orders.demarc')).toBe(0);
    expect(await cli.read('orders.demarc')).toBe(before);
    expect(cli.err()).toContain('orders.demarc: the templates say nothing new');
  });

  test('says what is new, changed and gone, and keeps places, decisions and what is gone', async () => {
    let before = moveElements(await diagram(), new Map([['n_receipts', { x: 640, y: 480 }]]));
    before = setTaskState(before, { task: 'aws/s3:versioning', subject: 'n_receipts', status: 'done' });
    await cli.write('orders.demarc', writeDiagram(before));
    await cli.write('stack.yaml', changed);
    expect(await cli.run('import', 'stack.yaml', '--into', 'orders.demarc', '-o', 'new.demarc')).toBe(0);
    expect(cli.err()).toContain('+ Orders (DynamoDB)\n');
    expect(cli.err()).toContain('- Events (SQS): no longer in the template; kept (--remove deletes it)\n');
    const after = await diagram('new.demarc');
    expect(after.layout.placements.get('n_receipts')).toMatchObject({ x: 640, y: 480 });
    expect([...after.taskStates]).toEqual([...before.taskStates]);
    expect([...after.nodes.keys()].sort()).toEqual(['n_events', 'n_orders', 'n_receipts']);
    expect(await cli.read('orders.demarc')).toBe(writeDiagram(before));
  });

  test('a decision opens again when a fact that it rests on changed, and only then', async () => {
    const accepted = {
      task: 'aws/s3:versioning',
      subject: 'n_receipts',
      status: 'accepted',
      reason: 'Test data',
    } as const;
    const rests = { versioning: 'false', accessLogs: '"disabled"' };
    await cli.write('orders.demarc', writeDiagram(setTaskState(await diagram(), { ...accepted, rests })));
    const status = async (): Promise<string | undefined> => {
      await cli.run('import', 'stack.yaml', '--into', 'orders.demarc');
      await cli.run('check', 'orders.demarc', '--format', 'json');
      const { files } = cli.json() as { files: [{ tasks: { id: string; status: string }[] }] };
      return files[0].tasks.find(({ id }) => id === accepted.task)?.status;
    };
    await cli.write('stack.yaml', template.replace('BlockPublicAcls: false', 'BlockPublicAcls: true'));
    expect(await status()).toBe('accepted');
    const logging = 'Properties:\n      LoggingConfiguration: { DestinationBucketName: logs }';
    await cli.write('stack.yaml', template.replace('Properties:', logging));
    expect(await status()).toBe('finding');
  });

  test('tells what a property changed from and to', async () => {
    await cli.write('stack.yaml', template.replace('Type: AWS::SQS::Queue', 'Type: AWS::SNS::Topic'));
    await cli.run('import', 'stack.yaml', '--into', 'orders.demarc');
    expect(cli.err()).toMatch(/~ Events: SQS -> SNS/);
  });

  test('--remove deletes what is gone', async () => {
    await cli.write('stack.yaml', changed);
    expect(await cli.run('import', 'stack.yaml', '--into', 'orders.demarc', '--remove')).toBe(0);
    expect((await diagram()).nodes.has('n_events')).toBe(false);
  });

  const renamed = template.replace('Events:', 'Messages:');

  test('a resource that may be another one is new, and the line says how to answer', async () => {
    await cli.write('stack.yaml', renamed);
    expect(await cli.run('import', 'stack.yaml', '--into', 'orders.demarc')).toBe(0);
    expect(cli.err()).toContain('? Messages: may be what was Events (--same Messages=n_events), or new');
    expect([...(await diagram()).nodes.keys()]).toContain('n_messages');
  });

  test('--remove with an open question changes nothing', async () => {
    const before = await cli.read('orders.demarc');
    await cli.write('stack.yaml', renamed);
    expect(await cli.run('import', 'stack.yaml', '--into', 'orders.demarc', '--remove')).toBe(2);
    expect(cli.err()).toContain('--same Messages=n_events');
    expect(await cli.read('orders.demarc')).toBe(before);
  });

  test('--same answers', async () => {
    await cli.write('stack.yaml', renamed);
    const run = (answer: string) =>
      cli.run('import', 'stack.yaml', '--into', 'orders.demarc', '--remove', '--same', answer, '-o', 'new.demarc');
    expect(await run('Messages=n_events')).toBe(0);
    expect((await diagram('new.demarc')).nodes.get('n_events')?.label).toBe('Messages');
    expect(await run('Messages=new')).toBe(0);
    expect((await diagram('new.demarc')).nodes.has('n_events')).toBe(false);
    expect(await run('Messages=n_nothing')).toBe(2);
    expect(await run('Nothing=n_events')).toBe(2);
  });

  test('refuses a diagram as the template, and --remove without a diagram', async () => {
    expect(await cli.run('import', 'orders.demarc', '--into', 'orders.demarc')).toBe(2);
    expect(await cli.run('import', 'stack.yaml', '--remove')).toBe(2);
    expect(cli.err()).toContain('--into');
  });
});

describe('an update with one of several templates', () => {
  const network = `Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
  Inner: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24 } }
Outputs:
  Subnet: { Value: !Ref Inner, Export: { Name: shop-subnet } }
`;
  const app = `Resources:
  Web: { Type: AWS::EC2::Instance, Properties: { SubnetId: !ImportValue shop-subnet } }
`;

  test('leaves things where the templates that were not read put them, and says so', async () => {
    await cli.write('network.yaml', network);
    await cli.write('app.yaml', app);
    await cli.run('import', 'network.yaml', 'app.yaml', '-o', 'shop.demarc');
    expect((await diagram('shop.demarc')).nodes.get('n_web')?.parent).toBe('b_inner');
    await cli.write('app.yaml', `${app}  Jobs: { Type: AWS::SQS::Queue }\n`);
    expect(await cli.run('import', 'app.yaml', '--into', 'shop.demarc', '--remove')).toBe(0);
    expect(cli.err()).toContain('note: shop.demarc also holds network.yaml, which was not read');
    const after = await diagram('shop.demarc');
    expect(after.nodes.get('n_web')?.parent).toBe('b_inner');
    expect([...after.boundaries.keys()].sort()).toEqual(['b_aws-account', 'b_inner', 'b_region', 'b_vpc']);
    expect([...after.nodes.keys()].sort()).toEqual(['n_jobs', 'n_web']);
  });
});

describe('an update of a real template', () => {
  const files = fixtureFiles('iac')
    .filter(({ text }) => /^\s*\{/.test(text) && text.includes('"Resources"'))
    .filter((_, index) => index % 3 === 0);

  function partOf(text: string, isLeft: (index: number) => boolean): string {
    const root = JSON.parse(text) as { Resources: Readonly<Record<string, unknown>> };
    const Resources = Object.fromEntries(Object.entries(root.Resources).filter((_, index) => isLeft(index)));
    return JSON.stringify({ ...root, Resources });
  }

  test.runIf(files.length > 0)(
    'gives a file that opens, without overlaps, and the second time nothing new',
    async () => {
      for (const { name, text } of files) {
        await cli.write(
          name,
          partOf(text, (index) => index % 7 !== 6),
        );
        if ((await cli.run('import', name, '-o', 'real.demarc')) !== 0) continue;
        await cli.write(
          name,
          partOf(text, (index) => index % 5 !== 3),
        );
        expect(await cli.run('import', name, '--into', 'real.demarc'), `${name}: ${cli.err()}`).toBe(0);
        const after = await diagram('real.demarc');
        const rects = absoluteRects(after, nodeSize, figureSizes.noteSizeOf);
        const { overlaps, outsideParents } = layoutCheck(routeInput(after, rects, figureSizes), new Map());
        expect({ overlaps, outsideParents }, name).toEqual({ overlaps: [], outsideParents: [] });
        expect(await cli.run('import', name, '--into', 'real.demarc')).toBe(0);
        expect(await cli.read('real.demarc'), name).toBe(writeDiagram(after));
      }
    },
    120_000,
  );
});

describe('a second import of a real file', () => {
  const files = [...fixtureFiles('iac'), ...fixtureFiles('diagrams')];
  test.runIf(files.length > 0)(
    'changes no byte, asks nothing and removes nothing',
    async () => {
      for (const { name, text } of files.filter((_, index) => index % 20 === 0)) {
        await cli.write(name, text);
        if ((await cli.run('import', name, '-o', 'real.demarc')) !== 0) continue;
        const before = await cli.read('real.demarc');
        expect(await cli.run('import', name, '--into', 'real.demarc'), `${name}: ${cli.err()}`).toBe(0);
        expect(cli.err(), name).toContain('the templates say nothing new');
        expect(await cli.read('real.demarc'), name).toBe(before);
      }
    },
    120_000,
  );
});
