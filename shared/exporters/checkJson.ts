import type { Assessment, Task } from '../assessment/types.js';
import { LAYER_IDS } from '../catalog/layers.js';
import type { Catalog } from '../catalog/types.js';
import type { ImportWarning } from '../importers/types.js';
import type { Boundary, Diagram, DiagramNode, Edge, FactValue, SourceRef } from '../model/diagram.js';

/** One input of a check and what came of it. */
export interface CheckedFile {
  /** As given on the command line; `-` for standard input. */
  readonly path: string;
  readonly diagram: Diagram;
  readonly assessment: Assessment;
  readonly warnings: readonly ImportWarning[];
}

function byId<T extends { readonly id: string }>(all: ReadonlyMap<string, T>): readonly T[] {
  return [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The resource an element stands for, and those folded into it. */
function sources(refs: readonly SourceRef[] = []) {
  const self = refs.find(({ role }) => role === 'self');
  return {
    sourceId: self?.id ?? null,
    sourceType: self?.type ?? null,
    folded: refs.filter(({ role }) => role === 'folded').map(({ id, type }) => ({ sourceId: id, sourceType: type })),
  };
}

function nodeJson(node: DiagramNode, assessment: Assessment) {
  const owners = assessment.elements.get(node.id)?.owners;
  return {
    id: node.id,
    service: node.service,
    label: node.label,
    parent: node.parent ?? null,
    ...sources(node.sources),
    owners: Object.fromEntries(LAYER_IDS.map((layer) => [layer, owners?.[layer].owner ?? 'unknown'])),
  };
}

/** Nodes directly inside a boundary, or the members of a security group. */
function membersOf(boundary: Boundary, inside: ReadonlyMap<string, readonly string[]>): readonly string[] {
  return [...(boundary.members ?? inside.get(boundary.id) ?? [])].sort();
}

function nodesByParent(diagram: Diagram): ReadonlyMap<string, readonly string[]> {
  const inside = new Map<string, string[]>();
  for (const { id, parent } of diagram.nodes.values()) {
    if (parent !== undefined) inside.set(parent, [...(inside.get(parent) ?? []), id]);
  }
  return inside;
}

function edgeFact(edge: Edge, property: string): FactValue | null {
  return edge.facts?.[property]?.[0]?.value ?? null;
}

/** What a check says beyond the contract of a file; each only where it was asked for. */
interface RunFile extends CheckedFile {
  readonly policy?: { readonly path: string };
  readonly rows?: readonly { readonly task: Task; readonly fails: boolean; readonly isKnown: boolean }[];
}

/** Task → subjects of which it is said for the first time since the baseline. */
function newSubjects({ rows = [] }: RunFile, task: Task): readonly string[] {
  const subjects = new Set(task.subjects);
  return rows
    .filter((row) => row.task.id === task.id && row.task.status === task.status && !row.isKnown)
    .flatMap((row) => row.task.subjects)
    .filter((subject) => subjects.has(subject));
}

function fileJson(file: RunFile, hasBaseline: boolean) {
  const { path, diagram, assessment, warnings, policy } = file;
  const inside = nodesByParent(diagram);
  return {
    path,
    title: diagram.title,
    ...(policy === undefined ? {} : { policy: policy.path }),
    nodes: byId(diagram.nodes).map((node) => nodeJson(node, assessment)),
    boundaries: byId(diagram.boundaries).map((boundary) => ({
      id: boundary.id,
      kind: boundary.kind,
      label: boundary.label,
      parent: boundary.parent ?? null,
      members: membersOf(boundary, inside),
      ...sources(boundary.sources),
    })),
    edges: byId(diagram.edges).map((edge) => ({
      id: edge.id,
      source: edge.source,
      target: edge.target,
      protocol: edgeFact(edge, 'protocol'),
      port: edgeFact(edge, 'port'),
      encryption: edgeFact(edge, 'encryption'),
    })),
    findings: assessment.findings.map((finding) => ({
      rule: finding.rule,
      sources: finding.sources,
      subject: finding.subject,
      sourceId: finding.sourceId ?? null,
      status: finding.status,
      advisory: finding.advisory,
      severity: finding.severity,
      layer: finding.layer,
      taskId: finding.taskId,
      because: finding.because,
    })),
    tasks: assessment.tasks.map((task) => ({
      id: task.id,
      subjects: task.subjects,
      status: task.status,
      severity: task.severity,
      layer: task.layer,
      title: task.title,
      ...(hasBaseline ? { new: newSubjects(file, task) } : {}),
    })),
    warnings: warnings.map(({ kind, sourceId, message }) => ({ kind, sourceId: sourceId ?? null, message })),
  };
}

/** The stable contract of `check --format json`, version 1; with a baseline every task names its new subjects. */
export function checkJson(
  files: readonly RunFile[],
  run: { readonly catalog: Pick<Catalog, 'version'>; readonly baseline?: string },
): string {
  const written = files.map((file) => fileJson(file, run.baseline !== undefined));
  return `${JSON.stringify({ version: 1, catalog: run.catalog.version, files: written }, null, 2)}\n`;
}
