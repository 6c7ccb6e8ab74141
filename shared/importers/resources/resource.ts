import type { ValueRecord } from './value.js';

/** One resource of an infrastructure file, evaluated, in the vocabulary of CloudFormation where it is an AWS one. */
export interface Resource {
  /** CloudFormation logical id or Terraform address; resources of a nested stack carry the path of the stack before it. */
  readonly id: string;
  /** The type that the mapping and the verdicts know, `AWS::S3::Bucket`. */
  readonly type: string;
  /** The type as the file writes it, `aws_s3_bucket`; absent where it is the same. */
  readonly sourceType?: string;
  readonly file: string;
  /** 1-based. */
  readonly line?: number;
  readonly properties: ValueRecord;
  /** Readable name, where the file has a better one than the id. */
  readonly name?: string;
  /** Its condition can't be decided: it may not be deployed. */
  readonly conditional?: string;
  /** Id of the nested stack or module that contains it. */
  readonly within?: string;
  /** Part of its configuration is included from elsewhere, so absent attributes say nothing. */
  readonly incomplete?: boolean;
}

/** Files may hold resources of several providers; those of AWS carry its types. */
export function isAws({ type }: Resource): boolean {
  return type.startsWith('AWS::');
}
