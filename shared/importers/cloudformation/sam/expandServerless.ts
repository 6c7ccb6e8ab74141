import { isRawRecord, type Raw, type RawRecord } from '../../text/jsonText.js';
import { expandHttpApi, expandRestApi } from './apis.js';
import { Expansion, present, recordOf } from './expansion.js';
import { expandFunction } from './functions.js';
import { expandGraphApi } from './graphApis.js';
import { expandStateMachine } from './stateMachines.js';

/** A template's resources with the serverless types written out, and which type the file wrote for them. */
export interface Expanded {
  readonly resources: RawRecord;
  readonly writtenTypes: ReadonlyMap<string, string>;
}

type Expand = (id: string, properties: RawRecord, expansion: Expansion) => void;

/** Interfaces first: functions add their routes to them. */
const EXPANDERS: readonly (readonly [type: string, expand: Expand])[] = [
  ['AWS::Serverless::Api', expandRestApi],
  ['AWS::Serverless::HttpApi', expandHttpApi],
  ['AWS::Serverless::SimpleTable', expandTable],
  ['AWS::Serverless::LayerVersion', expandLayer],
  ['AWS::Serverless::GraphQLApi', expandGraphApi],
  ['AWS::Serverless::Function', expandFunction],
  ['AWS::Serverless::StateMachine', expandStateMachine],
  ['AWS::Serverless::Connector', expandConnector],
];

/** What the service's own transform of the serverless types would deploy, as far as a drawing needs it. */
export function expandServerless(root: RawRecord, resources: RawRecord): Expanded {
  if (!Object.values(resources).some(isServerless)) return { resources, writtenTypes: new Map() };
  const expansion = new Expansion(recordOf(root.Globals), resources);
  for (const [id, resource] of Object.entries(resources)) {
    if (!isExpandable(resource)) expansion.resources[id] = resource;
  }
  for (const [type, expand] of EXPANDERS) {
    for (const [id, resource] of Object.entries(resources)) {
      if (isRawRecord(resource) && resource.Type === type) expand(id, recordOf(resource.Properties), expansion);
    }
  }
  for (const [id, resource] of Object.entries(resources)) expandLinks(id, recordOf(resource), expansion);
  return { resources: inFileOrder(expansion.resources, resources), writtenTypes: expansion.writtenTypes };
}

function isServerless(resource: Raw): boolean {
  return isRawRecord(resource) && typeof resource.Type === 'string' && resource.Type.startsWith('AWS::Serverless::');
}

function isExpandable(resource: Raw): boolean {
  return isRawRecord(resource) && EXPANDERS.some(([type]) => type === resource.Type);
}

function expandTable(id: string, written: RawRecord, expansion: Expansion): void {
  const properties = expansion.merged('SimpleTable', written);
  const { PointInTimeRecoverySpecification, ProvisionedThroughput, SSESpecification, TableName } = properties;
  expansion.replace(
    id,
    'AWS::DynamoDB::Table',
    present({
      PointInTimeRecoverySpecification,
      ProvisionedThroughput,
      SSESpecification,
      TableName,
      BillingMode: ProvisionedThroughput === undefined ? 'PAY_PER_REQUEST' : undefined,
    }),
  );
}

function expandLayer(id: string, properties: RawRecord, expansion: Expansion): void {
  const { LayerName } = properties;
  expansion.replace(id, 'AWS::Lambda::LayerVersion', present({ LayerName }));
}

/** A connector grants its source the use of its destination. */
function expandConnector(id: string, properties: RawRecord, expansion: Expansion): void {
  expansion.replace(id, 'AWS::Serverless::Connector', linkOf(recordOf(properties.Source), properties.Destination));
}

function linkOf(source: RawRecord, destination: Raw | undefined): RawRecord {
  const targets = Array.isArray(destination) ? (destination as readonly Raw[]) : [destination ?? null];
  return present({
    Source: endOf(source),
    Destination: targets.map((target) => endOf(recordOf(target)) ?? '').filter((end) => end !== ''),
  });
}

function endOf({ Arn, Id }: RawRecord): Raw | undefined {
  return typeof Id === 'string' ? { Ref: Id } : Arn;
}

/** The `Connectors` attribute of any resource. */
function expandLinks(id: string, resource: RawRecord, expansion: Expansion): void {
  for (const [name, connector] of Object.entries(recordOf(resource.Connectors))) {
    const { Destination } = recordOf(recordOf(connector).Properties);
    expansion.generate(`${id}${name}`, 'AWS::Serverless::Connector', linkOf({ Id: id }, Destination), id);
  }
}

/** Resources of the file in its order, then those that were created for them. */
function inFileOrder(expanded: RawRecord, resources: RawRecord): RawRecord {
  const ordered: Record<string, Raw> = {};
  for (const id of [...Object.keys(resources), ...Object.keys(expanded)]) {
    const resource = expanded[id];
    if (resource !== undefined) ordered[id] = resource;
  }
  return ordered;
}
