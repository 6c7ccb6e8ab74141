import { azureAppServiceControls } from './appService.js';
import { azureApplicationGatewayControls } from './applicationGateway.js';
import { azureBastionControls } from './bastion.js';
import { azureDatabricksControls } from './databricks.js';
import { azureDdosProtectionControls } from './ddosProtection.js';
import { azureDefenderForCloudControls } from './defenderForCloud.js';
import { azureEntraIdControls } from './entraId.js';
import { azureIotHubControls } from './iotHub.js';
import { azureKeyVaultControls } from './keyVault.js';
import { azureMonitorControls } from './monitor.js';
import { azureNetworkSecurityGroupControls } from './networkSecurityGroup.js';
import { azureNetworkWatcherControls } from './networkWatcher.js';
import { azurePolicyControls } from './policy.js';
import { azurePublicIpControls } from './publicIp.js';
import { azureRbacControls } from './rbac.js';
import { azureResourceGroupControls } from './resourceGroup.js';
import { azureSqlDatabaseControls } from './sqlDatabase.js';
import { azureStorageBlobControls } from './storageBlob.js';
import { azureStorageFilesControls } from './storageFiles.js';
import { azureVirtualNetworkControls } from './virtualNetwork.js';
import { azureVpnGatewayControls } from './vpnGateway.js';
import { azureWafPolicyControls } from './wafPolicy.js';
import type { ControlTask } from '../../types.js';

export const azureControls: readonly ControlTask[] = [
  ...azureAppServiceControls,
  ...azureApplicationGatewayControls,
  ...azureBastionControls,
  ...azureDatabricksControls,
  ...azureDdosProtectionControls,
  ...azureDefenderForCloudControls,
  ...azureEntraIdControls,
  ...azureIotHubControls,
  ...azureKeyVaultControls,
  ...azureMonitorControls,
  ...azureNetworkSecurityGroupControls,
  ...azureNetworkWatcherControls,
  ...azurePolicyControls,
  ...azurePublicIpControls,
  ...azureRbacControls,
  ...azureResourceGroupControls,
  ...azureSqlDatabaseControls,
  ...azureStorageBlobControls,
  ...azureStorageFilesControls,
  ...azureVirtualNetworkControls,
  ...azureVpnGatewayControls,
  ...azureWafPolicyControls,
];
