import type { Boundary, Diagram, DiagramNode } from '../model/diagram.js';
import { ancestors } from '../model/hierarchy.js';
import { isWithin, ownSources, type Scope } from './scope.js';

export type Answers = ReadonlyMap<string, string>;

/** The answer that says: it is none of the candidates. */
export const IS_NEW = 'new';

/** An imported element that may be new or one of those that the files no longer have. */
export interface Question {
  /** Id in the import. */
  readonly imported: string;
  /** Ids in the diagram. */
  readonly candidates: readonly string[];
}

export interface ElementMatches {
  /** Id in the import → id in the diagram; what is missing is new. */
  readonly ids: ReadonlyMap<string, string>;
  readonly questions: readonly Question[];
}

type Placed = DiagramNode | Boundary;

const COLLECTIONS = ['boundaries', 'nodes'] as const;

/** Which imported node or boundary is which of the diagram: by source id, by answer, by unique type and name, by what stands inside. */
export function matchElements(current: Diagram, imported: Diagram, scope: Scope, answers: Answers): ElementMatches {
  const matcher = new Matcher(current, imported, scope);
  matcher.bySource();
  matcher.byAnswer(answers);
  matcher.byName(answers);
  matcher.byContents();
  return { ids: matcher.ids, questions: matcher.questions(answers) };
}

function typeOf(element: Placed): string {
  return 'service' in element ? element.service : element.kind;
}

class Matcher {
  readonly ids = new Map<string, string>();
  private readonly taken = new Set<string>();

  constructor(
    private readonly current: Diagram,
    private readonly imported: Diagram,
    private readonly scope: Scope,
  ) {}

  bySource(): void {
    for (const collection of COLLECTIONS) {
      const known = new Map<string, string>();
      for (const element of this.current[collection].values()) {
        for (const { file, id } of ownSources(element)) known.set(`${file}\n${id}`, element.id);
      }
      for (const element of this.imported[collection].values()) {
        for (const { file, id } of ownSources(element)) {
          const before = this.scope.knownAs.get(file);
          const same = before === undefined ? undefined : known.get(`${before}\n${id}`);
          if (same !== undefined) this.match(element.id, same);
        }
      }
    }
  }

  byAnswer(answers: Answers): void {
    for (const collection of COLLECTIONS) {
      for (const [id, same] of answers) {
        if (this.imported[collection].has(id) && this.isFree(this.current[collection].get(same))) this.match(id, same);
      }
    }
  }

  byName(answers: Answers): void {
    for (const collection of COLLECTIONS) {
      const known = namesIn([...this.current[collection].values()].filter((element) => this.isFree(element)));
      const left = [...this.imported[collection].values()].filter(
        ({ id, label }) => !this.ids.has(id) && label !== '' && answers.get(id) !== IS_NEW,
      );
      for (const [name, [one, another]] of namesIn(left)) {
        const [same, other] = known.get(name) ?? [];
        const isUnique = another === undefined && other === undefined;
        if (isUnique && one !== undefined && same !== undefined) this.match(one, same);
      }
    }
  }

  /** Accounts, regions and zones stand for no resource: they are where most of what they hold already is. */
  byContents(): void {
    for (const boundary of this.imported.boundaries.values()) {
      if (this.ids.has(boundary.id) || ownSources(boundary).length > 0) continue;
      const votes = new Map<string, number>();
      for (const [id, same] of this.ids) {
        if (nearestOfKind(this.imported, id, boundary.kind)?.id !== boundary.id) continue;
        const around = nearestOfKind(this.current, same, boundary.kind);
        if (around && this.isFree(around) && ownSources(around).length === 0) {
          votes.set(around.id, (votes.get(around.id) ?? 0) + 1);
        }
      }
      const [winner] = [...votes].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
      if (winner) this.match(boundary.id, winner[0]);
    }
  }

  /** Of what is left, new ones that have the type of vanished ones, or the name of several. */
  questions(answers: Answers): readonly Question[] {
    return COLLECTIONS.flatMap((collection) => {
      const left = [...this.current[collection].values()].filter((element) => this.isFree(element));
      return [...this.imported[collection].values()].flatMap((element): readonly Question[] => {
        if (this.ids.has(element.id) || answers.get(element.id) === IS_NEW) return [];
        const candidates = left.filter((other) => isCandidate(element, other)).map(({ id }) => id);
        return candidates.length === 0 ? [] : [{ imported: element.id, candidates }];
      });
    });
  }

  private match(imported: string, same: string): void {
    if (this.ids.has(imported) || this.taken.has(same)) return;
    this.ids.set(imported, same);
    this.taken.add(same);
  }

  private isFree(element: Placed | undefined): boolean {
    return element !== undefined && !this.taken.has(element.id) && isWithin(this.scope, element);
  }
}

/** Type and name → ids; the name that the last import gave counts as much as the one a person gave since. */
function namesIn(elements: readonly Placed[]): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  for (const element of elements) {
    for (const name of namesOf(element)) {
      const key = `${typeOf(element)}\n${name}`;
      names.set(key, (names.get(key) ?? new Set()).add(element.id));
    }
  }
  return names;
}

function namesOf({ label, imported }: Placed): ReadonlySet<string> {
  return new Set([label, ...(imported?.label === undefined ? [] : [imported.label])]);
}

function isCandidate(element: Placed, other: Placed): boolean {
  if (typeOf(element) !== typeOf(other)) return false;
  const stoodForAnother = ownSources(other).length > 0 && ownSources(element).length > 0;
  return stoodForAnother || namesOf(other).has(element.label);
}

function nearestOfKind(diagram: Diagram, id: string, kind: string): Boundary | undefined {
  return ancestors(diagram, id).find((around) => around.kind === kind);
}
