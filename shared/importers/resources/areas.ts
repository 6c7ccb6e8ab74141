import type { Draft, DraftBoundary } from './draft.js';

/** The account and region that everything is put into, because no file states its own. */
export class Areas {
  private accountBoundary: DraftBoundary | undefined;
  private regionBoundary: DraftBoundary | undefined;

  constructor(
    private readonly draft: Draft,
    private readonly names: AreaNames = AWS_AREAS,
  ) {}

  get account(): DraftBoundary {
    this.accountBoundary ??= this.assumed('account', this.names.account);
    return this.accountBoundary;
  }

  get region(): DraftBoundary {
    this.regionBoundary ??= this.assumed('region', this.names.region, this.account.id);
    return this.regionBoundary;
  }

  private assumed(kind: string, label: string, parent?: string): DraftBoundary {
    const boundary = this.draft.addBoundary(kind, label, parent);
    boundary.provider = this.names.provider;
    boundary.notes = `Assumed on import: the file does not state its ${label.toLowerCase()}.`;
    return boundary;
  }
}

export interface AreaNames {
  readonly provider: string;
  readonly account: string;
  readonly region: string;
}

export const AWS_AREAS: AreaNames = { provider: 'aws', account: 'AWS account', region: 'Region' };
