import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const azureSqlDatabaseControls: readonly ControlTask[] = [
  {
    id: 'azure/sql-database:deletionProtection',
    appliesTo: [
      'azure/sql-database',
      'azure/sql-managed-instance',
      'azure/postgresql',
      'azure/mysql',
      'azure/cosmos-db',
      'azure/log-analytics',
      'azure/storage-blob',
    ],
    scope: 'node',
    property: 'deletionProtection',
    layer: 'backup-resilience',
    title: 'Put a delete lock on the resource',
    why: 'One mistaken delete of a resource group takes database, logs and storage with it.',
    how: ["In the resource's Locks add one of type Delete", 'Set Deletion protection to on'],
    controls: [
      control('CIS-Azure-6.0:6.2', 'medium', oneOf(true)),
      control('CIS-Azure-6.0:9.3.9', 'medium', oneOf(true)),
    ],
  },
];
