import type { Layer, LayerId } from './layers.js';

export type Provider = 'aws' | 'azure' | 'gcp' | 'generic';

export type ResponsibilityModel =
  'infrastructure' | 'container' | 'abstract' | 'on-premises' | 'saas' | 'external' | 'unknown';

export type Owner = 'customer' | 'shared' | 'provider' | 'not-applicable' | 'unknown';

export type Severity = 'critical' | 'high' | 'medium' | 'low';

/** One choice of an option and what it does to the line. */
export interface OptionValue {
  readonly id: string;
  readonly label: string;
  /** Layer → owner it forces. */
  readonly owners?: Readonly<Partial<Record<LayerId, Owner>>>;
  /** Model whose column applies instead of the service's. */
  readonly model?: ResponsibilityModel;
  /** Layers 14-18 are taken from this model's column (hybrid nodes, appliances on own hosts). */
  readonly lowerLayersFrom?: ResponsibilityModel;
  /** Facts that choosing it implies (provenance `derived`), e.g. encryption that is always on. */
  readonly implies?: Readonly<Record<string, string | number | boolean>>;
  /** Owners it forces only together with a value of another option of the same service. */
  readonly together?: readonly (OptionCondition & { readonly owners: Readonly<Partial<Record<LayerId, Owner>>> })[];
  /** Who "provider" is on the layers it names, where that is a third party (the vendor of a platform). */
  readonly providerName?: string;
}

/** Another option of the same service, and the values it must have. */
export interface OptionCondition {
  readonly option: string;
  readonly values: readonly string[];
}

/** A select that moves the responsibility line of a service (DOMAIN 3). */
export interface ServiceOption {
  /** Unique within the service. */
  readonly id: string;
  readonly label: string;
  /** The usual value first: offered first, never assumed. */
  readonly values: readonly OptionValue[];
  /** Why it matters, one sentence. */
  readonly because: string;
  /** Name of the document that says so. */
  readonly source: string;
  /** Rows of DOMAIN section 3 that it comes from, e.g. `O11`. */
  readonly statements: readonly string[];
  /** False for a filter (engine, role) that no owner depends on: it opens no choose task. */
  readonly movesLine: boolean;
  /** Offered and applied only while the other option has one of these values. Where two options name the same layer, the later one wins. */
  readonly onlyWhen?: OptionCondition;
}

/** Owners of a service that hold whatever its options say; an option that names the layer wins over them. */
export interface FixedOwners {
  readonly owners: Readonly<Partial<Record<LayerId, Owner>>>;
  readonly because: string;
  readonly source: string;
  /** Rows of DOMAIN section 3, e.g. `O42`. */
  readonly statements: readonly string[];
}

export type ServiceFamily = 'compute' | 'data' | 'network' | 'entry' | 'service' | 'actor' | 'no-matrix';

export interface Service {
  /** `<provider>/<id>`, for ever. */
  readonly id: string;
  readonly provider: Provider;
  /** Full name as the provider writes it. */
  readonly name: string;
  /** What fits under an icon: `S3`, `DynamoDB`. */
  readonly shortName: string;
  readonly category: string;
  /** `other` = drawable, no matrix. */
  readonly model: ResponsibilityModel | 'other';
  /** `base` = named in the founding statements, `documented` = provider documents, `judgement` = our classification. */
  readonly modelBasis: string;
  readonly kind: 'service' | 'tool' | 'networkComponent' | 'modifier' | 'actor';
  readonly family: ServiceFamily;
  readonly runsCustomerCode: boolean;
  readonly hasGuestOs: boolean;
  readonly storesData: boolean;
  readonly isEntry: boolean;
  readonly vpcAttachment: 'always' | 'optional' | 'never';
  readonly alwaysEncrypted: boolean;
  readonly layersNotApplicable: readonly LayerId[];
  readonly options: readonly ServiceOption[];
  readonly fixedOwners?: FixedOwners;
  /** Words people search for: `bucket`, `postgres`. */
  readonly keywords: readonly string[];
  /** Artwork: `aws/<file name>` of the provider's icon set, or `glyph/<name>` of our own. */
  readonly icon: string;
  readonly note?: string;
}

/** `rules` = firewall rules, which stand on the boundary itself (`Boundary.rules`) and not among its facts. */
export type PropertyType = 'boolean' | 'enum' | 'number' | 'date' | 'text' | 'set' | 'rules';

