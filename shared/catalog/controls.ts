import { awsControls } from './aws/controls/index.js';
import { azureControls } from './azure/controls/index.js';
import { gcpControls } from './gcp/controls/index.js';
import type { ControlTask } from './types.js';

/** Every task that follows from published controls, by provider and service. */
export const controlTasks: readonly ControlTask[] = [...awsControls, ...azureControls, ...gcpControls];
