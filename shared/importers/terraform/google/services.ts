import { longestPrefix } from '../prefixes.js';

/** Service, and the beginnings of the Terraform types that belong to it, without `google_`; the longest one counts. */
const PREFIXES = `
compute-engine compute_instance compute_image compute_machine_image compute_region_instance compute_region_autoscaler compute_autoscaler compute_reservation compute_resource_policy
persistent-disk compute_disk compute_snapshot compute_region_disk compute_instant_snapshot compute_attached_disk compute_resource_policy
sole-tenant compute_node
vmware-engine vmwareengine
app-engine app_engine
cloud-run cloud_run
cloud-functions cloudfunctions
gke container_cluster container_node_pool
gke-attached container_attached gkeonprem
artifact-registry artifact_registry container_registry
cloud-storage storage_bucket
filestore filestore
netapp-volumes netapp
managed-lustre lustre
backup-dr backup_dr
storage-transfer storage_transfer
cloud-sql sql
alloydb alloydb
spanner spanner
bigtable bigtable
firestore firestore
memorystore-redis redis
memorystore-valkey memorystore
memorystore-memcached memcache
oracle-database oracle_database
bigquery bigquery
dataproc dataproc
dataflow dataflow
composer composer
data-fusion data_fusion
dataplex dataplex
looker looker
pubsub pubsub
managed-kafka managed_kafka
eventarc eventarc
workflows workflows
cloud-tasks cloud_tasks
cloud-scheduler cloud_scheduler
api-gateway api_gateway
apigee apigee
vpc compute_network compute_subnetwork compute_route compute_subnet vpc_access compute_shared_vpc compute_packet_mirroring service_networking
vpc-firewall compute_firewall compute_network_firewall compute_region_network_firewall
load-balancing compute_backend compute_forwarding_rule compute_global_forwarding_rule compute_url_map compute_target compute_health_check compute_ssl compute_region_backend compute_region_url_map compute_region_target compute_region_ssl compute_region_health_check
cloud-cdn network_services
cloud-armor compute_security_policy compute_region_security_policy
cloud-nat compute_router_nat
cloud-router compute_router
cloud-vpn compute_vpn compute_ha_vpn compute_external_vpn
interconnect compute_interconnect
network-connectivity-center network_connectivity
private-service-connect compute_service_attachment
external-ip compute_address compute_global_address
cloud-dns dns
ngfw network_security
iam project_iam service_account iam
cloud-identity cloud_identity
identity-platform identity_platform
iap iap
managed-ad active_directory
resource-manager project folder organization
org-policy org_policy
kms kms
secret-manager secret_manager
certificate-manager certificate_manager
private-ca privateca
security-command-center scc
dlp data_loss_prevention
binary-authorization binary_authorization
vpc-service-controls access_context_manager
recaptcha recaptcha
logging logging
monitoring monitoring
os-config os_config
cloud-build cloudbuild
cloud-deploy clouddeploy
workstations workstations
vertex-ai vertex_ai
workbench workbench notebooks
dialogflow dialogflow
document-ai document_ai
discovery-engine discovery_engine
tpu tpu
healthcare healthcare
firebase firebase
edge-container edgecontainer
migration-center migration_center
database-migration database_migration
gke-fleet gke_hub
gke-backup gke_backup
biglake biglake
data-catalog data_catalog
dataform dataform
secure-source-manager secure_source
secops chronicle
service-directory service_directory
parameter-manager parameter_manager
endpoints endpoints
integration-connectors integration_connectors integrations
colab colab
contact-center contact_center
`;

const find = longestPrefix('gcp', PREFIXES);

/** The service of a type by its beginning; undefined where none fits. */
export function serviceOfPrefix(type: string): string | undefined {
  return find(type.slice('google_'.length));
}
