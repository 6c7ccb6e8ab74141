import { awsAnalytics } from './aws/services/analytics.js';
import { awsBusinessApplications } from './aws/services/businessApplications.js';
import { awsCompute } from './aws/services/compute.js';
import { awsContainers } from './aws/services/containers.js';
import { awsCostManagement } from './aws/services/costManagement.js';
import { awsCustomerEnablement } from './aws/services/customerEnablement.js';
import { awsDatabases } from './aws/services/databases.js';
import { awsDeveloperTools } from './aws/services/developerTools.js';
import { awsEndUserComputing } from './aws/services/endUserComputing.js';
import { awsGames } from './aws/services/games.js';
import { awsIntegration } from './aws/services/integration.js';
import { awsInternetOfThings } from './aws/services/internetOfThings.js';
import { awsMachineLearning } from './aws/services/machineLearning.js';
import { awsManagement } from './aws/services/management.js';
import { awsMedia } from './aws/services/media.js';
import { awsMigration } from './aws/services/migration.js';
import { awsNetworking } from './aws/services/networking.js';
import { awsSatelliteAndQuantum } from './aws/services/satelliteAndQuantum.js';
import { awsSecurity } from './aws/services/security.js';
import { awsStorage } from './aws/services/storage.js';
import { awsWebAndMobile } from './aws/services/webAndMobile.js';
import { azureAnalytics } from './azure/services/analytics.js';
import { azureCompute } from './azure/services/compute.js';
import { azureContainers } from './azure/services/containers.js';
import { azureDatabases } from './azure/services/databases.js';
import { azureDeveloperTools } from './azure/services/developerTools.js';
import { azureEndUserComputing } from './azure/services/endUserComputing.js';
import { azureHybrid } from './azure/services/hybrid.js';
import { azureIntegration } from './azure/services/integration.js';
import { azureInternetOfThings } from './azure/services/internetOfThings.js';
import { azureMachineLearning } from './azure/services/machineLearning.js';
import { azureManagement } from './azure/services/management.js';
import { azureMigration } from './azure/services/migration.js';
import { azureNetworking } from './azure/services/networking.js';
import { azureSaas } from './azure/services/saas.js';
import { azureSecurity } from './azure/services/security.js';
import { azureStorage } from './azure/services/storage.js';
import { azureWebAndMobile } from './azure/services/webAndMobile.js';
import { gcpAnalytics } from './gcp/services/analytics.js';
import { gcpCompute } from './gcp/services/compute.js';
import { gcpContainers } from './gcp/services/containers.js';
import { gcpDatabases } from './gcp/services/databases.js';
import { gcpDeveloperTools } from './gcp/services/developerTools.js';
import { gcpHybrid } from './gcp/services/hybrid.js';
import { gcpIntegration } from './gcp/services/integration.js';
import { gcpMachineLearning } from './gcp/services/machineLearning.js';
import { gcpManagement } from './gcp/services/management.js';
import { gcpMigration } from './gcp/services/migration.js';
import { gcpNetworking } from './gcp/services/networking.js';
import { gcpSaas } from './gcp/services/saas.js';
import { gcpSecurity } from './gcp/services/security.js';
import { gcpStorage } from './gcp/services/storage.js';
import { gcpWebAndMobile } from './gcp/services/webAndMobile.js';
import { genericActors } from './generic/services/actors.js';
import { genericAnalytics } from './generic/services/analytics.js';
import { genericCompute } from './generic/services/compute.js';
import { genericDatabases } from './generic/services/databases.js';
import { genericDeveloperTools } from './generic/services/developerTools.js';
import { genericIntegration } from './generic/services/integration.js';
import { genericMachineLearning } from './generic/services/machineLearning.js';
import { genericManagement } from './generic/services/management.js';
import { genericNetworking } from './generic/services/networking.js';
import { genericOther } from './generic/services/other.js';
import { genericSaas } from './generic/services/saas.js';
import { genericSecurity } from './generic/services/security.js';
import { genericStorage } from './generic/services/storage.js';
import type { Service } from './types.js';

/** Every service that can be drawn, by provider and category. */
export const services: readonly Service[] = [
  ...awsCompute,
  ...awsStorage,
  ...awsNetworking,
  ...awsManagement,
  ...awsMedia,
  ...awsContainers,
  ...awsDatabases,
  ...awsAnalytics,
  ...awsMigration,
  ...awsIntegration,
  ...awsMachineLearning,
  ...awsDeveloperTools,
  ...awsBusinessApplications,
  ...awsSecurity,
  ...awsWebAndMobile,
  ...awsEndUserComputing,
  ...awsInternetOfThings,
  ...awsGames,
  ...awsSatelliteAndQuantum,
  ...awsCostManagement,
  ...awsCustomerEnablement,
  ...azureCompute,
  ...azureStorage,
  ...azureContainers,
  ...azureDatabases,
  ...azureAnalytics,
  ...azureIntegration,
  ...azureNetworking,
  ...azureSecurity,
  ...azureManagement,
  ...azureHybrid,
  ...azureMachineLearning,
  ...azureInternetOfThings,
  ...azureEndUserComputing,
  ...azureDeveloperTools,
  ...azureWebAndMobile,
  ...azureSaas,
  ...azureMigration,
  ...gcpCompute,
  ...gcpStorage,
  ...gcpContainers,
  ...gcpDatabases,
  ...gcpAnalytics,
  ...gcpIntegration,
  ...gcpNetworking,
  ...gcpSecurity,
  ...gcpManagement,
  ...gcpDeveloperTools,
  ...gcpMachineLearning,
  ...gcpWebAndMobile,
  ...gcpHybrid,
  ...gcpMigration,
  ...gcpSaas,
  ...genericCompute,
  ...genericIntegration,
  ...genericDatabases,
  ...genericStorage,
  ...genericNetworking,
  ...genericSecurity,
  ...genericManagement,
  ...genericAnalytics,
  ...genericMachineLearning,
  ...genericSaas,
  ...genericDeveloperTools,
  ...genericActors,
  ...genericOther,
];
