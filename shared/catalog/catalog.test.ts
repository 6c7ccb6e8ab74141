import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { catalog } from './index.js';
import { LAYER_IDS, LAYERS } from './layers.js';
import { evaluatePredicate } from './predicate.js';
import { properties } from './properties.js';
import { services } from './services.js';
import { controlTasks } from './controls.js';
import { modelTasks } from './modelTasks.js';
import type { Control, ControlTask, Predicate, Property, Service } from './types.js';

const here = dirname(fileURLToPath(import.meta.url));
const artwork = join(here, '../../node_modules/aws-icons/icons');

function duplicates(ids: readonly string[]): readonly string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

function iconExists(icon: string): boolean {
  const [set = '', name = ''] = icon.split('/');
  if (set === 'glyph') return existsSync(join(here, 'glyphs', `${name}.svg`));
  return ['architecture-service', 'resource'].some((folder) => existsSync(join(artwork, folder, `${name}.svg`)));
}

const alive = controlTasks.flatMap((task) => task.controls.map((control) => ({ task, control })));

describe('layers', () => {
  test('are the eighteen, in order', () => {
    expect(LAYERS.map((layer) => layer.id)).toEqual(LAYER_IDS);
  });
});

describe('services', () => {
  test('have ids of their own, led by their provider', () => {
    expect(duplicates(services.map((service) => service.id))).toEqual([]);
    expect(services.filter((service) => !service.id.startsWith(`${service.provider}/`))).toEqual([]);
  });

  test('name an icon that exists', () => {
    expect(services.map((service) => service.icon).filter((icon) => !iconExists(icon))).toEqual([]);
  });

  test('have a short name that fits under the icon', () => {
    expect(services.filter(({ shortName }) => shortName.length < 2 || shortName.length > 18)).toEqual([]);
  });

  test('never ask to patch a volume or a gateway', () => {
    for (const id of ['aws/ebs', 'aws/efa', 'aws/nat-gateway', 'azure/public-ip', 'gcp/cloud-nat']) {
      expect(catalog.services.get(id)?.layersNotApplicable).toContain('operating-system');
    }
  });

  test('keep application where something is deployed without being run', () => {
    for (const id of ['aws/ecr', 'aws/api-gateway', 'aws/cloudfront', 'aws/media-store']) {
      expect(catalog.services.get(id)?.layersNotApplicable).not.toContain('application');
    }
  });
});

function optionsOf(service: Service) {
  return service.options.map((option) => ({ service, option, name: `${service.id} ${option.id}` }));
}

describe('options', () => {
  const all = services.flatMap(optionsOf);

  test('have distinct ids and values, and more than one', () => {
    for (const service of services) expect(duplicates(service.options.map((option) => option.id))).toEqual([]);
    for (const { option, name } of all) {
      expect(duplicates(option.values.map((value) => value.id)), name).toEqual([]);
      expect(option.values.length, name).toBeGreaterThan(1);
    }
  });

  test('depend on an option and value that come before them', () => {
    for (const { service, option, name } of all) {
      for (const condition of [option.onlyWhen, ...option.values.flatMap((value) => value.together ?? [])]) {
        if (condition === undefined) continue;
        const other = service.options.findIndex((candidate) => candidate.id === condition.option);
        expect(other, name).toBeGreaterThanOrEqual(0);
        expect(other, name).toBeLessThan(service.options.indexOf(option));
        const known = service.options[other]!.values.map((value) => value.id);
        expect(known, name).toEqual(expect.arrayContaining([...condition.values]));
      }
    }
  });

  test('imply values that the property knows, on a service where it is read', () => {
    for (const { service, option, name } of all) {
      for (const [id, value] of option.values.flatMap((choice) => Object.entries(choice.implies ?? {}))) {
        const property = catalog.properties.get(id);
        expect(property?.readOn, `${name} ${id}`).toContain(service.id);
        expect(Object.keys(property!.valueLabels), `${name} ${id}`).toContain(String(value));
      }
    }
  });

  test('that are filters force nothing', () => {
    for (const { option, name } of all.filter((entry) => !entry.option.movesLine)) {
      expect(
        option.values.filter((value) => value.owners ?? value.model),
        name,
      ).toEqual([]);
    }
  });

  test('give a reason and a source', () => {
    for (const { option, name } of all) {
      expect(option.because, name).toMatch(/^[A-Z].*\.$/);
      expect(option.source, name).not.toBe('');
    }
  });
});

describe('properties', () => {
  test('have ids of their own', () => {
    expect(duplicates(properties.map((property) => property.id))).toEqual([]);
  });

  test('label every value', () => {
    for (const property of properties) {
      const known = Object.keys(property.valueLabels);
      const stated = [...property.good, ...property.bad].map(String);
      expect(known, property.id).toEqual(expect.arrayContaining(stated));
      if (['enum', 'boolean'].includes(property.type)) expect(known.length, property.id).toBeGreaterThan(0);
    }
  });

  test('are read on services, boundaries or edges that exist', () => {
    for (const property of properties) {
      expect(property.readOn.length, property.id).toBeGreaterThan(0);
      const places = property.readOn.filter((place) => !place.startsWith('boundary:') && place !== 'edge');
      expect(
        places.filter((place) => !catalog.services.has(place)),
        property.id,
      ).toEqual([]);
    }
  });

  test('have a label of one to six words and help in sentences', () => {
    for (const property of properties) {
      expect(property.label, property.id).toMatch(/^[A-Z]/);
      expect(property.label.split(' ').length, property.id).toBeLessThan(7);
      expect(property.help, property.id).toMatch(/^[A-Z].*[.]$/);
    }
  });
});

