import type { Cell } from './cells.js';

/** Frames of the AWS libraries. */
const FRAMES: readonly (readonly [RegExp, string])[] = [
  [/group_account/, 'account'],
  [/group_region/, 'region'],
  [/group_availability_zone|availability_zone/, 'az'],
  [/group_(?:vpc|virtual_private_cloud)|virtual_private_cloud/, 'vpc'],
  // the palette's public and private subnet carry the padlock of a security group
  [/group_(?:security_group|subnet|public_subnet|private_subnet)|vpc_subnet/, 'subnet'],
  [/group_auto_scaling_group|auto_scaling_group/, 'auto-scaling-group'],
  [/group_(?:on_premise|corporate_data_center)|corporate_data_center_container/, 'on-premises'],
  [/group_iot_greengrass/, 'edge-device'],
  [/group_/, 'group'],
];

/** Services whose icon on the corner of a box says what the box is. */
const CORNER_ICONS: Readonly<Record<string, string>> = {
  'aws/ecs': 'cluster',
  'aws/eks': 'cluster',
  'aws/vpc': 'vpc',
  'aws/ec2-auto-scaling': 'auto-scaling-group',
  'aws/organizations': 'account',
  'azure/aks': 'cluster',
  'azure/virtual-network': 'vpc',
  'azure/resource-group': 'resource-group',
  'gcp/gke': 'cluster',
  'gcp/vpc': 'vpc',
};

/** Kind of boundary by the frame of a library; undefined where the style is no such frame. */
export function kindOfFrame(cell: Cell): string | undefined {
  const { style } = cell;
  const frame = (style.get('grIcon') ?? '') || style.shape;
  if (!/group|container|_cloud_alt/.test(frame) && style.get('grIcon') === undefined) return undefined;
  const name = frame.slice(frame.lastIndexOf('.') + 1).toLowerCase();
  if (!name.startsWith('group_') && style.get('grIcon') === undefined) return undefined;
  const kind = FRAMES.find(([pattern]) => pattern.test(name))?.[1] ?? 'group';
  return kind === 'subnet' && /security group/i.test(cell.label) ? 'security-group' : kind;
}

/** Kind of boundary by the icon on its corner. */
export function kindOfCorner(service: string): string | undefined {
  return CORNER_ICONS[service];
}

/** Whether a subnet is public, private or isolated, by its title or the palette's colour. */
export function routingOf(cell: Cell): 'public' | 'private' | 'isolated' | undefined {
  const said = /\b(public|private|isolated)\b/i.exec(cell.label)?.[1]?.toLowerCase();
  if (said === 'public' || said === 'private' || said === 'isolated') return said;
  const color = cell.style.get('strokeColor')?.toUpperCase();
  if (cell.style.get('grIcon') === undefined) return undefined;
  if (color === '#248814' || color === '#7AA116') return 'public';
  return color === '#147EBA' || color === '#00A4A6' ? 'private' : undefined;
}
