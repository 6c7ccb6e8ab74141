import { longestPrefix } from '../prefixes.js';

/** Service, and the beginnings of the Terraform types that belong to it, without `azurerm_`; the longest one counts. */
const PREFIXES = `
virtual-machines linux_virtual_machine windows_virtual_machine virtual_machine availability_set capacity_reservation ssh_public_key
vm-scale-sets linux_virtual_machine_scale_set windows_virtual_machine_scale_set orchestrated_virtual_machine_scale_set
dedicated-host dedicated_host
managed-disks managed_disk disk_encryption_set snapshot
vmware-solution vmware
batch batch
app-service linux_web_app windows_web_app web_app service_plan app_service
app-service-environment app_service_environment
functions linux_function_app windows_function_app function_app
static-web-apps static_web_app static_site
spring-apps spring_cloud
aks kubernetes_cluster
container-instances container_group
container-apps container_app
container-registry container_registry
red-hat-openshift redhat_openshift
service-fabric service_fabric
storage-blob storage_account storage_container storage_blob
data-lake-storage storage_data_lake_gen2
storage-files storage_share
storage-queue storage_queue
storage-table storage_table
netapp-files netapp
elastic-san elastic_san
backup backup data_protection recovery_services_vault
site-recovery site_recovery
storage-sync storage_sync
sql-database mssql_database mssql_server mssql_elasticpool sql_
sql-managed-instance mssql_managed
sql-server-vm mssql_virtual_machine
postgresql postgresql
mysql mysql
cosmos-db cosmosdb
redis redis_cache redis_firewall redis_linked
managed-redis managed_redis redis_enterprise
synapse synapse
databricks databricks
data-factory data_factory
hdinsight hdinsight
data-explorer kusto
stream-analytics stream_analytics
fabric fabric
purview purview
event-hubs eventhub
service-bus servicebus
event-grid eventgrid
logic-apps logic_app
api-management api_management
relay relay
virtual-network virtual_network subnet route_table
network-security-group network_security application_security_group
load-balancer lb
application-gateway application_gateway
front-door cdn_frontdoor frontdoor
cdn cdn_profile cdn_endpoint
firewall firewall ip_group
waf-policy web_application_firewall_policy
ddos-protection network_ddos_protection_plan
vpn-gateway virtual_network_gateway vpn local_network_gateway
expressroute express_route
virtual-wan virtual_wan virtual_hub
private-link private_endpoint private_link_service
nat-gateway nat_gateway
public-ip public_ip
network-interface network_interface
dns dns private_dns
traffic-manager traffic_manager
bastion bastion_host
network-watcher network_watcher
entra-domain-services active_directory_domain_service
managed-identity user_assigned_identity
rbac role
key-vault key_vault
managed-hsm key_vault_managed_hardware_security_module
dedicated-hsm dedicated_hardware_security_module
defender-for-cloud security_center advanced_threat_protection
sentinel sentinel
policy policy subscription_policy management_group
monitor monitor
log-analytics log_analytics
application-insights application_insights
automation automation
update-manager maintenance
arc arc
stack-hci stack_hci
openai cognitive_account cognitive_deployment
ai-search search
machine-learning machine_learning
bot-service bot
iot-hub iothub
digital-twins digital_twins
virtual-desktop virtual_desktop
dev-center dev_center
signalr signalr
web-pubsub web_pubsub
notification-hubs notification_hub
communication-services communication_service email_communication
mongo-cluster mongo_cluster
oracle-database oracle
app-configuration app_configuration
managed-grafana dashboard_grafana
kubernetes-fleet kubernetes_fleet
route-server route_server
network-manager network_manager
application-gateway-containers application_load_balancer
compute-gallery shared_image gallery_application image
dev-test-labs dev_test
data-share data_share
storage-mover storage_mover
database-migration database_migration
chaos-studio chaos_studio
analysis-services analysis_services
iot-central iotcentral
databox-edge databox_edge
resource-group resource_group subscription
confidential-ledger confidential_ledger
`;

const find = longestPrefix('azure', PREFIXES);

/** The service of a type by its beginning; undefined where none fits. */
export function serviceOfPrefix(type: string): string | undefined {
  return find(type.slice('azurerm_'.length));
}
