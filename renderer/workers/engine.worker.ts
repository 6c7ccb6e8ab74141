/** Keeps the diagram beside the window, assesses it after each patch and answers with what changed. */
import { Assessor } from '../../shared/assessment/incremental.js';
import type { Assessment } from '../../shared/assessment/types.js';
import { restsOf } from '../../shared/assessment/rests.js';
import { frameworksOfSources } from '../../shared/catalog/frameworkIds.js';
import { catalog } from '../../shared/catalog/index.js';
import { emptyDiagram, type Diagram } from '../../shared/model/diagram.js';
import type { ResourceVerdict } from '../../shared/model/verdict.js';
import { answerFor, NOTHING_TOLD, type Told } from './answerDiff.js';
import { applyDiagramPatch } from '../../shared/model/diagramPatch.js';
import type { Details, EngineAnswer, EngineRequest } from './engineMessages.js';

interface Worker {
  onmessage: ((event: MessageEvent<EngineRequest>) => void) | null;
  postMessage(answer: EngineAnswer): void;
}

const worker = globalThis as unknown as Worker;

let diagram: Diagram = emptyDiagram('');
let verdicts: readonly ResourceVerdict[] = [];
const assessor = new Assessor(catalog);
let told: Told = NOTHING_TOLD;
let awaited: number | undefined;

worker.onmessage = ({ data }) => {
  if (data.kind === 'details') {
    worker.postMessage({ kind: 'details', request: data.request, details: detailsOf(data.element) });
    return;
  }
  if (data.kind === 'rests') {
    const rests = data.questions.map(({ subject, properties }) => restsOf(diagram, catalog, subject, properties));
    worker.postMessage({ kind: 'rests', request: data.request, rests });
    return;
  }
  diagram = applyDiagramPatch(diagram, data.patch);
  if (data.verdicts) verdicts = data.verdicts;
  // Patches that are already waiting are applied first: one assessment answers them all.
  if (awaited === undefined) setTimeout(answer, 0);
  awaited = data.sequence;
};

function answer(): void {
  if (awaited === undefined) return;
  const sequence = awaited;
  awaited = undefined;
  const result = answerFor(current(), sequence, told, ({ sources }) => frameworksOfSources(catalog, sources));
  told = result.told;
  worker.postMessage(result.answer);
}

function current(): Assessment {
  return assessor.update(diagram, new Date().toISOString().slice(0, 10), verdicts);
}

function detailsOf(id: string): Details {
  const { elements, tasks } = current();
  const element = elements.get(id);
  return {
    id,
    modelBecause: element?.modelBecause ?? [],
    ...(element ? { owners: element.owners } : {}),
    tasks: tasks.filter((task) => task.subjects.includes(id)),
  };
}
