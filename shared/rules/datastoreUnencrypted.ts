import { eachNode } from './eachNode.js';
import { fail, open, pass } from './outcome.js';
import type { Rule } from './types.js';

export const datastoreUnencrypted: Rule = {
  meta: {
    id: 'CX-37',
    name: 'datastore-unencrypted',
    title: 'Encrypt the data at rest',
    why: 'A copied snapshot or disk gives everything in clear to whoever gets hold of it.',
    how: [
      'Turn on encryption with AES-256; databases and volumes are restored from an encrypted copy of a snapshot',
      'Choose a customer-managed key where you must be able to revoke access',
      'Then set Encryption at rest',
    ],
    severity: 'high',
    layer: 'server-side-encryption',
    sources: [
      'BASE:S30',
      'FSBP:RDS.3',
      'FSBP:EC2.3',
      'FSBP:EFS.1',
      'FSBP:EC2.7',
      'CIS-AWS-7.0:3.2.1',
      'CIS-AWS-7.0:6.1.1',
      'WA:SEC08-BP02',
    ],
    reads: ['encryptionAtRest'],
    reach: 'local',
  },
  ...eachNode({
    judge(context, node) {
      if (!context.storesData(node.id) || context.service(node)?.alwaysEncrypted !== false) return undefined;
      const { id, label } = node;
      const because = [context.say(node, 'encryptionAtRest')];
      const folds = ['T-SSE-ON'];
      const encryption = context.value(node, 'encryptionAtRest');
      if (encryption === undefined) return open(id, `whether ${label} encrypts what it stores.`, because, { folds });
      if (encryption === 'none') return fail(id, `${label} stores data unencrypted.`, because, { folds });
      return pass(id, `${label} encrypts what it stores.`, because);
    },
  }),
};
