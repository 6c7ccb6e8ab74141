import type { MatrixProfile } from '../../model/diagram.js';
import type { Report } from '../types.js';
import { assumptions, type Assumption } from './assumptions.js';

const PROFILES: Readonly<Record<MatrixProfile, string>> = {
  base: 'the base matrix, as the providers state it',
  refined: 'the refined matrix, which splits what the providers call shared',
};

/** Elements named after an assumed property; of more only the number is told. */
const NAMED = 6;

function assumed({ property, elements }: Assumption): string {
  const more = elements.length - NAMED;
  const names = elements.slice(0, NAMED).join(', ');
  return `${property} (${more > 0 ? `${names} and ${String(more)} more` : names})`;
}

function assumptionText(report: Report): readonly string[] {
  const all = assumptions(report).map(assumed);
  return all.length === 0 ? [] : [`Not stated, so taken for the provider’s documented default: ${all.join('; ')}.`];
}

function orphanText({ assessment }: Report): readonly string[] {
  const count = assessment.orphaned.length;
  if (count === 0) return [];
  const [decisions, they] = count === 1 ? ['1 decision', 'it stays'] : [`${String(count)} decisions`, 'they stay'];
  return [`${decisions} concerned tasks or elements that are gone; ${they} in the file and count nowhere.`];
}

/** What the numbers rest on, a paragraph each. */
export function basisTexts(report: Report): readonly string[] {
  const { diagram, catalog } = report;
  const packs = diagram.packs?.map(({ id, version }) => `${id} ${version}`).join(', ') ?? '';
  const drawnWith = diagram.catalog?.version;
  const rulings = [
    `Who secures a layer follows ${PROFILES[diagram.profile]}, in catalog ${catalog.version}${packs === '' ? '' : ` with ${packs}`}.`,
    ...(drawnWith === undefined || drawnWith === catalog.version
      ? []
      : [`The file was made with catalog ${drawnWith}.`]),
    'A task stays open until the diagram states what it asks; a finding is stated and not good.',
    'A task of several nodes counts once here, and once on the badge of each of them.',
  ].join(' ');
  return [rulings, ...assumptionText(report), ...orphanText(report)];
}
