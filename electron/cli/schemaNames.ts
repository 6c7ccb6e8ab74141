export const SCHEMAS = ['diagram', 'pack', 'policy'] as const;

export type SchemaName = (typeof SCHEMAS)[number];
