import { at, boundary, fold, node, usedBy, type FoldTarget, type MappingTable } from '../../resources/mapping.js';

/** The subnets that an association ties to this route table or network ACL. */
function associatedSubnets(type: string, path: string): FoldTarget {
  return {
    find: (resource, graph) =>
      graph
        .ofType(type)
        .filter((association) => graph.targetsAt(association, path).includes(resource.id))
        .flatMap((association) => graph.targetsAt(association, 'SubnetId')),
  };
}

/** What an interface is plugged into; a route that leads to it only speaks of it. */
const pluggedInto: FoldTarget = {
  find: (resource, graph) =>
    graph.referrersOf(resource.id).flatMap(({ resource: user, key }) => {
      if (user.type === 'AWS::EC2::NetworkInterfaceAttachment') return graph.targetsAt(user, 'InstanceId');
      return key === 'NetworkInterfaces' ? [user.id] : [];
    }),
};

export const networkMapping: MappingTable = {
  'AWS::EC2::VPC': boundary('vpc'),
  'AWS::EC2::Subnet': boundary('subnet'),
  'AWS::EC2::SecurityGroup': boundary('security-group'),
  'AWS::EC2::SecurityGroupIngress': fold([at('GroupId'), at('GroupName')], 'region'),
  'AWS::EC2::SecurityGroupEgress': fold([at('GroupId')], 'region'),
  'AWS::EC2::SecurityGroupVpcAssociation': fold([at('GroupId')], 'region'),
  'AWS::RDS::DBSecurityGroup': boundary('security-group'),
  'AWS::RDS::DBSecurityGroupIngress': fold([at('DBSecurityGroupName')], 'region'),

  'AWS::EC2::RouteTable': fold(
    [associatedSubnets('AWS::EC2::SubnetRouteTableAssociation', 'RouteTableId'), at('VpcId')],
    'region',
  ),
  'AWS::EC2::Route': fold([at('RouteTableId')], 'region'),
  'AWS::EC2::SubnetRouteTableAssociation': fold([at('SubnetId'), at('RouteTableId')], 'region'),
  'AWS::EC2::GatewayRouteTableAssociation': fold([at('GatewayId'), at('RouteTableId')], 'region'),
  'AWS::EC2::NetworkAcl': fold(
    [associatedSubnets('AWS::EC2::SubnetNetworkAclAssociation', 'NetworkAclId'), at('VpcId')],
    'region',
  ),
  'AWS::EC2::NetworkAclEntry': fold([at('NetworkAclId')], 'region'),
  'AWS::EC2::SubnetNetworkAclAssociation': fold([at('SubnetId'), at('NetworkAclId')], 'region'),
  'AWS::EC2::SubnetCidrBlock': fold([at('SubnetId')], 'region'),
  'AWS::EC2::VPCCidrBlock': fold([at('VpcId')], 'region'),
  'AWS::EC2::DHCPOptions': fold([usedBy('DhcpOptionsId')], 'region'),
  'AWS::EC2::VPCDHCPOptionsAssociation': fold([at('VpcId'), at('DhcpOptionsId')], 'region'),
  'AWS::EC2::FlowLog': fold([at('ResourceId')], 'region', { places: false }),
  'AWS::EC2::PrefixList': fold([usedBy()], 'region'),

  'AWS::EC2::InternetGateway': node('aws/internet-gateway', { references: false }),
  'AWS::EC2::EgressOnlyInternetGateway': node('aws/internet-gateway', { references: false }),
  'AWS::EC2::VPCGatewayAttachment': fold([at('InternetGatewayId'), at('VpnGatewayId'), at('VpcId')], 'region'),
  'AWS::EC2::NatGateway': node('aws/nat-gateway', { references: false }),
  'AWS::EC2::EIP': fold(
    [usedBy('AllocationId'), at('InstanceId'), usedBy('EIP'), usedBy()],
    node('aws/elastic-ip', { references: false }),
  ),
  'AWS::EC2::EIPAssociation': fold(
    [at('InstanceId'), at('NetworkInterfaceId'), at('AllocationId'), at('EIP')],
    'region',
  ),
  'AWS::EC2::NetworkInterface': fold([pluggedInto], node('aws/elastic-network-interface')),
  'AWS::EC2::NetworkInterfaceAttachment': fold([at('InstanceId'), at('NetworkInterfaceId')], 'region'),
  'AWS::EC2::VPCEndpoint': node('aws/vpc-endpoint', { references: false }),
  'AWS::EC2::VPCEndpointService': node('aws/privatelink', {
    references: false,
    edges: [{ to: 'NetworkLoadBalancerArns' }, { to: 'GatewayLoadBalancerArns' }],
  }),
  'AWS::EC2::VPCEndpointServicePermissions': fold([at('ServiceId')], 'region'),
  'AWS::EC2::VPCEndpointConnectionNotification': fold([at('VPCEndpointId'), at('ServiceId')], 'region'),
  'AWS::EC2::InstanceConnectEndpoint': node('aws/vpc-endpoint', { references: false }),
  'AWS::EC2::VPCPeeringConnection': node('aws/vpc-peering', { references: false }),
  'AWS::EC2::TransitGateway': node('aws/transit-gateway', { references: false }),
  'AWS::EC2::TransitGatewayAttachment': node('aws/transit-gateway'),
  'AWS::EC2::TransitGatewayVpcAttachment': node('aws/transit-gateway'),
  'AWS::EC2::TransitGatewayPeeringAttachment': node('aws/transit-gateway'),
  'AWS::EC2::TransitGatewayRouteTable': fold([at('TransitGatewayId')], 'region'),
  'AWS::EC2::TransitGatewayRoute': fold([at('TransitGatewayRouteTableId'), at('TransitGatewayAttachmentId')], 'region'),
  'AWS::EC2::TransitGatewayRouteTableAssociation': fold([at('TransitGatewayAttachmentId')], 'region'),
  'AWS::EC2::TransitGatewayRouteTablePropagation': fold([at('TransitGatewayAttachmentId')], 'region'),
  'AWS::EC2::CustomerGateway': node('aws/customer-gateway', { references: false }),
  'AWS::EC2::VPNGateway': node('aws/vpn-gateway', { references: false }),
  'AWS::EC2::VPNConnection': node('aws/site-to-site-vpn'),
  'AWS::EC2::VPNConnectionRoute': fold([at('VpnConnectionId')], 'region'),
  'AWS::EC2::VPNGatewayRoutePropagation': fold([at('VpnGatewayId')], 'region'),
  'AWS::EC2::ClientVpnEndpoint': node('aws/client-vpn'),
  'AWS::EC2::ClientVpnAuthorizationRule': fold([at('ClientVpnEndpointId')], 'region'),
  'AWS::EC2::ClientVpnRoute': fold([at('ClientVpnEndpointId')], 'region', { places: false }),
  'AWS::EC2::ClientVpnTargetNetworkAssociation': fold([at('ClientVpnEndpointId')], 'region'),
  'AWS::NetworkFirewall::Firewall': node('aws/network-firewall', { references: false }),
  'AWS::NetworkFirewall::FirewallPolicy': fold([usedBy('FirewallPolicyArn')], node('aws/network-firewall')),
  'AWS::NetworkFirewall::RuleGroup': fold([usedBy()], node('aws/network-firewall')),
  'AWS::NetworkFirewall::LoggingConfiguration': fold([at('FirewallArn')], 'region', {
    edges: [{ to: 'LoggingConfiguration', purpose: 'logs' }],
  }),
  'AWS::VpcLattice::ServiceNetwork': node('aws/vpc-lattice'),
  'AWS::VpcLattice::Service': node('aws/vpc-lattice'),
  'AWS::VpcLattice::Listener': fold([at('ServiceIdentifier')], 'region', { edges: [{ to: 'DefaultAction' }] }),
  'AWS::VpcLattice::Rule': fold([at('ListenerIdentifier'), at('ServiceIdentifier')], 'region', {
    edges: [{ to: 'Action' }],
  }),
  'AWS::VpcLattice::TargetGroup': fold([usedBy('DefaultAction', 'Action')], node('aws/vpc-lattice'), {
    edges: [{ to: 'Targets' }],
    places: false,
  }),
  'AWS::VpcLattice::ServiceNetworkServiceAssociation': fold([at('ServiceIdentifier')], 'region', {
    edges: [{ from: 'ServiceNetworkIdentifier', to: 'ServiceIdentifier' }],
  }),
  'AWS::VpcLattice::ServiceNetworkVpcAssociation': fold([at('ServiceNetworkIdentifier')], 'region', { places: false }),
  'AWS::VpcLattice::AuthPolicy': fold([at('ResourceIdentifier')], 'region'),
  'AWS::VpcLattice::AccessLogSubscription': fold([at('ResourceIdentifier')], 'region'),
};
