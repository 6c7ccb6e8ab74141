/** A verdict that an importer reached per resource (DOMAIN 7.1); kept beside the diagram and never saved in it. */
export interface ResourceVerdict {
  /** Control id, `cdk-nag:AwsSolutions-S2`. */
  readonly control: string;
  /** Element that the resource is or was folded into; absent for a resource that is on no element. */
  readonly subject?: string;
  readonly sourceId: string;
  readonly status: 'fail' | 'pass' | 'unknown';
  readonly because: readonly string[];
}
