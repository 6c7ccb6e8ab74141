/**
 * The diagram: the one immutable value that is edited, saved, assessed, drawn and exported.
 * Every object may carry keys that this version does not know; they are kept and written back.
 */
import type { Point } from './geometry.js';

/** Where a fact comes from. `derived` follows from the drawing, `assumed` from a documented default. */
export type Provenance = 'user' | 'import' | 'derived' | 'assumed';

/** One rule of a security group, network ACL or provider firewall. */
export interface FirewallRule {
  readonly direction: 'in' | 'out';
  readonly action: 'allow' | 'deny';
  /** Evaluation order of an ordered list (network ACL, Azure, Google Cloud); absent where all rules count at once. */
  readonly priority?: number;
  /** `any`, `tcp`, `udp`, `icmp` or an IP protocol number; absent = unknown. */
  readonly protocol?: string;
  /** `any`, `443` or `1024-65535`; absent = unknown. */
  readonly ports?: string;
  /** A CIDR, `sg:<boundary id>`, `pl:<prefix list>` or `any`; absent = unknown. */
  readonly peer?: string;
  readonly description?: string;
  /** Id of the template resource that states this rule. */
  readonly source?: string;
}

export type FactValue = string | number | boolean | readonly string[];

/** One value of a property of a node, boundary or edge. */
export interface Fact {
  readonly value: FactValue;
  readonly provenance: Provenance;
  /** Source id (CloudFormation logical id, Terraform address) of the resource that states it. */
  readonly source?: string;
  readonly note?: string;
}

/** Property id → its facts. A property may hold several (three roles folded into one node); absent = unknown. */
export type Facts = Readonly<Record<string, readonly Fact[]>>;

/** The resource of an input file that an element stands for (`self`) or that was folded into it. */
export interface SourceRef {
  readonly file: string;
  readonly id: string;
  readonly type: string;
  readonly role: 'self' | 'folded';
}

/**
 * What the last import said of an element where a person may say otherwise: trait → canonical text, a long one as a
 * fingerprint. What is drawn and differs from it is the person's; its presence says that an import drew the element.
 */
export type ImportedTraits = Readonly<Record<string, string>>;

/** A person's correction of an owner, always with a reason (counted and listed in reports). */
export interface OwnerOverride {
  readonly layer: string;
  readonly owner: 'customer' | 'shared' | 'provider' | 'not-applicable';
  readonly reason: string;
  readonly by?: string;
  /** ISO date. */
  readonly at?: string;
}

export interface Link {
  readonly label: string;
  /** https address or the path of another diagram, relative to this file. */
  readonly target: string;
}

export interface DiagramNode {
  /** `n_<slug>[-k]`, for ever. */
  readonly id: string;
  /** `<provider>/<service id>`; one that the catalog lacks is kept and shown as unknown. */
  readonly service: string;
  readonly label: string;
  /** Id of the boundary that contains it; absent = on the bare canvas. */
  readonly parent?: string;
  /** Further subnets that it stands in besides `parent`: a balancer over three zones. */
  readonly alsoIn?: readonly string[];
  /** Responsibility model chosen by the user where the service leaves it open. */
  readonly model?: string;
  /** Option id → its one value: what moves the line (DOMAIN 3). */
  readonly options?: Readonly<Record<string, Fact>>;
  readonly facts?: Facts;
  /** How many alike stand for this one (× 6); absent = 1. */
  readonly count?: number;
  /** `drawn-only` elements are shown and not assessed; absent = in scope. */
  readonly scope?: 'in' | 'drawn-only';
  /** Words to filter by. */
  readonly tags?: readonly string[];
  readonly notes?: string;
  readonly links?: readonly Link[];
  readonly overrides?: readonly OwnerOverride[];
  readonly sources?: readonly SourceRef[];
  readonly imported?: ImportedTraits;
}

export const BOUNDARY_KINDS = [
  'internet',
  'third-party',
  'on-premises',
  'organization',
  'account',
  'region',
  'vpc',
  'az',
  'subnet',
  'security-group',
  'cluster',
  'outpost',
  'edge-device',
  'generic-zone',
  'stack',
  'auto-scaling-group',
  'resource-group',
  'group',
] as const;

