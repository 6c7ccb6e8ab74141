import {
  ConnectionMode,
  ReactFlow,
  ReactFlowProvider,
  SelectionMode,
  useStore,
  type NodeTypes,
  type OnNodesChange,
} from '@xyflow/react';
import { useRef } from 'react';
import { useGreys, usePreferences } from '../state/preferences.js';
import { useDrawnTheme, useTheme } from '../state/theme.js';
import { useTool } from '../state/tool.js';
import { useDiagram, useWorkspace } from '../state/workspace.js';
import { BoundaryNode } from './BoundaryNode.js';
import { CanvasControls } from './CanvasControls.js';
import { CardNode } from './CardNode.js';
import { detailAt } from './detail.js';
import { DragGhost } from './DragGhost.js';
import { EdgeGrips } from './EdgeGrips.js';
import { EmptyCanvas } from './EmptyCanvas.js';
import { EmptyView } from './EmptyView.js';
import { FocusProxy } from './FocusProxy.js';
import { Legend } from './Legend.js';
import type { MountedNode } from './mountedNodes.js';
import { QuickAddField } from './QuickAddField.js';
import { RenameInput } from './RenameInput.js';
import { SceneLayer } from './SceneLayer.js';
import { useCanvasHandlers } from './useCanvasHandlers.js';
import { useMounted } from './useMounted.js';
import { usePaletteDrops } from './usePaletteDrops.js';
import { useScene } from './useScene.js';
import { useViewportControls } from './useViewportControls.js';

const NODE_TYPES: NodeTypes = { card: CardNode, boundary: BoundaryNode };
const MIDDLE_BUTTON = 1;
const MIN_ZOOM = 0.04;
const MAX_ZOOM = 4;

/** The diagram changes by commands only: what React Flow would change is heard elsewhere or left out. */
const ignoreChanges: OnNodesChange<MountedNode> = () => undefined;
const NoLine = () => null;

export function Canvas() {
  return (
    <ReactFlowProvider>
      <Surface />
    </ReactFlowProvider>
  );
}

function Surface() {
  const container = useRef<HTMLDivElement>(null);
  const detail = useStore((store) => detailAt(store.transform[2]));
  const scene = useScene(detail);
  const nodes = useMounted(scene, detail);
  const showGrid = usePreferences((preferences) => preferences.showGrid);
  const isOpened = useWorkspace(({ session }) => session > 0);
  const isGrey = useGreys((greys) => greys.isOn);
  const isOnPaper = useDrawnTheme() !== useTheme();
  const tool = useTool((state) => state.tool);
  const { nodes: all, boundaries, notes } = useDiagram();
  const isEmpty = isOpened && all.size + boundaries.size + notes.size === 0;
  const isNothingShown = isOpened && !isEmpty && scene.rects.size === 0;
  useViewportControls(scene, container);
  usePaletteDrops(scene);
  const handlers = useCanvasHandlers(scene, container);
  return (
    // The keys of the canvas are commands of the window, heard wherever the focus is.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={container}
      id="canvas"
      className={[
        'canvas',
        tool === 'lasso' ? 'canvas-lasso' : '',
        isGrey ? 'canvas-greys' : '',
        isOnPaper ? 'canvas-on-paper' : '',
      ]
        .filter(Boolean)
        .join(' ')}
      tabIndex={-1}
      onPointerDownCapture={handlers.onPointerDown}
      onMouseDownCapture={handlers.onMouseDown}
      onPointerMoveCapture={handlers.onPointerMove}
      onPointerLeave={handlers.onPointerLeave}
      onDoubleClick={handlers.onDoubleClick}
      onContextMenu={handlers.onContextMenu}
    >
      <ReactFlow<MountedNode>
        nodes={nodes}
        edges={[]}
        nodeTypes={NODE_TYPES}
        onNodesChange={ignoreChanges}
        onNodeClick={handlers.onNodeClick}
        onNodeDragStart={handlers.onNodeDragStart}
        onNodeDrag={handlers.onNodeDrag}
        onNodeDragStop={handlers.onNodeDragStop}
        onPaneClick={handlers.onPaneClick}
        onSelectionStart={handlers.onSelectionStart}
        onConnectStart={handlers.onConnectStart}
        onConnectEnd={handlers.onConnectEnd}
        connectionMode={ConnectionMode.Loose}
        connectionLineComponent={NoLine}
        connectOnClick={false}
        nodeDragThreshold={3}
        selectionOnDrag
        selectionMode={SelectionMode.Partial}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        deleteKeyCode={null}
        panActivationKeyCode="Space"
        zoomActivationKeyCode={['Control', 'Meta']}
        panOnDrag={[MIDDLE_BUTTON]}
        panOnScroll
        zoomOnDoubleClick={false}
        minZoom={MIN_ZOOM}
        maxZoom={MAX_ZOOM}
        nodesFocusable={false}
        disableKeyboardA11y
        elevateNodesOnSelect={false}
        proOptions={{ hideAttribution: true }}
        aria-label="Diagram"
      >
        <SceneLayer scene={scene} hasDots={showGrid && detail !== 'far'} />
        <FocusProxy scene={scene} />
        <RenameInput scene={scene} />
        <EdgeGrips scene={scene} />
      </ReactFlow>
      {isEmpty ? <EmptyCanvas /> : null}
      {isNothingShown ? <EmptyView /> : null}
      <Legend />
      <CanvasControls scene={scene} />
      <DragGhost />
      <QuickAddField scene={scene} />
    </div>
  );
}
