import { defineService } from '../../defineService.js';
import type { Service } from '../../types.js';

export const gcpSaas: readonly Service[] = [
  defineService({
    id: 'gcp/google-workspace',
    provider: 'gcp',
    name: 'Google Workspace',
    shortName: 'Workspace',
    category: 'SaaS',
    model: 'saas',
    storesData: true,
    keywords: ['gmail', 'drive'],
    icon: 'glyph/saas',
  }),
];
