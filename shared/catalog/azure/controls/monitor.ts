import { control, includes, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const azureMonitorControls: readonly ControlTask[] = [
  {
    id: 'azure/account:auditTrail',
    appliesTo: ['azure/monitor'],
    scope: 'boundary:account',
    property: 'auditTrail',
    layer: 'logging-monitoring',
    title: "Export the subscription's activity log",
    why: 'The portal forgets the log after 90 days; longer investigations find nothing.',
    how: [
      'In Monitor, Activity log, add a diagnostic setting to Log Analytics or a storage account elsewhere',
      'Set Audit trail to all Regions',
    ],
    controls: [control('CIS-Azure-6.0:6.1.1.1', 'high', oneOf('multi-region', 'single-region'))],
  },
  {
    id: 'azure/account:auditTrailCategories',
    appliesTo: ['azure/monitor'],
    scope: 'boundary:account',
    property: 'auditTrailCategories',
    layer: 'logging-monitoring',
    title: 'Export all categories of the activity log',
    why: 'Without the categories Administrative, Security, Alert and Policy the export lacks what an investigation asks for.',
    how: [
      "In the subscription's diagnostic setting tick all four categories at least",
      'Set Audit trail categories to all',
    ],
    controls: [control('CIS-Azure-6.0:6.1.1.2', 'high', oneOf('all'))],
  },
  {
    id: 'azure/account:changeAlarm:database-firewall',
    appliesTo: ['azure/monitor'],
    scope: 'boundary:account',
    property: 'changeAlarm',
    layer: 'logging-monitoring',
    title: 'Raise an alarm on database firewall changes',
    why: 'A rule for every address, added for a test, exposes the database until somebody looks.',
    how: [
      'Create activity log alerts for creating, updating and deleting SQL server firewall rules',
      'Add database firewalls to Alarms on changes',
    ],
    controls: [
      control('CIS-Azure-6.0:6.1.2.7', 'medium', includes('database-firewall')),
      control('CIS-Azure-6.0:6.1.2.8', 'medium', includes('database-firewall')),
    ],
  },
  {
    id: 'azure/account:changeAlarm:policy-assignment',
    appliesTo: ['azure/monitor'],
    scope: 'boundary:account',
    property: 'changeAlarm',
    layer: 'logging-monitoring',
    title: 'Raise an alarm on policy assignment changes',
    why: 'Who wants to build what policy forbids deletes the assignment first.',
    how: [
      'In Monitor, Alerts, create activity log rules for creating and deleting policy assignments, with an action group that reaches a person',
      'Add policy assignments to Alarms on changes',
    ],
    controls: [
      control('CIS-Azure-6.0:6.1.2.1', 'medium', includes('policy-assignment')),
      control('CIS-Azure-6.0:6.1.2.2', 'high', includes('policy-assignment')),
    ],
  },
  {
    id: 'azure/account:changeAlarm:public-address',
    appliesTo: ['azure/monitor'],
    scope: 'boundary:account',
    property: 'changeAlarm',
    layer: 'logging-monitoring',
    title: 'Raise an alarm on public address changes',
    why: 'A new public address is how a private machine comes to stand on the internet.',
    how: [
      'Create activity log alerts for creating, updating and deleting public IP addresses',
      'Add public addresses to Alarms on changes',
    ],
    controls: [
      control('CIS-Azure-6.0:6.1.2.9', 'medium', includes('public-address')),
      control('CIS-Azure-6.0:6.1.2.10', 'medium', includes('public-address')),
    ],
  },
  {
    id: 'azure/account:changeAlarm:security-group',
    appliesTo: ['azure/monitor'],
    scope: 'boundary:account',
    property: 'changeAlarm',
    layer: 'logging-monitoring',
    title: 'Raise an alarm on security group changes',
    why: 'A deleted or widened network security group opens machines within one call.',
    how: [
      'Create activity log alerts for creating, updating and deleting network security groups',
      'Add security groups to Alarms on changes',
    ],
    controls: [
      control('CIS-Azure-6.0:6.1.2.3', 'high', includes('security-group')),
      control('CIS-Azure-6.0:6.1.2.4', 'high', includes('security-group')),
    ],
  },
  {
    id: 'azure/account:changeAlarm:security-solution',
    appliesTo: ['azure/monitor'],
    scope: 'boundary:account',
    property: 'changeAlarm',
    layer: 'logging-monitoring',
    title: 'Raise an alarm on security solution changes',
    why: 'A detection tool that is switched off reports nothing, and that silence looks like peace.',
    how: [
      'Create activity log alerts for creating, updating and deleting security solutions',
      'Add security solutions to Alarms on changes',
    ],
    controls: [
      control('CIS-Azure-6.0:6.1.2.5', 'medium', includes('security-solution')),
      control('CIS-Azure-6.0:6.1.2.6', 'medium', includes('security-solution')),
    ],
  },
  {
    id: 'azure/account:changeAlarm:service-health',
    appliesTo: ['azure/monitor'],
    scope: 'boundary:account',
    property: 'changeAlarm',
    layer: 'logging-monitoring',
    title: "Hear of the provider's incidents",
    why: 'Teams search their own system for hours while the provider has announced the fault already.',
    how: [
      'In Service Health create an alert for service issues and planned maintenance of your regions',
      'Add service health to Alarms on changes',
    ],
    controls: [control('CIS-Azure-6.0:6.1.2.11', 'medium', includes('service-health'))],
  },
];
