import { defineService } from '../../defineService.js';
import type { Service } from '../../types.js';

export const genericDatabases: readonly Service[] = [
  defineService({
    id: 'generic/database',
    provider: 'generic',
    name: 'Database',
    shortName: 'Database',
    category: 'Databases',
    model: 'container',
    family: 'data',
    storesData: true,
    vpcAttachment: 'optional',
    keywords: ['sql', 'relational'],
    icon: 'glyph/database',
  }),
  defineService({
    id: 'generic/cache',
    provider: 'generic',
    name: 'Cache',
    shortName: 'Cache',
    category: 'Databases',
    model: 'container',
    family: 'data',
    storesData: true,
    vpcAttachment: 'optional',
    keywords: ['redis', 'memcached'],
    icon: 'glyph/cache',
  }),
];
