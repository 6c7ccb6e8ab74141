import { useWorkspace } from '../state/workspace.js';
import { engineClient, type EngineClient } from './engineClient.js';

let client: EngineClient | undefined;

/** The engine of this window; its worker starts with the first use. */
export function engine(): EngineClient {
  client ??= startEngine();
  return client;
}

function startEngine(): EngineClient {
  const worker = new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module', name: 'engine' });
  return engineClient(worker, (assessment) => {
    useWorkspace.setState({ assessment });
  });
}

/** Assesses every new diagram of the workspace from now on. */
export function assessContinuously(): () => void {
  const send = () => {
    const { history, verdicts } = useWorkspace.getState();
    engine().update(history.present, verdicts);
  };
  send();
  return useWorkspace.subscribe((now, before) => {
    if (now.history.present === before.history.present && now.verdicts === before.verdicts) return;
    engine().update(now.history.present, now.verdicts === before.verdicts ? undefined : now.verdicts);
  });
}
