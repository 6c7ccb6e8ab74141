/**
 * Names of shapes in draw.io's own libraries (general, flowchart, networks, kubernetes, office, clip art) by what they stand for. Names as
 * in the palettes of draw.io up to release 26 (github.com/jgraph/drawio, Apache-2.0).
 */
export const genericShapes: Readonly<Record<string, string>> = {
  'generic/user':
    'actor umlactor user users user_male user_female person c4person stick_figure customer male female pictogram_user man woman community doctor employee client_person business_person mxgraph_users suit1 suit2 suit3 tech_man tech_woman',
  'generic/desktop':
    'desktop_pc laptop pc laptop_1 laptop_2 imac workstation terminal virtual_pc monitor workstations computer',
  'generic/mobile': 'mobile mobile_phone smartphone tablet phone_1 phone_2 iphone android cellphone',
  'generic/browser': 'browser web_browser browserwindow container_browser website internet_browser',
  'generic/server':
    'server server_2 servers rack mainframe supercomputer application_server file_server ftp_server host web_server_2 rack_server print_server server_rack virtual_server proxy_server',
  'generic/web-app': 'web_server www web_application webapp web_services',
  'generic/database':
    'cylinder cylinder2 cylinder3 database datastore database_server sql_server direct_data data_store databases',
  'generic/disk': 'storage external_storage hard_disk stored_data disk',
  'generic/file-store':
    'nas_filer file_storage internal_storage document documents multi_document folder shared_folder file',
  'generic/object-store': 'bucket object_storage',
  'generic/backup-store': 'tape_storage tape_drive backup',
  'generic/firewall': 'firewall firewall_1 firewall_2 asa brickwall ids ips',
  'generic/load-balancer': 'load_balancer loadbalancer content_switch ing',
  'generic/network-device':
    'router switch hub modem wireless_hub wireless_modem layer_3_switch access_point vpn_concentrator wireless_router radio_tower gateway workgroup_switch lan_switch',
  'generic/internet': 'cloud internet globe wan comm_link earth',
  'generic/mail': 'mail_server mail mail2 email envelope message exchange_server',
  'generic/building': 'business_center office_building building data_center house factory headquarters branch_office',
  'generic/iot-device': 'security_camera biometric_reader printer scanner sensor thermostat ip_camera gamepad copier',
  'generic/container': 'pod docker container docker_container containers',
  'generic/cluster': 'k8s kubernetes api master control_plane node kubernetes_cluster sched kubelet k_proxy c_m c_c_m',
  'generic/api': 'svc ep api_server rest webservice',
  'generic/key-store': 'key keys hsm',
  'generic/secret-store': 'secret vault',
  'generic/identity-provider': 'directory_server active_directory ldap sa identity_provider',
  'generic/queue': 'queue message_queue delay',
  'generic/workflow': 'job cronjob deploy sts ds rs hpa',
  'generic/log-store': 'log logs syslog_server',
  'generic/saas': 'saas salesforce slack',
  'generic/source-repository': 'git github gitlab repository',
  'generic/function': 'lambda_symbol function',
};
