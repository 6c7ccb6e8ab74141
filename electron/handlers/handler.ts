import type { BrowserWindow } from 'electron';
import type { z } from 'zod';
import type { Channel, Requests } from '../../shared/ipc.js';

/** One channel: what its request must look like, and what answers it. */
export interface Handler<C extends Channel = Channel> {
  readonly channel: C;
  readonly schema: z.ZodType;
  handle(request: Requests[C]['request'], window: BrowserWindow): Promise<Requests[C]['answer']>;
}

/** Ties the types of a channel together; the list of handlers no longer needs them. */
export function handler<C extends Channel>(
  channel: C,
  schema: z.ZodType,
  handle: (request: Requests[C]['request'], window: BrowserWindow) => Promise<Requests[C]['answer']>,
): Handler {
  return { channel, schema, handle: handle };
}
