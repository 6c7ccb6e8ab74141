/**
 * Names of shapes in draw.io's Azure libraries (azure, mscae, and the pictures of azure2) that are not simply the name of the service, by
 * the service that they stand for. Names as in the palettes of draw.io up to release 26 (github.com/jgraph/drawio, Apache-2.0).
 */
export const azureShapes: Readonly<Record<string, string>> = {
  'azure/ai-search': 'search_services azure_search serverless_search',
  'azure/aks':
    'kubernetes_services container_service container_services_deprecated aks_automatic aks_istio hdi_aks_cluster',
  'azure/analysis-services': 'analysis_service power_bi_embedded powerbi',
  'azure/api-management': 'api_management_services api_center api_connections api_app api_proxy',
  'azure/app-service':
    'app_services app_service_plans azure_website web_role web_roles website_generic mobile_app webjobs web_jobs web_slots web_app_database website_power website_staging azure_web_app',
  'azure/app-service-environment': 'app_service_environments web_environment',
  'azure/application-gateway': 'application_gateways',
  'azure/application-insights': 'application_insights health_monitoring',
  'azure/arc': 'machinesazurearc arc_machines arc_kubernetes arc_data_services arc_sql_server',
  'azure/automation': 'automation_accounts runbooks scheduler scheduler_job_collections',
  'azure/azure-devops':
    'visual_studio_online team_foundation_service tfs_vc_repository managed_devops_pools devops_starter',
  'azure/backup': 'backup_vault recovery_services_vaults recovery_vault backup_service azure_backup_center',
  'azure/bastion': 'bastions',
  'azure/bot-service': 'bot_services bot',
  'azure/cdn': 'cdn_profiles content_delivery_network content_delivery_network2',
  'azure/cloud-services':
    'cloud_service worker_role worker_roles cloud_services_classic cloud_services_extended_support service_package',
  'azure/communication-services': 'azure_communications_gateway acs_solutions_builder',
  'azure/compute-gallery': 'azure_compute_galleries shared_image_galleries image_definitions image_versions images',
  'azure/container-apps': 'container_app_environments worker_container_app',
  'azure/container-registry': 'container_registries',
  'azure/cosmos-db': 'docdb_account docdb_collections documentdb managed_instance_apache_cassandra',
  'azure/data-explorer': 'azure_data_explorer_clusters time_series_insights_environments time_series_insights',
  'azure/data-lake-storage':
    'data_lake_store data_lake_store_gen1 data_lake_storage_gen1 data_lake data_lake_analytics data_lake_storage_gen2',
  'azure/databricks': 'data_bricks azure_databricks',
  'azure/ddos-protection': 'ddos_protection_plans',
  'azure/dedicated-host': 'hosts host_groups bare_metal_infrastructure',
  'azure/defender-for-cloud': 'security_center azure_defender ms_defender_easm',
  'azure/dev-center': 'ms_dev_box azure_deployment_environments',
  'azure/dns': 'dns_zones dns_private_resolver dns_multistack azure_dns',
  'azure/entra-domain-services':
    'azure_ad_domain_services active_directory_domain_services domain_controller domain_server domain_server_multi',
  'azure/entra-id':
    'azure_active_directory active_directory active_directory_b2c active_directory_b2b azure_ad_b2c azure_ad_b2c2 entra_identity entra_connect entra_connect_sync app_registrations enterprise_applications conditional_access multi_factor_authentication multifactor_authentication access_control external_identities groups identity_governance azure_ad_identity_protection pim azure_ad_privilege_identity_management entra_privileged_identity_management ad_fs tenant_properties security',
  'azure/event-grid': 'event_grid_topics event_grid_domains event_grid_subscriptions system_topic partner_topic',
  'azure/event-hubs': 'event_hub_clusters',
  'azure/expressroute': 'express_route expressroute_circuits expressroute_direct',
  'azure/firewall': 'firewalls azure_firewall_manager azure_firewall_policy',
  'azure/front-door': 'front_doors',
  'azure/functions': 'function_apps function_app',
  'azure/hdinsight': 'hd_insight_clusters',
  'azure/iot-hub':
    'device_provisioning_services iot_edge iot dps azure_iot_operations industrial_iot device_update_iot_hub azure_iot_hub',
  'azure/key-vault': 'key_vaults keys certificate intune_certificate_profiles',
  'azure/load-balancer':
    'load_balancers load_balancer_generic azure_load_balancer_feature azure_automatic_load_balancer',
  'azure/log-analytics':
    'log_analytics_workspaces oms_log_analytics operational_insights log_management log_search log_streaming',
  'azure/logic-apps': 'logic_app powerautomate workflow',
  'azure/machine-learning':
    'cognitive_services machine_learning2 machine_learning_studio_workspaces azure_applied_ai computer_vision custom_vision speech_services translator_text language_services form_recognizers face_apis personalizers anomaly_detector',
  'azure/managed-disks':
    'disks disks_classic disks_snapshots vhd vhd_data_disk managed_discs snapshot disk_encryption_sets ssd',
  'azure/managed-hsm': 'managed_hsm',
  'azure/managed-identity': 'managed_identities entra_managed_identities',
  'azure/microsoft-365':
    'office_365 cloud_office_365 office_365_subscription sharepoint exchange outlook microsoft_account work_account microsoft_intune',
  'azure/monitor':
    'azure_alert alerts metrics activity_log diagnostics_settings azure_monitor_dashboard azure_workbooks workbooks healthy azure_monitor',
  'azure/mysql': 'mysql_database azure_database_mysql_server azure_database_mariadb_server',
  'azure/nat-gateway': 'nat',
  'azure/network-interface': 'network_interfaces network_card',
  'azure/network-security-group': 'network_security_groups nsg application_security_groups',
  'azure/notification-hubs': 'notification_hub notification_topic notification_hub_namespaces',
  'azure/openai': 'azure_openai ai_studio',
  'azure/policy': 'compliance blueprints',
  'azure/postgresql': 'azure_database_postgresql_server azure_database_postgresql_server_group postgresql',
  'azure/private-link': 'private_endpoint private_endpoints private_link_service private_link_hub service_endpoint',
  'azure/public-ip': 'public_ip_addresses public_ip_prefixes public_ip_addresses_classic reserved_ip_addresses_classic',
  'azure/purview': 'azure_purview_accounts data_catalog azure_data_catalog',
  'azure/redis': 'azure_cache cache_redis cache redis_caches',
  'azure/relay': 'relays hybrid_connections hybrid_connection_manager service_bus_relay',
  'azure/sentinel': 'azure_sentinel',
  'azure/service-bus':
    'service_bus_queues service_bus_topics service_bus_topics_and_subscriptions service_bus2 biztalk_services',
  'azure/service-fabric': 'service_fabric_clusters managed_service_fabric mesh_applications',
  'azure/site-recovery': 'hyper_v_recovery_manager azure_migrate',
  'azure/spring-apps': 'azure_spring_cloud azure_spring_apps',
  'azure/sql-database':
    'azure_sql sql_database_sql_azure sql_server sql_elastic_pools sql_elastic_database_pools sql_datasync sql_reporting sql_stretch_database sql_database_premium elastic_job_agents azure_sql_edge managed_database',
  'azure/sql-managed-instance': 'sql_managed_instance instance_pools virtual_clusters',
  'azure/sql-server-vm': 'azure_sql_vm',
  'azure/static-web-apps': 'static_apps',
  'azure/storage-blob':
    'storage_accounts azure_storage storage storage_accounts_classic storage_container blob_block blob_page storage_cs storage_account',
  'azure/storage-files': 'azure_fileshare storage_azure_files azure_files_service managed_file_shares',
  'azure/storage-queue': 'queue_generic',
  'azure/storage-sync': 'storage_sync_services azure_file_sync',
  'azure/storage-table': 'table',
  'azure/stream-analytics': 'stream_analytics_jobs',
  'azure/synapse': 'azure_synapse_analytics sql_data_warehouses sql_datawarehouse data_warehouse sql_data_warehouse',
  'azure/traffic-manager': 'traffic_manager_profiles',
  'azure/update-manager': 'update_center updates software_updates system_update',
  'azure/virtual-desktop': 'windows_virtual_desktop host_pools application_group remoteapp workspaces workspaces2',
  'azure/virtual-machines':
    'virtual_machine virtual_machine_feature virtual_machines_classic vm azure_instance availability_sets virtual_machines_availability_set automanaged_vm c_series virtual_machine_container spot_vm windows_server windows_server_multi compute compute_fleet avs_vm',
  'azure/virtual-network':
    'virtual_networks virtual_networks_classic vnet subnet route_tables route_filters peerings connections local_network_gateways proximity_placement_groups',
  'azure/virtual-wan': 'virtual_wans virtual_wan_hub virtual_router',
  'azure/vm-scale-sets': 'vm_scale_sets vm_scale_set autoscale spot_vmss worker_pools',
  'azure/vmware-solution': 'avs',
  'azure/vpn-gateway': 'virtual_network_gateways vpn_gateway2 gateway',
  'azure/waf-policy': 'web_application_firewall_policies_waf',
  'azure/databox-edge': 'azure_stack_edge data_box_edge data_box',
  'azure/stack-hci': 'azure_stack azure_stack_hci_sizer stack_hci_premium stack',
  'azure/resource-group': 'resource_groups resource_group_list subscriptions azure_subscription management_groups',
  // what the Azure libraries draw besides services
  'generic/admin': 'admin_console administration',
  'generic/browser': 'browser internet_explorer web',
  'generic/building': 'enterprise enterprise_building on_premises',
  'generic/database':
    'database database_generic database_server database_server_multi database_server2 production_ready_database',
  'generic/desktop': 'computer laptop workstation_client client_application rdp_remoting_file pc device devices',
  'generic/file-store':
    'file file_2 file_server file_server2 file_server_multi files shared_folder folder_blank ftp code_file',
  'generic/internet': 'globe internet internet_hollow cloud',
  'generic/mobile': 'mobile tablet android_phone iphone phone mobile_services mobile_engagement',
  'generic/network-device': 'router on_premises_data_gateways wireless_connection',
  'generic/server':
    'server server_rack server_generic server_farm cluster_server application_server application_server2 application_server_multi server_directory directory_server directory_server_multi',
  'generic/source-repository': 'git_repository github_code bitbucket_code_source codeplex_code_source branch',
  'generic/third-party': '3rd_party_integration software_as_a_service sendgrid_accounts service_providers',
  'generic/user': 'user users user_group user_permissions',
  'generic/web-app': 'web_server web_server_multi xml_web_service app_generic generic_app application',
};
