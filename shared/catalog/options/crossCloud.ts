import type { ServiceOption } from '../types.js';

const SOURCE = 'Provider documents on shared responsibility (DOMAIN 9)';

export const containerSourceOptions: readonly ServiceOption[] = [
  {
    id: 'source',
    label: 'Source',
    values: [
      { id: 'image', label: 'Container image', owners: { application: 'customer' } },
      {
        id: 'code',
        label: 'Source code',
        owners: { application: 'customer', 'platform-management': 'provider' },
      },
    ],
    because: 'An image brings its base image, which you rebuild; from code the provider builds on its own runtime.',
    source: SOURCE,
    statements: [],
    movesLine: true,
  },
];

export const clusterModeOptions: readonly ServiceOption[] = [
  {
    id: 'mode',
    label: 'Mode',
    values: [
      { id: 'cluster', label: 'Cluster', owners: { 'operating-system': 'shared' } },
      { id: 'serverless', label: 'Serverless', owners: { 'operating-system': 'provider' } },
    ],
    because: 'On a cluster you choose the image version, and with it the patches.',
    source: SOURCE,
    statements: [],
    movesLine: true,
  },
];

export const desktopImageOptions: readonly ServiceOption[] = [
  {
    id: 'image',
    label: 'Image',
    values: [
      { id: 'provider', label: 'Provider image', owners: { 'operating-system': 'shared' } },
      { id: 'own', label: 'Own image', owners: { 'operating-system': 'customer' } },
    ],
    because: 'An image of your own is patched by you or not at all.',
    source: SOURCE,
    statements: [],
    movesLine: true,
  },
];

export const generativeOptions: readonly ServiceOption[] = [
  {
    id: 'guardrails',
    label: 'Content filters',
    values: [
      { id: 'on', label: 'On', owners: { application: 'customer' } },
      { id: 'off', label: 'Off', owners: { application: 'customer' } },
    ],
    because: 'Filtering prompts and answers, and the data that grounds them, is your part of the application.',
    source: SOURCE,
    statements: [],
    movesLine: true,
  },
  {
    id: 'dataUse',
    label: 'Use of your data by the provider',
    values: [
      { id: 'opted-out', label: 'Not used' },
      { id: 'monitored', label: 'Kept for abuse monitoring' },
      { id: 'training', label: 'Used for training' },
    ],
    because: 'What the provider keeps of prompts and answers follows from contract and settings.',
    source: SOURCE,
    statements: [],
    movesLine: false,
  },
];