export type BoundaryKind = (typeof BOUNDARY_KINDS)[number];

export interface Boundary {
  /** `b_<slug>[-k]`, for ever. */
  readonly id: string;
  /** A `BoundaryKind`; an unknown one is kept and shown as a plain group. */
  readonly kind: string;
  readonly label: string;
  readonly parent?: string;
  /** Provider whose vocabulary and matrix overlay apply; absent = inherited. */
  readonly provider?: string;
  readonly facts?: Facts;
  /** Nodes of a security group: an overlay, so a node may be in several. Only for `security-group`. */
  readonly members?: readonly string[];
  /** Firewall rules of a security group or of a subnet's network ACL, in order; absent = unknown. */
  readonly rules?: readonly FirewallRule[];
  readonly scope?: 'in' | 'drawn-only';
  readonly tags?: readonly string[];
  readonly notes?: string;
  readonly links?: readonly Link[];
  readonly overrides?: readonly OwnerOverride[];
  readonly sources?: readonly SourceRef[];
  readonly imported?: ImportedTraits;
}

/** A connection; `source` is who opens it, not where the data comes from. Its properties (protocol, port, encryption, …: DOMAIN 5.1) are facts. */
export interface Edge {
  /** `e_<slug>[-k]`, for ever. */
  readonly id: string;
  /** Node or boundary id. */
  readonly source: string;
  /** Node or boundary id; a boundary means every node inside. */
  readonly target: string;
  readonly label?: string;
  readonly direction?: 'forward' | 'both';
  readonly facts?: Facts;
  /** Number of the step in a numbered flow, from 1. */
  readonly step?: number;
  readonly scope?: 'in' | 'drawn-only';
  readonly tags?: readonly string[];
  readonly notes?: string;
  readonly sources?: readonly SourceRef[];
  readonly imported?: ImportedTraits;
}

/** A free text on the canvas. */
export interface TextNote {
  /** `t_<slug>[-k]`. */
  readonly id: string;
  readonly text: string;
  readonly parent?: string;
  readonly imported?: ImportedTraits;
}

export interface TaskLogEntry {
  /** ISO date-time, passed in by the caller. */
  readonly at: string;
  readonly by: string;
  readonly change: string;
}

/** What a person said about one task of one subject. Keyed by `taskStateKey`. */
export interface TaskState {
  readonly task: string;
  /** Node, boundary or edge id. */
  readonly subject: string;
  /** Source id, where the task belongs to a folded resource. */
  readonly source?: string;
  /** Absent = only fields (assignee, due, note) were set; the state stays derived. */
  readonly status?: 'done' | 'not-applicable' | 'accepted';
  /** Why it is not applicable or accepted. */
  readonly reason?: string;
  readonly assignee?: string;
  /** ISO date. */
  readonly due?: string;
  readonly note?: string;
  /** Link or file name that proves it. */
  readonly evidence?: string;
  readonly approver?: string;
  /** ISO date on which an acceptance ends. */
  readonly expiry?: string;
  /** The facts the decision rested on; when one changes the task reopens. Property id → canonical text of its values. */
  readonly rests?: Readonly<Record<string, string>>;
  readonly log?: readonly TaskLogEntry[];
}

export interface ReviewDecision {
  readonly subject: string;
  readonly task?: string;
  readonly decision: string;
  readonly by?: string;
}

export interface Review {
  readonly id: string;
  /** ISO date. */
  readonly date: string;
  readonly attendees: readonly string[];
  readonly walked: readonly string[];
  readonly decisions: readonly ReviewDecision[];
  /** Frozen counts and open task keys of that day. */
  readonly baseline?: Readonly<Record<string, unknown>>;
}

export interface CatalogStamp {
  readonly version: string;
}

export interface PackStamp {
  readonly id: string;
  readonly version: string;
  readonly hash: string;
}

