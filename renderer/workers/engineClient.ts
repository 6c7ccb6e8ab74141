import { emptyDiagram, type Diagram } from '../../shared/model/diagram.js';
import type { ResourceVerdict } from '../../shared/model/verdict.js';
import { withAnswer } from './answerDiff.js';
import { diagramPatch } from '../../shared/model/diagramPatch.js';
import type { Details, EngineAnswer, EngineRequest, RestQuestion, Rests, WindowAssessment } from './engineMessages.js';

/** The part of a Worker that is used, so that a test can stand in for it. */
export interface EnginePort {
  onmessage: ((event: MessageEvent<EngineAnswer>) => void) | null;
  postMessage(request: EngineRequest): void;
}

export interface EngineClient {
  /** Sends what changed since the last call. */
  update(diagram: Diagram, verdicts?: readonly ResourceVerdict[]): void;
  /** Of the diagram that was sent last. */
  details(element: string): Promise<Details>;
  /** Answers in the order of the questions. */
  rests(questions: readonly RestQuestion[]): Promise<readonly Rests[]>;
}

/** `onAssessed` hears only of the newest diagram: answers to older ones are kept but not told. */
export function engineClient(port: EnginePort, onAssessed: (assessment: WindowAssessment) => void): EngineClient {
  let sent: Diagram = emptyDiagram('');
  let sequence = 0;
  let requests = 0;
  let assessment: WindowAssessment | undefined;
  const waiting = new Map<number, (details: Details) => void>();
  const waitingForRests = new Map<number, (rests: readonly Rests[]) => void>();

  port.onmessage = ({ data }) => {
    if (data.kind === 'details') {
      waiting.get(data.request)?.(data.details);
      waiting.delete(data.request);
      return;
    }
    if (data.kind === 'rests') {
      waitingForRests.get(data.request)?.(data.rests);
      waitingForRests.delete(data.request);
      return;
    }
    // Differences build on each other, so a stale answer is taken in before it is dropped.
    assessment = withAnswer(assessment, data);
    if (data.sequence === sequence) onAssessed(assessment);
  };

  return {
    update(diagram, verdicts) {
      sequence += 1;
      port.postMessage({
        kind: 'update',
        sequence,
        patch: diagramPatch(sent, diagram),
        ...(verdicts ? { verdicts } : {}),
      });
      sent = diagram;
    },
    details(element) {
      requests += 1;
      const request = requests;
      return new Promise((resolve) => {
        waiting.set(request, resolve);
        port.postMessage({ kind: 'details', request, element });
      });
    },
    rests(questions) {
      requests += 1;
      const request = requests;
      return new Promise((resolve) => {
        waitingForRests.set(request, resolve);
        port.postMessage({ kind: 'rests', request, questions });
      });
    },
  };
}
