import { control, oneOf } from '../../controlTerms.js';
import type { ControlTask } from '../../types.js';

export const azureStorageFilesControls: readonly ControlTask[] = [
  {
    id: 'azure/storage-files:smbEncryption',
    appliesTo: ['azure/storage-files'],
    scope: 'node',
    property: 'smbEncryption',
    layer: 'traffic-protection',
    title: 'Encrypt file sessions with AES-256-GCM',
    why: 'Weaker channel ciphers stay on offer for every client as long as they are allowed.',
    how: [
      'In File shares, Security, allow AES-256-GCM alone for channel encryption',
      'Set SMB encryption to AES-256-GCM',
    ],
    controls: [control('CIS-Azure-6.0:9.1.3', 'medium', oneOf('aes-256-gcm'))],
  },
  {
    id: 'azure/storage-files:smbVersion',
    appliesTo: ['azure/storage-files'],
    scope: 'node',
    property: 'smbVersion',
    layer: 'traffic-protection',
    title: 'Allow SMB 3.1.1 only',
    why: 'Older versions can be talked down by someone on the path to a session without integrity.',
    how: ['In File shares, Security, allow version 3.1.1 alone', 'Set SMB version to 3.1.1'],
    controls: [control('CIS-Azure-6.0:9.1.2', 'medium', oneOf('3.1.1'))],
  },
  {
    id: 'azure/storage-files:softDelete',
    appliesTo: ['azure/storage-files'],
    scope: 'node',
    property: 'softDelete',
    layer: 'backup-resilience',
    title: 'Turn on soft delete for file shares',
    why: 'A deleted share is gone with all its snapshots.',
    how: ["In the storage account's File shares, Soft delete, keep 14 days or more", 'Set Soft delete to on'],
    controls: [control('CIS-Azure-6.0:9.1.1', 'medium', oneOf(true))],
  },
];
