import { defineService } from '../../defineService.js';
import type { Service } from '../../types.js';

export const genericSecurity: readonly Service[] = [
  defineService({
    id: 'generic/identity-provider',
    provider: 'generic',
    name: 'Identity provider',
    shortName: 'Identity provider',
    category: 'Security and identity',
    model: 'abstract',
    keywords: ['login', 'sso', 'directory'],
    icon: 'glyph/identity',
  }),
  defineService({
    id: 'generic/secret-store',
    provider: 'generic',
    name: 'Secret store',
    shortName: 'Secret store',
    category: 'Security and identity',
    model: 'abstract',
    family: 'data',
    storesData: true,
    vpcAttachment: 'optional',
    keywords: ['vault', 'password'],
    icon: 'glyph/key',
  }),
  defineService({
    id: 'generic/key-store',
    provider: 'generic',
    name: 'Key store',
    shortName: 'Key store',
    category: 'Security and identity',
    model: 'abstract',
    keywords: ['kms', 'hsm'],
    icon: 'glyph/key',
  }),
];
