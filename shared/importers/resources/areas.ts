import type { Draft, DraftBoundary } from './draft.js';
import type { Resource } from './resource.js';

/** Account, region and module of a resource, as far as the file states them. */
export interface Home {
  readonly provider: string;
  /** Label of the account, subscription or project. */
  readonly account: string;
  /** Label of the region; absent where the provider's networks stand right in the account. */
  readonly region?: string;
  /** False: the file states the region itself. */
  readonly regionAssumed?: boolean;
  /** Label of a group of resources that is drawn as a boundary of its own. */
  readonly group?: string;
}

export const AWS_HOME: Home = { provider: 'aws', account: 'AWS account', region: 'Region' };

/** The accounts and regions that everything is put into; mostly assumed, because files rarely state their own. */
export class Areas {
  private readonly boundaries = new Map<string, DraftBoundary>();

  constructor(
    private readonly draft: Draft,
    private readonly homeOf: (resource: Resource | undefined) => Home = () => AWS_HOME,
  ) {}

  accountOf(resource: Resource | undefined): DraftBoundary {
    const { provider, account } = this.homeOf(resource);
    return this.boundary(`${provider} ${account}`, () => this.assumed('account', account, provider));
  }

  regionOf(resource: Resource | undefined): DraftBoundary {
    const { provider, account, region, regionAssumed } = this.homeOf(resource);
    const outer = this.accountOf(resource);
    if (region === undefined) return outer;
    return this.boundary(`${provider} ${account} ${region}`, () => {
      if (regionAssumed !== false) return this.assumed('region', region, provider, outer.id);
      const boundary = this.draft.addBoundary('region', region, outer.id);
      boundary.provider = provider;
      return boundary;
    });
  }

  /** The group of a resource inside its region, else the region itself. */
  groupOf(resource: Resource | undefined): DraftBoundary {
    const outer = this.regionOf(resource);
    const { group } = this.homeOf(resource);
    if (group === undefined) return outer;
    return this.boundary(`${outer.id} ${group}`, () => this.draft.addBoundary('group', group, outer.id));
  }

  private boundary(key: string, add: () => DraftBoundary): DraftBoundary {
    const known = this.boundaries.get(key) ?? add();
    this.boundaries.set(key, known);
    return known;
  }

  private assumed(kind: string, label: string, provider: string, parent?: string): DraftBoundary {
    const boundary = this.draft.addBoundary(kind, label, parent);
    boundary.provider = provider;
    boundary.notes = `Assumed on import: the file does not state its ${kind}.`;
    return boundary;
  }
}
