import { awsControls } from './aws/controls/index.js';
import { azureControls } from './azure/controls/index.js';
import { FRAMEWORKS } from './frameworks.js';
import { gcpControls } from './gcp/controls/index.js';
import type { Control, ControlTask } from './types.js';

/** `NIST-800-53-R5:AC-3` and the like, framework by framework. */
function frameworksOf(control: string): readonly string[] {
  return Object.entries(FRAMEWORKS[control] ?? {}).flatMap(([framework, ids]) =>
    ids.split(' ').map((id) => `${framework}:${id}`),
  );
}

function withFrameworks(control: Control): Control {
  const frameworks = frameworksOf(control.id);
  return frameworks.length === 0 ? control : { ...control, frameworks };
}

/** Every task that follows from published controls, by provider and service. */
export const controlTasks: readonly ControlTask[] = [...awsControls, ...azureControls, ...gcpControls].map((task) => ({
  ...task,
  controls: task.controls.map(withFrameworks),
}));
