import type { Diagram, View } from '../../shared/model/diagram.js';
import { viewFiles } from '../files/viewFiles.js';
import type { ExportOptions } from './exportCommand.js';
import { CliError } from './io.js';

/** What is drawn into one file. */
interface Drawn {
  readonly file: string;
  readonly view?: View;
  readonly views?: readonly View[];
}

const PICTURES: ReadonlySet<string> = new Set(['svg', 'png']);
const REPORTS: ReadonlySet<string> = new Set(['html', 'pdf']);

/** The files of a diagram: one, or one a view. */
export function picturesOf(
  { views }: Diagram,
  target: string,
  { format, view, allViews }: Pick<ExportOptions, 'format' | 'view' | 'allViews'>,
): readonly Drawn[] {
  if (view === undefined && allViews !== true) return [{ file: target }];
  if (!PICTURES.has(format) && !REPORTS.has(format)) {
    throw new CliError(`${format} shows no view: it lists what is in the whole diagram. Leave the view out.`, 2);
  }
  if (view !== undefined && allViews === true) {
    throw new CliError('--view names one view and --all-views means every one. Use one of them.', 2);
  }
  if (view !== undefined) return [{ file: target, view: viewNamed(views, view) }];
  if (REPORTS.has(format)) return [{ file: target, views }];
  if (target === '-' && views.length > 0) {
    throw new CliError('Every view is a file of its own, which standard output is not. Name one: --out FILE', 2);
  }
  return viewFiles(target, views);
}

function viewNamed(views: readonly View[], wanted: string): View {
  const byId = views.find(({ id }) => id === wanted);
  const called = views.filter(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  const [byName, another] = called;
  if (byId) return byId;
  if (byName && !another) return byName;
  const known = views.map(({ id, name }) => `${name} (${id})`).join(', ');
  if (another) throw new CliError(`Several views are called "${wanted}". Name one by its id: ${known}.`, 2);
  const advice = known === '' ? 'There are none in it.' : `It has ${known}.`;
  throw new CliError(`The diagram has no view "${wanted}". ${advice}`, 2);
}
