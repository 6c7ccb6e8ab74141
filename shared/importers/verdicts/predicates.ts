import type { Predicate } from './subject.js';
import type { PredicateName } from './test.js';
import {
  allowOnlyListedIp,
  denyPlainTransport,
  eventBusPrincipal,
  noProviderManagedPolicy,
  noStarPrincipal,
  noWildcardStatement,
} from './predicates/policies.js';
import {
  bucketPolicyOnlyCdnRead,
  isCorsPreflight,
  isDeadLetterTarget,
  isLogTarget,
  refersToType,
  rotationScheduled,
  webAclAssociated,
} from './predicates/links.js';
import {
  conversationLogEncrypted,
  ebsDevicesEncrypted,
  hasLaunchTemplateInFile,
  portNotDefault,
  runtimeLatest,
} from './predicates/settings.js';

/** Tests that need code, each a pure function of the resource and the others of the file (DOMAIN 7.1). */
export const predicates: Readonly<Record<PredicateName, Predicate>> = {
  /** Its mere presence is the finding. */
  never: () => false,
  'allow-only-listed-ip': allowOnlyListedIp,
  'bucket-policy-only-cdn-read': bucketPolicyOnlyCdnRead,
  'conversation-log-encrypted': conversationLogEncrypted,
  'deny-plain-transport': denyPlainTransport,
  'ebs-devices-encrypted': ebsDevicesEncrypted,
  'event-bus-principal': eventBusPrincipal,
  'has-launch-template-in-file': hasLaunchTemplateInFile,
  'is-cors-preflight': isCorsPreflight,
  'is-dead-letter-target': isDeadLetterTarget,
  'is-log-target': isLogTarget,
  'no-provider-managed-policy': noProviderManagedPolicy,
  'no-star-principal': noStarPrincipal,
  'no-wildcard-statement': noWildcardStatement,
  'port-not-default': portNotDefault,
  'refers-to-type': refersToType,
  'rotation-scheduled': rotationScheduled,
  'runtime-latest': runtimeLatest,
  'web-acl-associated': webAclAssociated,
};
