import type { Assessment } from '../assessment/types.js';
import { LAYER_IDS } from '../catalog/layers.js';
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

function fileJson({ path, diagram, assessment, warnings }: CheckedFile) {
  const inside = nodesByParent(diagram);
  return {
    path,
    title: diagram.title,
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
    tasks: assessment.tasks.map(({ id, subjects, status, severity, layer, title }) => ({
      id,
      subjects,
      status,
      severity,
      layer,
      title,
    })),
    warnings: warnings.map(({ kind, sourceId, message }) => ({ kind, sourceId: sourceId ?? null, message })),
  };
}

/** The stable contract of `check --format json`, version 1. */
export function checkJson(files: readonly CheckedFile[]): string {
  return `${JSON.stringify({ version: 1, files: files.map(fileJson) }, null, 2)}\n`;
}
