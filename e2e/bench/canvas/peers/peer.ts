/** What every peer of the canvas bench is given and gives back. */

export interface PeerBox {
  readonly id: string;
  readonly parent?: string;
  readonly label: string;
  /** Absolute px. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PeerCard extends PeerBox {
  readonly service: string;
  /** A data URI. */
  readonly icon: string;
  readonly badge: string;
}

export interface PeerEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

/** Boxes stand before what is in them. */
export interface PeerScene {
  readonly boxes: readonly PeerBox[];
  readonly cards: readonly PeerCard[];
  readonly edges: readonly PeerEdge[];
}

export interface View {
  /** css px by which the diagram's origin is away from the corner of the container. */
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export interface Peer {
  show(view: View): void;
  view(): View;
}

/** Draws a scene into a container. */
export type DrawPeer = (container: HTMLElement, scene: PeerScene) => Peer;

/** What a wheel does everywhere: with Ctrl it zooms at the pointer, without it pans; the same steps as in React Flow. */
export function followWheel(container: HTMLElement, peer: Peer): void {
  container.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const { x, y, zoom } = peer.view();
      if (!event.ctrlKey) {
        peer.show({ x: x - event.deltaX, y: y - event.deltaY, zoom });
        return;
      }
      const corner = container.getBoundingClientRect();
      const at = { x: event.clientX - corner.left, y: event.clientY - corner.top };
      const next = zoom * 2 ** (-event.deltaY * 0.002);
      const share = next / zoom;
      peer.show({ x: at.x - (at.x - x) * share, y: at.y - (at.y - y) * share, zoom: next });
    },
    { passive: false },
  );
}
