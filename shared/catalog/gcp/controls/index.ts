import { gcpAppEngineControls } from './appEngine.js';
import { gcpBigqueryControls } from './bigquery.js';
import { gcpCloudDnsControls } from './cloudDns.js';
import { gcpCloudFunctionsControls } from './cloudFunctions.js';
import { gcpCloudIdentityControls } from './cloudIdentity.js';
import { gcpCloudSqlControls } from './cloudSql.js';
import { gcpCloudStorageControls } from './cloudStorage.js';
import { gcpComputeEngineControls } from './computeEngine.js';
import { gcpDataprocControls } from './dataproc.js';
import { gcpIamControls } from './iam.js';
import { gcpKmsControls } from './kms.js';
import { gcpLoadBalancingControls } from './loadBalancing.js';
import { gcpLoggingControls } from './logging.js';
import { gcpMonitoringControls } from './monitoring.js';
import { gcpOrgPolicyControls } from './orgPolicy.js';
import { gcpPersistentDiskControls } from './persistentDisk.js';
import { gcpPrivateServiceConnectControls } from './privateServiceConnect.js';
import { gcpResourceManagerControls } from './resourceManager.js';
import { gcpVpcControls } from './vpc.js';
import { gcpVpcFirewallControls } from './vpcFirewall.js';
import type { ControlTask } from '../../types.js';

export const gcpControls: readonly ControlTask[] = [
  ...gcpAppEngineControls,
  ...gcpBigqueryControls,
  ...gcpCloudDnsControls,
  ...gcpCloudFunctionsControls,
  ...gcpCloudIdentityControls,
  ...gcpCloudSqlControls,
  ...gcpCloudStorageControls,
  ...gcpComputeEngineControls,
  ...gcpDataprocControls,
  ...gcpIamControls,
  ...gcpKmsControls,
  ...gcpLoadBalancingControls,
  ...gcpLoggingControls,
  ...gcpMonitoringControls,
  ...gcpOrgPolicyControls,
  ...gcpPersistentDiskControls,
  ...gcpPrivateServiceConnectControls,
  ...gcpResourceManagerControls,
  ...gcpVpcControls,
  ...gcpVpcFirewallControls,
];
