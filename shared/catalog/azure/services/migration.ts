import { defineService } from '../../defineService.js';
import type { Service } from '../../types.js';

export const azureMigration: readonly Service[] = [
  defineService({
    id: 'azure/storage-mover',
    provider: 'azure',
    name: 'Azure Storage Mover',
    shortName: 'Storage Mover',
    category: 'Migration',
    model: 'container',
    vpcAttachment: 'optional',
    keywords: ['migration'],
    icon: 'glyph/file',
  }),
  defineService({
    id: 'azure/database-migration',
    provider: 'azure',
    name: 'Azure Database Migration Service',
    shortName: 'DB Migration',
    category: 'Migration',
    model: 'container',
    vpcAttachment: 'always',
    keywords: ['migration'],
    icon: 'glyph/database',
  }),
];
