import type { DiagramNode } from '../model/diagram.js';
import type { RuleContext } from './context.js';
import { fail, open, pass } from './outcome.js';
import type { Rule, RuleOutcome } from './types.js';

const OBJECT_STORES = ['s3', 's3-outposts', 'azure/storage-blob', 'gcp/cloud-storage', 'generic/object-store'];

/** Control tasks that say the same of a bucket. */
const FOLDED = ['FSBP:S3.1', 'FSBP:S3.2', 'FSBP:S3.3', 'FSBP:S3.8'];

function judgeStore(context: RuleContext, node: DiagramNode): RuleOutcome | undefined {
  const { id, label } = node;
  const because = [context.say(node, 'publicAccess')];
  const exposed = context.inflows(id).filter((flow) => context.exposed(flow) === 'yes');
  const anonymous = exposed.find((flow) => context.value(flow.edge, 'authentication') === 'none');
  const publicAccess = context.value(node, 'publicAccess');
  if (publicAccess === 'public' || anonymous) {
    const path = anonymous ? [anonymous.source, id] : undefined;
    const facts = anonymous ? [...because, context.say(anonymous.edge, 'authentication')] : because;
    return fail(id, `${label} is open to anyone.`, facts, { path, folds: FOLDED });
  }
  if (publicAccess !== undefined) return pass(id, `Public access to ${label} is blocked.`, because);
  const unknown = exposed.find((flow) => context.value(flow.edge, 'authentication') === undefined);
  return unknown ? open(id, `who may read ${label} from the internet.`, because, { folds: FOLDED }) : undefined;
}

export const publicObjectStore: Rule = {
  meta: {
    id: 'CX-17',
    name: 'public-object-store',
    title: 'Block public access to the bucket',
    why: 'Open buckets are found by scanners within hours, and whatever lies in them is copied.',
    how: [
      'Turn on all four public access block settings on the bucket and on the account',
      'Serve what must be public through a CDN with origin access control',
      'Then set Public access to blocked',
    ],
    severity: 'critical',
    layer: 'identity-access',
    sources: ['FSBP:S3.1', 'FSBP:S3.2', 'FSBP:S3.3', 'FSBP:S3.8', 'CIS-AWS-7.0:3.1.4', 'cdk-nag:AwsSolutions-S2'],
    sameInTest: true,
    reads: ['publicAccess', 'authentication', 'sourceScope'],
    reach: 'local',
  },
  check: (context) =>
    context.nodes
      .filter(({ id }) => context.isService(id, ...OBJECT_STORES))
      .map((node) => judgeStore(context, node))
      .filter((outcome) => outcome !== undefined),
};