/** Where the property of a task is read, by its scope. */
function placesOf(task: ControlTask): readonly string[] {
  if (task.scope === 'node') return task.appliesTo;
  if (task.scope === 'overlay:security-group') return ['boundary:security-group'];
  if (task.scope === 'actor:human') return ['generic/user', 'generic/admin'];
  return [task.scope];
}

function isStated(value: string | number | boolean, property: Property): boolean {
  return Object.keys(property.valueLabels).includes(String(value));
}

function statesOnlyKnown(test: Predicate, property: Property | undefined): boolean {
  if (!('values' in test) || property === undefined || property.type === 'number') return true;
  return test.values.every((value) => isStated(value, property));
}

describe('control tasks', () => {
  test('have ids of their own, led by the provider of their services', () => {
    expect(duplicates(controlTasks.map((task) => task.id))).toEqual([]);
    for (const task of controlTasks) {
      const provider = task.id.slice(0, task.id.indexOf('/'));
      expect(
        task.appliesTo.filter((id) => !id.startsWith(`${provider}/`)),
        task.id,
      ).toEqual([]);
      expect(
        task.appliesTo.filter((id) => !catalog.services.has(id)),
        task.id,
      ).toEqual([]);
    }
  });

  test('name a control once', () => {
    for (const task of controlTasks) expect(duplicates(task.controls.map((control) => control.id))).toEqual([]);
  });

  test('read a property where it can be stated, and its values', () => {
    for (const task of controlTasks) {
      const property = catalog.properties.get(task.property);
      expect(property, task.id).toBeDefined();
      for (const place of placesOf(task)) expect(property?.readOn, task.id).toContain(place);
      for (const control of task.controls) {
        expect(statesOnlyKnown(control.good, property), control.id).toBe(true);
        for (const also of control.also ?? []) {
          for (const place of placesOf(task)) {
            expect(catalog.properties.get(also.property)?.readOn, control.id).toContain(place);
          }
        }
      }
    }
  });

  test('never fall on a layer that their service lacks', () => {
    for (const task of controlTasks.filter((candidate) => candidate.scope === 'node')) {
      for (const id of task.appliesTo) {
        expect(catalog.services.get(id)?.layersNotApplicable, task.id).not.toContain(task.layer);
      }
    }
  });

  test('filter by an option or property of their services, and by values that it has', () => {
    for (const { task, control } of alive) {
      for (const { property: name, test: filter } of control.when ?? []) {
        for (const id of task.appliesTo) {
          const property = catalog.properties.get(name);
          const option = catalog.services.get(id)?.options.find((candidate) => candidate.id === name);
          const known = property?.readOn.includes(id) === true ? property : undefined;
          expect(known ?? option, `${control.id} ${id} ${name}`).toBeDefined();
          if (known !== undefined) expect(statesOnlyKnown(filter, known), control.id).toBe(true);
          else if ('values' in filter) {
            expect(
              option?.values.map((value) => value.id),
              control.id,
            ).toEqual(expect.arrayContaining([...filter.values]));
          }
        }
      }
    }
  });
});

function samplesFor({ good }: Control, property: Property): { pass: unknown; fail: unknown } {
  switch (good.op) {
    case 'in':
    case 'includes':
    case 'includes-any': {
      const wanted = good.values;
      const other = [...property.bad, ...property.good].find(
        (value) => evaluatePredicate(good, [value], property) === 'fail',
      );
      return { pass: property.type === 'set' ? wanted : wanted[0], fail: other ?? `not ${String(wanted[0])}` };
    }
    case 'not-in':
      return { pass: 'anything else', fail: good.values[0] };
    case '>=':
      return { pass: good.value, fail: good.value - 1 };
    case '<=':
      return { pass: good.value, fail: good.value + 1 };
    case '<':
      return { pass: good.value - 1, fail: good.value };
    case 'rules':
      return { pass: undefined, fail: undefined };
  }
}

describe('controls', () => {
  test('each pass, fail and stay unknown on a value of their property', () => {
    for (const { task, control } of alive.filter((entry) => entry.control.good.op !== 'rules')) {
      const property = catalog.properties.get(task.property)!;
      const { pass, fail } = samplesFor(control, property);
      expect(evaluatePredicate(control.good, [pass as string], property), `${control.id} passes`).toBe('pass');
      expect(evaluatePredicate(control.good, [fail as string], property), `${control.id} fails`).toBe('fail');
      expect(evaluatePredicate(control.good, [], property), `${control.id} unknown`).toBe('unknown');
    }
  });
});

describe('model tasks', () => {
  test('are the 43, resolved by properties that exist', () => {
    expect(catalog.modelTasks.size).toBe(43);
    for (const task of modelTasks) {
      const missing = task.resolvedBy.filter((id) => id !== 'model' && !catalog.properties.has(id));
      expect(missing, task.id).toEqual([]);
    }
  });

  test('have the severities of the domain', () => {
    const of = (severity: string) =>
      modelTasks.filter((task) => task.severity === severity).map((task) => task.id.replace('T-', ''));
    expect(of('critical').sort()).toEqual(['ACC-ADMIN-MFA', 'ACC-ROOT-KEYS', 'ACC-ROOT-MFA']);
    expect(of('high').sort()).toEqual(
      [
        ...['OS-PATCH', 'FW-SG', 'IAM-LEAST', 'NTP-TLS', 'SSE-ON', 'BAK-PLAN'],
        ...['DATA-CLASSIFY', '3P-RECORD', 'PHYSICAL', 'VIRT-HOST'],
      ].sort(),
    );
    expect(of('low').sort()).toEqual(
      ['OS-IMAGE', 'FW-NACL', 'FW-HOST', 'CSE-INTEGRITY', 'DATA-RETENTION', 'ACC-TEAM', 'HW-LIFE'].sort(),
    );
  });
});
