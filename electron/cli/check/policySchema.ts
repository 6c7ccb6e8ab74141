/** What `.demarc-policy.yaml` may say; a misspelt key is refused, so that no threshold is silently lost. */
import { z } from 'zod';

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is written like 2027-03-31')
  .refine((text) => !Number.isNaN(Date.parse(text)), 'this day does not exist');

const off = z.strictObject({
  rule: z.string().min(1).max(120),
  reason: z.string().trim().min(1, 'say why in a few words').max(400),
  expires: day,
  only: z.array(z.string().max(400)).min(1).max(1000).optional(),
});

export const policySchema = z.strictObject({
  'fail-on': z.enum(['critical', 'high', 'medium', 'low', 'never']).optional(),
  'fail-on-unknown': z.boolean().optional(),
  profile: z.enum(['base', 'refined']).optional(),
  packs: z.array(z.string().min(1).max(1000)).max(50).optional(),
  framework: z.string().min(1).max(60).optional(),
  off: z.array(off).max(500).optional(),
});

export type PolicyFile = z.infer<typeof policySchema>;
