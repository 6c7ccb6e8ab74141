import type { ExportRequest } from '../../shared/ipc.js';
import { bridge } from './mainProcess.js';
import { useShading } from './preferences.js';
import { useTaskView } from './taskView.js';
import { showToast } from './toasts.js';
import { useWorkspace } from './workspace.js';

export interface ExportFormat {
  /** Exporter id. */
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  /** Its colours can be chosen; the report is always light, for paper. */
  readonly isPicture: boolean;
  /** It shows views: in the picture, or on pages of their own. */
  readonly hasViews?: boolean;
}

export const EXPORT_FORMATS: readonly ExportFormat[] = [
  {
    id: 'pdf',
    label: 'PDF',
    hint: 'The report: numbers, picture, nodes, tasks worst first',
    isPicture: false,
    hasViews: true,
  },
  { id: 'png', label: 'PNG', hint: 'The picture, for slides and pages', isPicture: true, hasViews: true },
  { id: 'svg', label: 'SVG', hint: 'The picture, sharp at any size', isPicture: true, hasViews: true },
  { id: 'csv', label: 'CSV', hint: 'Every task with every field, for a spreadsheet or a tracker', isPicture: false },
  {
    id: 'matrix-csv',
    label: 'Matrix',
    hint: 'Who secures each layer of each node, for a spreadsheet',
    isPicture: false,
  },
  {
    id: 'html',
    label: 'HTML',
    hint: 'The report as one page that opens in any browser',
    isPicture: false,
    hasViews: true,
  },
  { id: 'markdown', label: 'Markdown', hint: 'The tasks as text, for a pull request or a wiki', isPicture: false },
];

type Choices = Pick<ExportRequest, 'format' | 'theme' | 'scale' | 'marking' | 'transparent' | 'view' | 'everyView'>;

/** True once the file is written; where, the system asks. */
export async function exportDiagram(choices: Choices): Promise<boolean> {
  const { file, history } = useWorkspace.getState();
  const diagram = history.present;
  const { framework } = useTaskView.getState();
  const outcome = await bridge.request('export:run', {
    ...choices,
    diagram,
    fileName: file?.name ?? diagram.title,
    shading: useShading.getState().shading,
    ...(framework === undefined ? {} : { framework }),
  });
  if (outcome.ok) {
    showToast(`Exported ${outcome.value.name}.`, 'done');
    return true;
  }
  if (outcome.cancelled !== true) showToast(outcome.error.message, 'error');
  return false;
}
