/** React Flow as its documentation advises for large diagrams: memoised nodes, only the visible ones. */
import '@xyflow/react/dist/style.css';
import {
  applyNodeChanges,
  Handle,
  Position,
  ReactFlow,
  type Edge,
  type Node,
  type NodeProps,
  type OnNodesChange,
  type ReactFlowInstance,
} from '@xyflow/react';
import { memo, useCallback, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { DrawPeer, PeerBox, PeerCard, PeerScene, View } from './peer.js';

type Drawn = Node<{ element: PeerBox | PeerCard }>;

const Box = memo(({ data: { element } }: NodeProps<Drawn>) => (
  <div style={{ width: element.width, height: element.height, border: '1px solid #5b7083', boxSizing: 'border-box' }}>
    <div className="title" style={{ height: 24, font: '600 13px sans-serif', paddingLeft: 10 }}>
      {element.label}
    </div>
  </div>
));

const CARD = { boxSizing: 'border-box', border: '1px solid #8595a5', borderRadius: 6, background: '#fff' } as const;
const BADGE = { position: 'absolute', top: -5, right: -5, width: 18, height: 18, borderRadius: 9 } as const;

const Card = memo(({ data: { element } }: NodeProps<Drawn>) => {
  const { label, service, icon, badge, width, height } = element as PeerCard;
  return (
    <div style={{ ...CARD, width, height, position: 'relative' }}>
      <Handle type="target" position={Position.Top} />
      <img src={icon} width={32} height={32} alt="" style={{ position: 'absolute', left: 10, top: 10 }} />
      <div style={{ position: 'absolute', left: 50, top: 12, font: '600 13px sans-serif' }}>{label}</div>
      <div style={{ position: 'absolute', left: 50, top: 32, font: '11px sans-serif' }}>{service}</div>
      <div style={{ ...BADGE, background: '#b3261e', color: '#fff', font: '11px sans-serif' }}>{badge}</div>
      <Handle type="source" position={Position.Bottom} />
    </div>
  );
});

const NODE_TYPES = { box: Box, card: Card };

function nodesOf({ boxes, cards }: PeerScene): Drawn[] {
  const places = new Map(boxes.map((box) => [box.id, box]));
  const node =
    (type: 'box' | 'card') =>
    (element: PeerBox | PeerCard): Drawn => {
      const parent = places.get(element.parent ?? '');
      const { id, x, y, width, height } = element;
      return {
        id,
        type,
        position: { x: x - (parent?.x ?? 0), y: y - (parent?.y ?? 0) },
        data: { element },
        width,
        height,
        ...(parent ? { parentId: parent.id } : {}),
      };
    };
  return [...boxes.map(node('box')), ...cards.map(node('card'))];
}

function Flow({
  scene,
  onInit,
}: {
  readonly scene: PeerScene;
  readonly onInit: (flow: ReactFlowInstance<Drawn>) => void;
}) {
  const [nodes, setNodes] = useState(() => nodesOf(scene));
  const [edges] = useState<Edge[]>(() => scene.edges.map((edge) => ({ ...edge, type: 'smoothstep' })));
  const change = useCallback<OnNodesChange<Drawn>>((changes) => {
    setNodes((before) => applyNodeChanges(changes, before));
  }, []);
  return (
    <ReactFlow<Drawn>
      nodes={nodes}
      edges={edges}
      nodeTypes={NODE_TYPES}
      onNodesChange={change}
      onInit={onInit}
      onlyRenderVisibleElements
      panOnScroll
      panOnScrollSpeed={1}
      minZoom={0.01}
      maxZoom={8}
    />
  );
}

export const draw: DrawPeer = (container, scene) => {
  let flow: ReactFlowInstance<Drawn> | undefined;
  createRoot(container).render(<Flow scene={scene} onInit={(made) => (flow = made)} />);
  return {
    show: (view: View) => {
      void flow?.setViewport(view);
    },
    view: () => flow?.getViewport() ?? { x: 0, y: 0, zoom: 1 },
  };
};
