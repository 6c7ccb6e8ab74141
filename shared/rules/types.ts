import type { LayerId } from '../catalog/layers.js';
import type { Severity } from '../catalog/types.js';
import type { DiagramNode } from '../model/diagram.js';
import type { RuleContext } from './context.js';

export interface RuleMeta {
  /** `CX-01`, for ever. */
  readonly id: string;
  /** Kebab-case name, equal to the file name in camelCase. */
  readonly name: string;
  /** The task: an instruction (WORDING.md). */
  readonly title: string;
  readonly why: string;
  readonly how: readonly string[];
  readonly severity: Severity;
  readonly layer: LayerId;
  readonly sources: readonly string[];
  /** Severity does not drop in development or test. */
  readonly sameInTest?: boolean;
  /** Properties it reads: an edit of any other need not run it again. */
  readonly reads: readonly string[];
  /** `graph`: reads paths or other elements; `local`: the subject and its neighbours only. */
  readonly reach: 'local' | 'graph';
}

/** What a rule says of one subject; subjects of which it says nothing pass or do not apply. */
export interface RuleOutcome {
  /** Node, boundary or edge id. */
  readonly subject: string;
  /** Three-valued: `unknown` opens a task, `fail` is a finding, `pass` resolves it. */
  readonly status: 'fail' | 'pass' | 'unknown';
  /** Overrides the rule's own severity (a weaker case of the same rule). */
  readonly severity?: Severity;
  /** What is drawn, one sentence with the names filled in; for `unknown`: `Not known: …`. */
  readonly message: string;
  /** Facts read, so that the panel can show why. */
  readonly because: readonly string[];
  readonly path?: readonly string[];
  /** Outcome ids that this one makes superfluous on this subject (`CX-03`, a control id, a model task id). */
  readonly folds?: readonly string[];
  /** Tells apart several outcomes of one rule on the same subject: `b` makes it `CX-40b`. */
  readonly variant?: string;
}

/** How a rule judges that speaks of one node at a time, and of nothing but what it reads of the node and says in `beside`. */
export interface NodeJudge {
  /** What decides in the drawing around, as one value that is compared by identity; undefined = like no other. */
  beside?(context: RuleContext, node: DiagramNode): string | boolean | undefined;
  /** Names of others stand in nothing it says, unless `beside` does too; undefined = the rule does not speak of the node. */
  judge(context: RuleContext, node: DiagramNode): RuleOutcome | undefined;
}

/** A context rule: data first, logic second. */
export interface Rule {
  readonly meta: RuleMeta;
  /** Present where nodes of one service and owners that look alike are judged once. */
  readonly each?: NodeJudge;
  /** Pure; one outcome at most for each subject and variant. */
  check(context: RuleContext): readonly RuleOutcome[];
}
