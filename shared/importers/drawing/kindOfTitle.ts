/** Words of a title, the more telling ones first. */
const TITLES: readonly (readonly [RegExp, string])[] = [
  [/\bsecurity groups?\b|^sg\b|\bnsg\b|\bnetwork security group\b/, 'security-group'],
  [/\bauto ?-?scaling\b|\bscale ?sets?\b|\binstance group\b/, 'auto-scaling-group'],
  [/\b(?:public|private|isolated|data|app(?:lication)?|web)?\s*sub ?nets?\b|\bdmz\b/, 'subnet'],
  [/\bavailability zones?\b|^az[ -]?\w{0,2}$|^zone [a-z0-9]$|\b[a-z]{2}(?:-[a-z]+)+-\d[a-f]\b/, 'az'],
  [/\bvpc\b|\bvnet\b|\bvirtual (?:private )?(?:network|cloud)\b/, 'vpc'],
  [/\b(?:eks|ecs|aks|gke|k8s|kubernetes)\b|\bcluster\b|\bnamespace\b/, 'cluster'],
  [/\bresource group\b/, 'resource-group'],
  [
    /\bregion\b|\b(?:us|eu|ap|sa|ca|me|af|il)-(?:gov-)?(?:north|south|east|west|central|northeast|southeast|northwest|southwest)-\d\b/,
    'region',
  ],
  [/\borgani[sz]ation\b|\btenant\b|\bmanagement group\b/, 'organization'],
  [/\b(?:aws |production |dev(?:elopment)? |shared )?accounts?\b|\bsubscription\b|\bgcp project\b/, 'account'],
  [/\bon[- ]?prem(?:ises?)?\b|\bdata ?cent(?:er|re)\b|\bcorporate\b|\boffice\b|\bbranch\b/, 'on-premises'],
  [/\b(?:third|3rd)[- ]part(?:y|ies)\b|\bvendors?\b|\bsaas\b|\bexternal (?:system|service)s?\b/, 'third-party'],
  [/\bgreengrass\b|\bedge device\b/, 'edge-device'],
  [/\btrust (?:boundary|zone)\b|\bzone\b|\bnetwork\b|\bperimeter\b|\binternet\b/, 'generic-zone'],
];

/** Kind of boundary by the words of its title; a box without telling words means nothing. */
export function kindOfTitle(title: string, otherwise = 'group'): string {
  const words = title.toLowerCase();
  return TITLES.find(([pattern]) => pattern.test(words))?.[1] ?? otherwise;
}

/** Boundaries that only gather what stands elsewhere: when they cross a network or zone, that one holds. */
export function isGathering(kind: string): boolean {
  return ['group', 'auto-scaling-group', 'stack', 'resource-group', 'generic-zone', 'security-group'].includes(kind);
}
