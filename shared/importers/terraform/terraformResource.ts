import type { Raw } from '../text/jsonText.js';
import type { Address } from './address.js';

/** One resource instance of a plan or state, before it is understood. */
export interface TerraformResource {
  readonly address: Address;
  /** As the file writes it; the source id. */
  readonly id: string;
  /** First word of the type: `aws`, `azurerm`, `google`. */
  readonly provider: string;
  /** Attribute values; null where the file only says that it exists. */
  readonly values: Raw;
  /** Same shape, true where a value is only known after apply. */
  readonly unknown: Raw;
  /** Same shape, true where a value must not be shown. */
  readonly sensitive: Raw;
  readonly planned: 'kept' | 'deleted';
}

/** The prefix of the type is the provider, whatever alias or registry the file names. */
export function providerOf(type: string): string {
  return type.split('_')[0] ?? type;
}
