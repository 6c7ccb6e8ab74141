import { describe, expect, test } from 'vitest';
import { catalog } from '../catalog/index.js';
import type { Diagram } from '../model/diagram.js';
import type { Element } from '../ownership/facts.js';
import { ruleContext, type RuleContext } from '../rules/context.js';
import type { Inquiry } from './inquiry.js';
import { modelChecks } from './modelChecks/index.js';
import { rules } from '../rules/index.js';
import { assess } from './assess.js';
import { Chance, randomDiagram, randomEdit } from './randomEdits.js';
import { RuleRuns } from './ruleRuns.js';
import { SharedDrafts } from './sharedDrafts.js';
import { findingsOf, resultOf, type SubjectResult } from './subjectTasks.js';
import { subjectOf } from './subject.js';
import { diagramOf, having, node, TODAY } from './testFixtures.js';

function someDiagram(seed: number): Diagram {
  const chance = new Chance(seed * 104_729 + 5);
  let diagram = randomDiagram(chance);
  for (let turn = 0; turn < 20; turn += 1) diagram = randomEdit(chance, diagram);
  return diagram;
}

function inquiryOf(context: RuleContext, shared: SharedDrafts): Inquiry {
  return { context, verdicts: new Map(), shared };
}

/** Everything that the list and the findings take from a result. */
function said(result: SubjectResult) {
  const tasks = result.tasks.map(({ rowKey, ownerShare, hardening, draft }) => {
    return { rowKey, ownerShare, hardening, severity: draft.severity, properties: draft.properties };
  });
  return { tasks, findings: findingsOf(result) };
}

describe('SharedDrafts', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])('says of each element what is said of it alone (%i)', (seed) => {
    const diagram = someDiagram(seed);
    const context = ruleContext(diagram, catalog, TODAY);
    const runs = new RuleRuns();
    runs.runAll(context);
    const common = inquiryOf(context, new SharedDrafts());
    for (const element of [...diagram.nodes.values(), ...diagram.boundaries.values(), ...diagram.edges.values()]) {
      const together = resultOf(common, element, runs.of(element.id), new Map());
      const alone = resultOf(inquiryOf(context, new SharedDrafts()), element, runs.of(element.id), new Map());
      expect(said(together)).toEqual(said(alone));
    }
  });

  test('two nodes that look the same share their tasks', () => {
    const [a, b] = ['n_a', 'n_b'].map((id) => ({ ...having('aws/s3', { versioning: true }), id, label: id }));
    if (a === undefined || b === undefined) throw new Error('two nodes');
    const inquiry = inquiryOf(ruleContext(diagramOf(a, b), catalog, TODAY), new SharedDrafts());
    const [one, other] = [a, b].map((element) => resultOf(inquiry, element, [], new Map()));
    expect(one?.tasks.length).toBeGreaterThan(10);
    expect(other?.tasks.filter((task) => one?.tasks.includes(task) !== true)).toEqual([]);
  });

  test('a node whose options are set shares nothing', () => {
    const options = { versioning: { value: 'on', provenance: 'user' as const } };
    const [a, b] = ['n_a', 'n_b'].map((id) => node({ id, service: 'aws/s3', options }));
    if (a === undefined || b === undefined) throw new Error('two nodes');
    const inquiry = inquiryOf(ruleContext(diagramOf(a, b), catalog, TODAY), new SharedDrafts());
    const [one, other] = [a, b].map((element) => resultOf(inquiry, element, [], new Map()));
    expect(other?.tasks.filter((task) => one?.tasks.includes(task) === true)).toEqual([]);
  });
});

describe('rules that speak of one node at a time', () => {
  test('a name that is a word of the sentence too is told apart from names that are not', () => {
    const [a, b] = ['owner', 'Files'].map((label) => ({ ...having('aws/s3'), id: `n_${label}`, label }));
    if (a === undefined || b === undefined) throw new Error('two nodes');
    const rows = assess(diagramOf(a, b), catalog, TODAY).tasks.filter(({ id }) => id === 'CX-45');
    expect(rows.map(({ message }) => message)).toEqual([
      'Not known: in which account Files stands; owner and exposure follow from it.',
      'Not known: in which account owner stands; owner and exposure follow from it.',
    ]);
  });

  test('a node with a blank in its name is spoken of by its name', () => {
    const odd = { ...having('aws/s3'), label: 'Files § 3' };
    const [row] = assess(diagramOf(odd), catalog, TODAY).tasks.filter(({ id }) => id === 'CX-45');
    expect(row?.message).toBe('Not known: in which account Files § 3 stands; owner and exposure follow from it.');
  });
});

/** A context that notes which properties are asked for, and of whom; anything else that is asked is noted by its name. */
function listening(context: RuleContext, id: string, heard: Set<string>): RuleContext {
  const hear = (element: Element | undefined, property: string) => {
    heard.add(element?.id === id ? property : `${property} of another`);
  };
  const heardOf: Readonly<Record<string, (element: Element | undefined, property: string) => unknown>> = {
    value: (element, property) => context.value(element, property),
    facts: (element, property) => context.facts(element, property),
    say: (element, property) => context.say(element, property),
  };
  const free = ['catalog', 'today', 'reads', 'service'];
  return new Proxy(context, {
    get(target, key): unknown {
      const ask = heardOf[String(key)];
      if (ask === undefined) {
        if (!free.includes(String(key))) heard.add(`context.${String(key)}`);
        return Reflect.get(target, key);
      }
      return (element: Element | undefined, property: string) => {
        hear(element, property);
        return ask(element, property);
      };
    },
  });
}

/** Seen in the drawing around: what `beside` has to speak for. */
function isAround(what: string): boolean {
  return what.startsWith('context.') || what.endsWith(' of another');
}

describe('reads of rules that speak of one node at a time', () => {
  const speaking = rules.flatMap((rule) =>
    rule.each === undefined ? [] : [[rule.meta.id, rule.meta, rule.each] as const],
  );

  test.each(speaking)('%s reads nothing else of the node', (_id, { reads }, each) => {
    for (let seed = 0; seed < 12; seed += 1) {
      const context = ruleContext(someDiagram(seed), catalog, TODAY);
      for (const element of context.nodes) {
        const heard = new Set<string>();
        each.judge(listening(context, element.id, heard), element);
        expect([...heard].filter((what) => !isAround(what) && !reads.includes(what))).toEqual([]);
      }
    }
  });
});

describe('hangsOn', () => {
  const alone = modelChecks.filter(({ hangsOn }) => hangsOn !== undefined);

  test.each(alone.map((check) => [check.id, check] as const))('%s reads nothing else of the node', (_id, check) => {
    for (let seed = 0; seed < 12; seed += 1) {
      const context = ruleContext(someDiagram(seed), catalog, TODAY);
      for (const element of context.nodes) {
        if (element.options !== undefined) continue;
        const subject = subjectOf(context, element);
        const isLikeNoOther = check.beside !== undefined && check.beside(context, subject) === undefined;
        if (isLikeNoOther) continue;
        const heard = new Set<string>();
        check.judge(listening(context, element.id, heard), subject);
        for (const what of check.hangsOn ?? []) heard.delete(what);
        const seen = check.beside === undefined ? [...heard] : [...heard].filter((what) => !isAround(what));
        expect(seen).toEqual([]);
      }
    }
  });
});
