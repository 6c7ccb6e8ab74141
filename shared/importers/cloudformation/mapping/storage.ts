import { textOf } from '../../resources/value.js';
import { at, fold, node, usedBy, type MappingTable } from '../../resources/mapping.js';
import type { Resource } from '../../resources/resource.js';

const FILE_SYSTEMS: Readonly<Record<string, string>> = {
  WINDOWS: 'aws/fsx-windows',
  LUSTRE: 'aws/fsx-lustre',
  ONTAP: 'aws/fsx-ontap',
  OPENZFS: 'aws/fsx-openzfs',
};

function fileSystemService(resource: Resource): string {
  return FILE_SYSTEMS[textOf(resource.properties.FileSystemType) ?? ''] ?? 'aws/fsx';
}

export const storageMapping: MappingTable = {
  'AWS::S3::Bucket': node('aws/s3', {
    references: false,
    edges: [
      { to: 'NotificationConfiguration' },
      { to: 'ReplicationConfiguration', purpose: 'replication' },
      { to: 'LoggingConfiguration', purpose: 'logs' },
      { to: 'InventoryConfigurations', purpose: 'logs' },
      { to: 'BucketEncryption', purpose: 'key-use' },
    ],
    // other kinds of buckets and other places have types of their own
    options: [
      { option: 'bucketType', path: 'BucketName', present: 'general', absent: 'general' },
      { option: 'location', path: 'BucketName', present: 'region', absent: 'region' },
    ],
  }),
  'AWS::S3::BucketPolicy': fold([at('Bucket')], 'region'),
  'AWS::S3::AccessPoint': fold([at('Bucket')], node('aws/s3')),
  'AWS::S3::MultiRegionAccessPoint': fold([at('Regions')], node('aws/s3')),
  'AWS::S3::MultiRegionAccessPointPolicy': fold([at('MrapName')], 'region'),
  'AWS::S3::StorageLens': fold([], 'account'),
  'AWS::S3ObjectLambda::AccessPoint': node('aws/s3'),
  'AWS::S3Express::DirectoryBucket': node('aws/s3', {
    options: [
      { option: 'bucketType', path: 'LocationName', present: 'directory' },
      { option: 'location', path: 'LocationName', present: 'region' },
    ],
  }),
  'AWS::S3Express::BucketPolicy': fold([at('Bucket')], 'region'),
  'AWS::EFS::FileSystem': node('aws/efs'),
  'AWS::EFS::MountTarget': fold([at('FileSystemId')], node('aws/efs')),
  'AWS::EFS::AccessPoint': fold([at('FileSystemId')], node('aws/efs')),
  'AWS::FSx::FileSystem': node(fileSystemService),
  'AWS::FSx::Volume': fold([at('OntapConfiguration'), at('OpenZFSConfiguration')], node('aws/fsx')),
  'AWS::FSx::StorageVirtualMachine': fold([at('FileSystemId')], node('aws/fsx-ontap')),
  'AWS::Backup::BackupVault': node('aws/backup', {
    references: false,
    edges: [{ to: 'EncryptionKeyArn', purpose: 'key-use' }],
  }),
  'AWS::Backup::BackupPlan': fold([at('BackupPlan')], node('aws/backup')),
  'AWS::Backup::BackupSelection': fold([at('BackupPlanId')], node('aws/backup'), {
    edges: [{ from: 'BackupSelection.Resources', to: 'BackupPlanId', purpose: 'backup' }],
  }),
  'AWS::DLM::LifecyclePolicy': node('aws/dlm'),
  'AWS::StorageGateway::Gateway': node('aws/storage-gateway'),
  'AWS::Transfer::Server': node('aws/transfer-family', {
    options: [
      {
        option: 'endpoint',
        path: 'EndpointType',
        values: { PUBLIC: 'public', VPC: 'vpc', VPC_ENDPOINT: 'vpc' },
        absent: 'public',
      },
    ],
  }),
  'AWS::Transfer::User': fold([at('ServerId')], 'region', {
    edges: [{ to: 'HomeDirectory' }, { to: 'HomeDirectoryMappings' }],
  }),
  'AWS::Rbin::Rule': fold([], 'region'),
  'AWS::SDB::Domain': fold([usedBy()], node('generic/unknown')),
};
