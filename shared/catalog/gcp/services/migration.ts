import { defineService } from '../../defineService.js';
import type { Service } from '../../types.js';

export const gcpMigration: readonly Service[] = [
  defineService({
    id: 'gcp/migration-center',
    provider: 'gcp',
    name: 'Migrate to Virtual Machines',
    shortName: 'Migrate to VMs',
    category: 'Migration',
    model: 'container',
    vpcAttachment: 'always',
    keywords: ['migration'],
    icon: 'glyph/vm',
  }),
  defineService({
    id: 'gcp/database-migration',
    provider: 'gcp',
    name: 'Database Migration Service',
    shortName: 'DB Migration',
    category: 'Migration',
    model: 'container',
    vpcAttachment: 'always',
    keywords: ['migration'],
    icon: 'glyph/database',
  }),
];
