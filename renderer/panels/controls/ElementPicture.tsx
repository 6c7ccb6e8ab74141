import { ArrowRight, ShieldCheck, StickyNote } from 'lucide-react';
import { serviceOf } from '../../state/services.js';
import { useWorkspace } from '../../state/workspace.js';
import { BoundarySwatch } from '../inspector/BoundarySwatch.js';
import { ServiceIcon } from './ServiceIcon.js';

const SIZE = 16;

/** An element in a list: the icon of a node, the line of a boundary; without an id the security groups as a whole. */
export function ElementPicture({ id }: { readonly id: string | undefined }) {
  const node = useWorkspace(({ history }) => (id === undefined ? undefined : history.present.nodes.get(id)));
  const boundary = useWorkspace(({ history }) => (id === undefined ? undefined : history.present.boundaries.get(id)));
  const isNote = useWorkspace(({ history }) => id !== undefined && history.present.notes.has(id));
  const icon = node && serviceOf(node.service)?.icon;
  if (icon !== undefined) return <ServiceIcon icon={icon} size={SIZE} />;
  if (boundary) return <BoundarySwatch boundary={boundary} size="small" />;
  if (isNote) return <StickyNote className="element-picture" size={SIZE} aria-hidden />;
  if (id === undefined) return <ShieldCheck className="element-picture" size={SIZE} aria-hidden />;
  return node ? (
    <span className="element-picture" aria-hidden />
  ) : (
    <ArrowRight className="element-picture" size={SIZE} aria-hidden />
  );
}
