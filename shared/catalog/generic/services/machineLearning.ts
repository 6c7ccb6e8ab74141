import { defineService } from '../../defineService.js';
import type { Service } from '../../types.js';

export const genericMachineLearning: readonly Service[] = [
  defineService({
    id: 'generic/ai-model',
    provider: 'generic',
    name: 'AI model',
    shortName: 'AI model',
    category: 'AI and machine learning',
    model: 'abstract',
    family: 'compute',
    runsCustomerCode: true,
    vpcAttachment: 'optional',
    keywords: ['llm', 'machine', 'learning'],
    icon: 'glyph/ai',
  }),
];
