import type { Catalog, OptionValue, Service, ServiceOption } from '../types.js';
import { code, grouped, page, table } from './markdown.js';

const BASIS: Readonly<Record<string, string>> = {
  base: 'founding statements',
  documented: 'provider documents',
  judgement: 'our classification',
};

const MODEL: Readonly<Record<string, string>> = { other: 'no matrix' };

function serviceRow(service: Service): readonly string[] {
  return [
    service.name,
    code(service.id),
    MODEL[service.model] ?? service.model,
    BASIS[service.modelBasis] ?? service.modelBasis,
    service.options.map((option) => option.label).join(', '),
  ];
}

/** Every service that can be drawn, with its model. */
export function servicesPage({ services }: Catalog): string {
  const lines: string[] = [];
  for (const [provider, ofProvider] of grouped([...services.values()], (service) => service.provider)) {
    lines.push(`## ${provider} (${ofProvider.length})`, '');
    for (const [category, members] of grouped(ofProvider, (service) => service.category)) {
      lines.push(`### ${category}`, '');
      lines.push(...table(['Service', 'Id', 'Model', 'From', 'Options'], members.map(serviceRow)));
    }
  }
  return page('Services', lines);
}

function effectOf(value: OptionValue): string {
  const owners = Object.entries(value.owners ?? {}).map(([layer, owner]) => `${layer}: ${owner}`);
  return [
    ...(value.model === undefined ? [] : [`model: ${value.model}`]),
    ...owners,
    ...(value.lowerLayersFrom === undefined ? [] : [`lower layers as ${value.lowerLayersFrom}`]),
    ...(value.together ?? []).flatMap(({ option, values, owners: forced }) =>
      Object.entries(forced).map(([layer, owner]) => `with ${option} ${values.join(' or ')}, ${layer}: ${owner}`),
    ),
  ].join('; ');
}

function optionLines(option: ServiceOption): readonly string[] {
  const condition =
    option.onlyWhen && ` Only when ${option.onlyWhen.option} is ${option.onlyWhen.values.join(' or ')}.`;
  const statements = option.statements.length === 0 ? '' : ` (${option.statements.join(', ')})`;
  return [
    `**${option.label}** ${code(option.id)}: ${option.because}${condition ?? ''} Source: ${option.source}${statements}`,
    '',
    ...table(
      ['Value', 'Id', 'Effect'],
      option.values.map((value) => [value.label, code(value.id), effectOf(value) || 'as the model says']),
    ),
  ];
}

/** Every option with what each of its values does to the owners. */
export function optionsPage({ services }: Catalog): string {
  const lines: string[] = [];
  for (const service of services.values()) {
    const fixed = service.fixedOwners;
    if (service.options.length === 0 && fixed === undefined) continue;
    lines.push(`## ${service.name} (${code(service.id)})`, '');
    if (fixed !== undefined) {
      const owners = Object.entries(fixed.owners).map(([layer, owner]) => `${layer}: ${owner}`);
      lines.push(`Always ${owners.join('; ')}. ${fixed.because} Source: ${fixed.source}`, '');
    }
    lines.push(...service.options.flatMap(optionLines));
  }
  return page('Options that move the line', lines);
}
