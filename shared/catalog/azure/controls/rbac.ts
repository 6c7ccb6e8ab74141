import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const azureRbacControls: readonly ControlTask[] = [
  {
    id: 'azure/account:disabledUserRights',
    appliesTo: ['azure/rbac'],
    scope: 'boundary:account',
    property: 'disabledUserRights',
    layer: 'identity-access',
    title: 'Take rights away from disabled users',
    why: 'An account that is enabled again, by mistake or on request, has all its old rights at once.',
    how: [
      'List role assignments of blocked users in each subscription and delete them',
      'Set Rights of disabled users to none',
    ],
    controls: [control('CIS-Azure-6.0:5.3.5', 'medium', oneOf('none'))],
  },
  {
    id: 'azure/account:identityPolicy',
    appliesTo: ['azure/rbac'],
    scope: 'boundary:account',
    property: 'identityPolicy',
    layer: 'identity-access',
    title: 'Delete custom subscription administrator roles',
    why: 'A custom role with * at subscription scope is an owner under another name, which no review of owners finds.',
    how: [
      'List custom roles with * in actions and subscription scope',
      'Give their holders built-in roles at a smaller scope and delete the roles',
      'Set Identity policy to least privilege',
    ],
    controls: [control('CIS-Azure-6.0:5.4', 'high', oneOf('least-privilege'))],
  },
  {
    id: 'azure/account:lockAdministrator',
    appliesTo: ['azure/rbac'],
    scope: 'boundary:account',
    property: 'lockAdministrator',
    layer: 'account-governance',
    title: 'Create a role that manages resource locks',
    why: 'If only owners can lift a lock, everyone who must lift one becomes an owner.',
    how: [
      'Create a custom role with Microsoft.Authorization/locks/* and assign it to the few who need it',
      'Set Role for resource locks to yes',
    ],
    controls: [control('CIS-Azure-6.0:5.5', 'medium', oneOf(true))],
  },
  {
    id: 'azure/account:ownerCount',
    appliesTo: ['azure/rbac'],
    scope: 'boundary:account',
    property: 'ownerCount',
    layer: 'account-governance',
    title: 'Keep two or three owners of the subscription',
    why: 'One owner can be locked out or leave; each one beyond three is another password that opens everything.',
    how: [
      "In Access control, list the owners and give those who don't need it a smaller role",
      'Enter their number as Owners',
    ],
    controls: [control('CIS-Azure-6.0:5.7', 'medium', oneOf(2, 3))],
  },
  {
    id: 'azure/organization:elevatedAccess',
    appliesTo: ['azure/rbac'],
    scope: 'boundary:organization',
    property: 'elevatedAccess',
    layer: 'identity-access',
    title: 'Remove User Access Administrator at the root',
    why: 'This assignment lets its holder give anyone any right on every subscription of the tenant.',
    how: [
      'List role assignments at the root scope (/) and remove User Access Administrator',
      'Elevate for the hour it is needed only; then set Standing elevated access to none',
    ],
    controls: [control('CIS-Azure-6.0:5.3.3', 'high', oneOf('none'))],
  },
];
