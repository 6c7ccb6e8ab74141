import type {
  Catalog,
  Control,
  ControlTask,
  Owner,
  OptionValue,
  Predicate,
  Property,
  Service,
  ServiceOption,
} from '../../shared/catalog/types.js';
import { evaluatePredicate } from '../../shared/catalog/predicate.js';
import { buildCatalog } from '../../shared/catalog/buildCatalog.js';
import type { Suite } from './suite.js';

/** One deliberate fault, and the tests that have to notice it. */
export interface Mutant {
  readonly id: string;
  readonly what: string;
  /** The names of one of these begin so. */
  readonly tests: RegExp;
  /** Only tests of these files; absent = of all. */
  readonly file?: string;
  /** Number of a condition that is turned round: tests that don't come by it can't notice. */
  readonly condition?: number;
  apply(): void;
  revert(): void;
}

const OTHER_OWNER: Readonly<Record<Owner, Owner>> = {
  customer: 'provider',
  provider: 'customer',
  shared: 'customer',
  'not-applicable': 'customer',
  unknown: 'customer',
};

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function catalogMutant(
  suite: Suite,
  head: Pick<Mutant, 'id' | 'what' | 'tests' | 'file'>,
  change: (catalog: Catalog) => Catalog,
): Mutant {
  return {
    ...head,
    apply: () => {
      suite.setCatalog(change(suite.original));
    },
    revert: () => {
      suite.setCatalog(suite.original);
    },
  };
}

/** Every field of the matrix with another owner; the founding statements must notice those that they are about. */
export function matrixMutants(suite: Suite): readonly Mutant[] {
  return suite.MATRIX.map((cell) => {
    const open = cell as { owner: Owner };
    const before = cell.owner;
    return {
      id: `matrix ${cell.model} × ${cell.layer}`,
      what: `${before} → ${OTHER_OWNER[before]}`,
      tests: cell.source === 'base' ? /^S\d+\b/ : /^(S\d+\b|the base matrix)/,
      apply: () => {
        open.owner = OTHER_OWNER[before];
        // whatever was derived from the matrix hangs on the catalog
        suite.setCatalog({ ...suite.original });
      },
      revert: () => {
        open.owner = before;
        suite.setCatalog(suite.original);
      },
    };
  });
}

/** Every model task left out. */
export function modelTaskMutants(suite: Suite): readonly Mutant[] {
  return [...suite.original.modelTasks.values()].map((task) =>
    catalogMutant(
      suite,
      { id: `task ${task.id}`, what: 'left out', tests: new RegExp(`^(${task.statements.join('|')})\\b`) },
      (catalog) => ({ ...catalog, modelTasks: new Map([...catalog.modelTasks].filter(([id]) => id !== task.id)) }),
    ),
  );
}

interface ValueChange {
  readonly what: string;
  readonly changed: OptionValue;
}

function flippedOwners(owners: OptionValue['owners'] = {}): readonly (readonly [string, typeof owners])[] {
  return Object.entries(owners).map(([layer, owner]) => {
    return [`${layer} ${owner} → ${OTHER_OWNER[owner]}`, { ...owners, [layer]: OTHER_OWNER[owner] }] as const;
  });
}

function valueChanges(value: OptionValue): readonly ValueChange[] {
  const { together = [], implies = {} } = value;
  return [
    ...flippedOwners(value.owners).map(([what, owners]) => ({ what, changed: { ...value, owners } })),
    ...together.flatMap((one, at) =>
      flippedOwners(one.owners).map(([what, owners]) => ({
        what: `together ${what}`,
        changed: { ...value, together: together.with(at, { ...one, owners }) },
      })),
    ),
    ...(value.model === undefined
      ? []
      : [
          {
            what: `model ${value.model}`,
            changed: { ...value, model: value.model === 'external' ? 'saas' : 'external' } as const,
          },
        ]),
    ...(value.lowerLayersFrom === undefined
      ? []
      : [{ what: 'lower layers', changed: { ...value, lowerLayersFrom: undefined } }]),
    ...Object.entries(implies).map(([property, implied]) => ({
      what: `implies ${property}`,
      changed: { ...value, implies: { ...implies, [property]: typeof implied === 'boolean' ? !implied : 'other' } },
    })),
  ];
}

function withValue(services: Catalog['services'], from: OptionValue, to: OptionValue): Catalog['services'] {
  const option = (one: ServiceOption): ServiceOption => ({
    ...one,
    values: one.values.map((value) => (value === from ? to : value)),
  });
  return new Map(
    [...services].map(([id, service]) => {
      const has = service.options.some(({ values }) => values.includes(from));
      return [id, has ? { ...service, options: service.options.map(option) } : service];
    }),
  );
}

function rowsOf(statements: readonly string[]): Pick<Mutant, 'tests' | 'file'> {
  if (statements.length > 0) return { tests: new RegExp(`^(${statements.join('|')})\\b`) };
  return { tests: /./, file: 'shared/ownership/options.test.ts' };
}