/** One entry of the vocabulary that rules read (DOMAIN 4). Absent on an element = unknown. */
export interface Property {
  /** camelCase, for ever. */
  readonly id: string;
  readonly label: string;
  readonly type: PropertyType;
  /** Days, zones, instances. */
  readonly unit?: string;
  /** Good values, the strongest first (enum, set). */
  readonly good: readonly (string | boolean)[];
  readonly bad: readonly (string | boolean)[];
  /** Value → display words, for enum and set. */
  readonly valueLabels: Readonly<Record<string, string>>;
  /** A stronger value satisfies the weaker ones listed; transitive. */
  readonly implies?: Readonly<Record<string, readonly string[]>>;
  /** What it means and where to find it, one or two sentences. */
  readonly help: string;
  /** Among the 57 most used: shown first. */
  readonly core: boolean;
  /** Ids of the services, kinds of the boundaries (`boundary:vpc`), or `edge`: what it is read on. */
  readonly readOn: readonly string[];
}

/** The test a value must pass to be good. Unknown in, unknown out. */
export type Predicate =
  | {
      readonly op: 'in' | 'not-in' | 'includes' | 'includes-any';
      readonly values: readonly (string | number | boolean)[];
    }
  | { readonly op: '>=' | '<=' | '<'; readonly value: number }
  | { readonly op: 'rules'; readonly name: FirewallPredicate };

/** Named tests over firewall rules (DOMAIN 7.1). */
export type FirewallPredicate =
  | 'no-anywhere-22'
  | 'no-anywhere-3389'
  | 'no-anywhere-admin'
  | 'no-anywhere-udp'
  | 'no-anywhere-web'
  | 'no-anywhere-445'
  | 'no-anywhere-high-risk'
  | 'anywhere-only-80-443'
  | 'no-anywhere';

/** A condition on an option or property; unmet → the control is absent, unknown → a choose task instead. */
export interface When {
  readonly property: string;
  readonly test: Predicate;
}

/** One published control: one line of data. */
export interface Control {
  /** Source id, spelled `FSBP:S3.8`, `cdk-nag:AwsSolutions-S2`, `CIS-AWS-7.0:3.1.4`; unique in its task. One that is published for several services stands in the task of each. */
  readonly id: string;
  readonly good: Predicate;
  readonly when?: readonly When[];
  readonly severity: Severity;
  /** Advice: listed under Hardening, no badge, no exit code. */
  readonly advisory?: boolean;
  /** Judged per resource by the importer's verdict table; on a hand-drawn node the property decides. */
  readonly verdict?: boolean;
  /** A second property the same control demands. */
  readonly also?: readonly { readonly property: string; readonly layer: LayerId; readonly good: Predicate }[];
  /** Kept for the id, never evaluated. */
  readonly retired?: boolean;
  /** Ids in other frameworks that the same check is mapped to, e.g. `NIST-800-53-R5:AC-3`. */
  readonly frameworks?: readonly string[];
}

/** Where a control reads its property. */
export type ControlScope =
  | 'node'
  | 'boundary:account'
  | 'boundary:vpc'
  | 'boundary:subnet'
  | 'boundary:organization'
  | 'overlay:security-group'
  | 'actor:human';

/** A task of the customer: its words, and the published controls that demand it. */
export interface ControlTask {
  /** `<provider>/<service>:<property>`, for ever. */
  readonly id: string;
  readonly formerly?: readonly string[];
  /**
   * Scope `node`: service ids it is listed under. Scope `overlay:security-group`: the firewall of the provider
   * itself (`aws/security-group`, `azure/network-security-group`, `gcp/vpc-firewall`) = every group, else only groups with
   * a member of these services. Other scopes: the service whose setting it is.
   * The provider in the id must be the boundary's.
   */
  readonly appliesTo: readonly string[];
  readonly scope: ControlScope;
  readonly property: string;
  readonly layer: LayerId;
  /** An instruction (WORDING.md). */
  readonly title: string;
  readonly why: string;
  readonly how: readonly string[];
  readonly controls: readonly Control[];
}

/** A task that follows from the model itself, without a published control (DOMAIN 7.2). */
export interface ModelTask {
  readonly id: string;
  readonly layer: LayerId;
  readonly severity: Severity;
  readonly title: string;
  readonly why: string;
  readonly how: readonly string[];
  /** Properties that resolve it; empty = only a person can close it. */
  readonly resolvedBy: readonly string[];
  /** Founding statements it shows, e.g. `S23`. */
  readonly statements: readonly string[];
}

/** All that is known, indexed. Built once; packs of an organisation are merged in before. */
export interface Catalog {
  /** Calendar version, `2026.11.0`. */
  readonly version: string;
  readonly layers: ReadonlyMap<LayerId, Layer>;
  readonly services: ReadonlyMap<string, Service>;
  readonly properties: ReadonlyMap<string, Property>;
  readonly controlTasks: ReadonlyMap<string, ControlTask>;
  /** Service id → control tasks of scope `node` that apply. */
  readonly controlTasksByService: ReadonlyMap<string, readonly ControlTask[]>;
  /** Scope other than `node` → its control tasks. */
  readonly controlTasksByScope: ReadonlyMap<ControlScope, readonly ControlTask[]>;
  readonly modelTasks: ReadonlyMap<string, ModelTask>;
}
