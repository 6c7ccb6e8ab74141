import type { Catalog } from '../types.js';
import { propertiesPage } from './propertiesPage.js';
import { rulesPage, type RuleWords } from './rulesPage.js';
import { optionsPage, servicesPage } from './servicesPage.js';
import { modelTasksPage, tasksPage } from './tasksPage.js';

/** The pages of the reference: file name → Markdown. */
export function referencePages(catalog: Catalog, rules: readonly RuleWords[]): ReadonlyMap<string, string> {
  return new Map([
    ['services.md', servicesPage(catalog)],
    ['options.md', optionsPage(catalog)],
    ['properties.md', propertiesPage(catalog)],
    ['model-tasks.md', modelTasksPage(catalog)],
    ['rules.md', rulesPage(catalog, rules)],
    ['tasks-aws.md', tasksPage(catalog, 'aws', 'Tasks from published controls: AWS')],
    ['tasks-azure.md', tasksPage(catalog, 'azure', 'Tasks from published controls: Azure')],
    ['tasks-gcp.md', tasksPage(catalog, 'gcp', 'Tasks from published controls: Google Cloud')],
  ]);
}