/** Every owner, model and fact that an option forces, and what always holds for a service. Data that services share counts once. */
export function optionMutants(suite: Suite): readonly Mutant[] {
  const seen = new Set<OptionValue>();
  const mutants: Mutant[] = [];
  for (const service of suite.original.services.values()) {
    for (const option of service.options) {
      for (const value of option.values) {
        if (seen.has(value)) continue;
        seen.add(value);
        for (const { what, changed } of valueChanges(value)) {
          const head = { id: `option ${service.id} ${option.id}=${value.id}`, what, ...rowsOf(option.statements) };
          mutants.push(
            catalogMutant(suite, head, (catalog) => ({
              ...catalog,
              services: withValue(catalog.services, value, changed),
            })),
          );
        }
      }
    }
    mutants.push(...fixedOwnerMutants(suite, service));
  }
  return mutants;
}

function fixedOwnerMutants(suite: Suite, service: Service): readonly Mutant[] {
  const { fixedOwners } = service;
  if (fixedOwners === undefined) return [];
  return flippedOwners(fixedOwners.owners).map(([what, owners]) =>
    catalogMutant(suite, { id: `fixed ${service.id}`, what, ...rowsOf(fixedOwners.statements) }, (catalog) => ({
      ...catalog,
      services: new Map(catalog.services).set(service.id, { ...service, fixedOwners: { ...fixedOwners, owners } }),
    })),
  );
}

/** The opposite demand, and demands that are off by one. */
function otherPredicates(good: Predicate, property: Property | undefined): readonly Predicate[] {
  switch (good.op) {
    case 'in':
      return [{ ...good, op: 'not-in' }, ...shorter(good, property)];
    case 'not-in':
      return [{ ...good, op: 'in' }, ...shorter(good, property)];
    case 'includes':
    case 'includes-any':
      return [{ ...good, values: ['nothing-like-it'] }];
    case '>=':
      return [
        { op: '<', value: good.value },
        { op: '>=', value: good.value + 1 },
      ];
    case '<=':
      return [
        { op: '>=', value: good.value + 1 },
        { op: '<=', value: good.value - 1 },
      ];
    case '<':
      return [
        { op: '>=', value: good.value },
        { op: '<', value: good.value - 1 },
      ];
    case 'rules':
      return [{ ...good, name: good.name === 'no-anywhere-445' ? 'no-anywhere-22' : 'no-anywhere-445' }];
  }
}

type Listing = Extract<Predicate, { values: unknown }>;

/** One value less; what a stronger value implies is no difference. */
function shorter(good: Listing, property: Property | undefined): readonly Predicate[] {
  if (good.values.length < 2) return [];
  return good.values.flatMap((value, at) => {
    const changed = { ...good, values: good.values.toSpliced(at, 1) };
    return evaluatePredicate(changed, value, property) === evaluatePredicate(good, value, property) ? [] : [changed];
  });
}

function controlChanges(
  catalog: Catalog,
  task: ControlTask,
  control: Control,
): readonly { readonly what: string; readonly changed: Control }[] {
  const { good, when = [], also = [] } = control;
  const known = (property: string) => catalog.properties.get(property);
  return [
    ...otherPredicates(good, known(task.property)).map((other) => ({
      what: JSON.stringify(other),
      changed: { ...control, good: other },
    })),
    ...when.flatMap((condition, at) =>
      otherPredicates(condition.test, known(condition.property)).map((test) => ({
        what: `when ${condition.property} ${JSON.stringify(test)}`,
        changed: { ...control, when: when.with(at, { ...condition, test }) },
      })),
    ),
    ...also.flatMap((more, at) =>
      otherPredicates(more.good, known(more.property)).map((other) => ({
        what: `also ${more.property} ${JSON.stringify(other)}`,
        changed: { ...control, also: also.with(at, { ...more, good: other }) },
      })),
    ),
    { what: 'retired', changed: { ...control, retired: control.retired !== true } },
    { what: 'advice', changed: { ...control, advisory: control.advisory !== true } },
  ];
}

function withTask(catalog: Catalog, task: ControlTask, changed: ControlTask): Catalog {
  return buildCatalog({
    version: catalog.version,
    layers: [...catalog.layers.values()],
    services: [...catalog.services.values()],
    properties: [...catalog.properties.values()],
    modelTasks: [...catalog.modelTasks.values()],
    controlTasks: [...catalog.controlTasks.values()].map((one) => (one === task ? changed : one)),
  });
}

/** Every demand of every published control. */
export function controlMutants(suite: Suite): readonly Mutant[] {
  return [...suite.original.controlTasks.values()].flatMap((task) =>
    task.controls.flatMap((control, at) =>
      controlChanges(suite.original, task, control)
        // advice on a control that is never evaluated changes nothing
        .filter(({ what }) => control.retired !== true || what === 'retired')
        .map(({ what, changed }) =>
          catalogMutant(
            suite,
            {
              id: `control ${control.id} ${task.id}`,
              what,
              tests: new RegExp(`^${escaped(`${control.id} ${task.id}`)} `),
            },
            (catalog) => withTask(catalog, task, { ...task, controls: task.controls.with(at, changed) }),
          ),
        ),
    ),
  );
}

/** Every condition of the source files that `isWanted` picks; `testsOf` tells which tests must notice. */
export function conditionMutants(suite: Suite, testsOf: (file: string) => RegExp | undefined): readonly Mutant[] {
  return suite.conditions.flatMap(({ number, file, line, text }) => {
    const tests = testsOf(file);
    if (tests === undefined) return [];
    return [
      {
        id: `condition ${file}:${line}`,
        what: text,
        tests,
        condition: number,
        apply: () => {
          suite.activate(number);
        },
        revert: () => {
          suite.activate(-1);
        },
      },
    ];
  });
}
