import { isRawList, isRawRecord, type Raw, type RawRecord } from '../text/jsonText.js';
import { parseAddress } from './address.js';
import { addressOf, readShownState } from './shownState.js';
import { providerOf, type TerraformResource } from './terraformResource.js';

/** What will be, from the planned values; what changes and what stays unknown, from the list of changes. */
export function readPlan(root: RawRecord): readonly TerraformResource[] {
  const planned = isRawRecord(root.planned_values) ? readShownState(root.planned_values) : [];
  const found = new Map(planned.map((resource) => [resource.id, resource]));
  for (const written of isRawList(root.resource_changes) ? root.resource_changes : []) {
    const change = isRawRecord(written) ? changeOf(written) : undefined;
    if (change === undefined) continue;
    found.set(change.id, withChange(change, found.get(change.id)));
  }
  return [...found.values()];
}

interface Change {
  readonly id: string;
  readonly address: TerraformResource['address'];
  readonly change: RawRecord;
}

/** Undefined for what the file reads instead of managing. */
function changeOf(written: RawRecord): Change | undefined {
  const { change, mode, deposed } = written;
  const id = addressOf(written);
  const address = id === undefined ? undefined : parseAddress(id);
  if (id === undefined || address?.mode !== 'managed' || mode === 'data' || !isRawRecord(change)) return undefined;
  // The old object of a replacement that failed before; the new one is listed under the same address.
  return typeof deposed === 'string' ? undefined : { id, address, change };
}

function withChange({ id, address, change }: Change, known: TerraformResource | undefined): TerraformResource {
  const unknown = change.after_unknown ?? null;
  if (known !== undefined) return { ...known, unknown, sensitive: known.sensitive ?? change.after_sensitive ?? null };
  return {
    address,
    id,
    provider: providerOf(address.type),
    values: change.after ?? null,
    unknown,
    sensitive: change.after_sensitive ?? null,
    planned: isGone(change.actions) ? 'deleted' : 'kept',
  };
}

/** Replacing deletes and creates, in either order; `forget` leaves the thing but not the configuration. */
function isGone(actions: Raw | undefined): boolean {
  const list = isRawList(actions) ? actions : [];
  return (list.includes('delete') || list.includes('forget')) && !list.includes('create');
}
