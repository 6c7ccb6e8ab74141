import { fail, open, pass } from './outcome.js';
import type { Rule } from './types.js';

const CONTROL_PLANES = ['eks', 'rosa', 'opensearch', 'emr', 'mq', 'redshift', 'azure/aks', 'gcp/gke'];

export const controlPlanePublic: Rule = {
  meta: {
    id: 'CX-32',
    name: 'control-plane-public',
    title: 'Make the control endpoint private',
    why: 'Every flaw and every leaked credential of the control endpoint can then be tried from anywhere.',
    how: [
      'Switch the endpoint to private access, or list the address blocks of your administrators',
      'Reach it through a VPN or a session broker',
      'Then set Public access to blocked or to restricted addresses',
    ],
    severity: 'high',
    layer: 'network-config',
    sources: ['FSBP:EKS.1', 'FSBP:OpenSearch.2', 'FSBP:EMR.2', 'cdk-nag:AwsSolutions-EKS1'],
    reads: ['publicAccess', 'sourceScope'],
    reach: 'local',
  },
  check: (context) =>
    context.nodes
      .filter(({ id }) => context.isService(id, ...CONTROL_PLANES))
      .map((node) => {
        const { id, label } = node;
        const because = [context.say(node, 'publicAccess')];
        const access = context.value(node, 'publicAccess');
        if (access === undefined) return open(id, `whether the control endpoint of ${label} faces the world.`, because);
        if (access !== 'public') return pass(id, `The control endpoint of ${label} does not face the world.`, because);
        const flows = context.inflows(id).filter(({ edge }) => context.value(edge, 'sourceScope') !== undefined);
        const limited = flows.length > 0 && flows.every((flow) => context.exposed(flow) === 'no');
        if (limited) return pass(id, `The callers of ${label} are limited to known addresses.`, because);
        return fail(id, `The control endpoint of ${label} faces the world.`, because);
      }),
};