export interface Placement {
  /** px on the 8 px grid, relative to the parent boundary's top left corner (to the canvas without one). */
  readonly x: number;
  readonly y: number;
  /** px; nodes without a size take the figure's default. */
  readonly width?: number;
  readonly height?: number;
  /** Fractional index: order among siblings, compared by code units. */
  readonly z?: string;
  readonly collapsed?: boolean;
  readonly locked?: boolean;
}

export interface EdgeLayout {
  /** Hand-made bends, absolute px; absent = routed automatically. */
  readonly bends?: readonly Point[];
}

export interface Layout {
  /** Node, boundary and note id → where it stands. Security groups have no placement: they are drawn around their members. */
  readonly placements: ReadonlyMap<string, Placement>;
  readonly edges: ReadonlyMap<string, EdgeLayout>;
}

export type MatrixProfile = 'base' | 'refined';

/** What a view shows; every part that is given has to hold, absent = any. */
export interface ViewFilter {
  /** Only these elements, what is inside them (members, of a security group) and the frames around them. */
  readonly within?: readonly string[];
  /** With `within`: also what is connected to it directly. */
  readonly connected?: boolean;
  /** Only nodes of these providers: `aws`, `azure`, `gcp`, `generic`. */
  readonly providers?: readonly string[];
  /** Only connections of one of these protocols; `unknown` = without one. */
  readonly protocols?: readonly string[];
  /** Only elements that bear one of these tags. */
  readonly tags?: readonly string[];
  /** Only nodes of one of these data classifications; `unknown` = without one. */
  readonly data?: readonly string[];
  /** Only elements with outstanding tasks. */
  readonly openTasks?: boolean;
}

/** Where things stand in one view only; what is not listed stands where it does everywhere. */
export interface Arrangement {
  readonly placements: readonly (Placement & { readonly id: string })[];
  /** Hand-made bends; those of the shared layout don't hold here. */
  readonly edges?: readonly (EdgeLayout & { readonly id: string })[];
}

/** A named picture of the one model, a page: what it shows, and where it stands if not where it does everywhere. */
export interface View {
  /** `v_<slug>[-k]`. */
  readonly id: string;
  readonly name: string;
  readonly filter?: ViewFilter;
  /** Ids of what is left out by hand; what is inside goes along. */
  readonly hidden?: readonly string[];
  /** Ids of what is shown though the filter leaves it out. */
  readonly shown?: readonly string[];
  readonly arrangement?: Arrangement;
}

/** Keys of the file that this version does not know, from the three levels that have no object of their own here. */
export interface UnknownKeys {
  readonly file?: Readonly<Record<string, unknown>>;
  readonly model?: Readonly<Record<string, unknown>>;
  readonly layout?: Readonly<Record<string, unknown>>;
}

export interface Diagram {
  readonly title: string;
  readonly profile: MatrixProfile;
  readonly catalog?: CatalogStamp;
  readonly packs?: readonly PackStamp[];
  readonly nodes: ReadonlyMap<string, DiagramNode>;
  readonly boundaries: ReadonlyMap<string, Boundary>;
  readonly edges: ReadonlyMap<string, Edge>;
  readonly notes: ReadonlyMap<string, TextNote>;
  /** Keyed by `taskStateKey(task, subject, source)`. */
  readonly taskStates: ReadonlyMap<string, TaskState>;
  readonly reviews: readonly Review[];
  readonly views: readonly View[];
  readonly layout: Layout;
  readonly unknownKeys?: UnknownKeys;
}

/** The key of a task state; parts are joined by a space, which no id contains. */
export function taskStateKey(task: string, subject: string, source?: string): string {
  return source === undefined ? `${task} ${subject}` : `${task} ${subject} ${source}`;
}

/** A diagram without content. */
export function emptyDiagram(title: string): Diagram {
  return {
    title,
    profile: 'base',
    nodes: new Map(),
    boundaries: new Map(),
    edges: new Map(),
    notes: new Map(),
    taskStates: new Map(),
    reviews: [],
    views: [],
    layout: { placements: new Map(), edges: new Map() },
  };
}
