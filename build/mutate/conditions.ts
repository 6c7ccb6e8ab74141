import ts from 'typescript';

/** A condition in the source of a rule or check. */
export interface Condition {
  readonly number: number;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

/** Functions whose arguments are three-valued conditions. */
const TERNARY_CALLS = ['allOf', 'anyOf', 'not', 'ternary'];
/** Three-valued only in their first argument. */
const JUDGING_CALLS = ['judge'];
/** Their callbacks answer with a condition. */
const ASKING_METHODS = ['filter', 'some', 'every', 'find', 'findIndex'];
const JOINING = [ts.SyntaxKind.AmpersandAmpersandToken, ts.SyntaxKind.BarBarToken];

function isJoined(node: ts.Node): node is ts.BinaryExpression {
  return ts.isBinaryExpression(node) && JOINING.includes(node.operatorToken.kind);
}

function withoutBrackets(node: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(node) ? withoutBrackets(node.expression) : node;
}

/** `a && !(b || c)` → a, b, c. */
function leavesOf(condition: ts.Expression): readonly ts.Expression[] {
  const bare = withoutBrackets(condition);
  if (isJoined(bare)) return [...leavesOf(bare.left), ...leavesOf(bare.right)];
  if (ts.isPrefixUnaryExpression(bare) && bare.operator === ts.SyntaxKind.ExclamationToken)
    return leavesOf(bare.operand);
  return bare.kind === ts.SyntaxKind.TrueKeyword || bare.kind === ts.SyntaxKind.FalseKeyword ? [] : [bare];
}

function calledName(call: ts.CallExpression): string {
  const { expression } = call;
  if (ts.isIdentifier(expression)) return expression.text;
  return ts.isPropertyAccessExpression(expression) ? expression.name.text : '';
}

/** What a callback answers with, where it is one expression. */
function answerOf(callback: ts.Expression | undefined): ts.Expression | undefined {
  if (callback === undefined || !ts.isArrowFunction(callback) || ts.isBlock(callback.body)) return undefined;
  return callback.body;
}

function booleansAt(node: ts.Node): readonly ts.Expression[] {
  if (ts.isIfStatement(node)) return leavesOf(node.expression);
  if (ts.isConditionalExpression(node)) return leavesOf(node.condition);
  if (ts.isCallExpression(node) && ASKING_METHODS.includes(calledName(node))) {
    const answer = answerOf(node.arguments[0]);
    return answer === undefined ? [] : leavesOf(answer);
  }
  if (ts.isReturnStatement(node) && node.expression !== undefined) {
    const answer = withoutBrackets(node.expression);
    return isJoined(answer) || isComparison(answer) ? leavesOf(answer) : [];
  }
  return [];
}

const COMPARING = [
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.LessThanToken,
  ts.SyntaxKind.LessThanEqualsToken,
  ts.SyntaxKind.GreaterThanToken,
  ts.SyntaxKind.GreaterThanEqualsToken,
];

function isComparison(node: ts.Expression): boolean {
  return ts.isBinaryExpression(node) && COMPARING.includes(node.operatorToken.kind);
}

function ternariesAt(node: ts.Node): readonly ts.Expression[] {
  if (!ts.isCallExpression(node)) return [];
  const name = calledName(node);
  const args = TERNARY_CALLS.includes(name) ? node.arguments : JUDGING_CALLS.includes(name) ? [node.arguments[0]] : [];
  return args.flatMap((arg) => {
    if (arg === undefined || ts.isSpreadElement(arg) || ts.isStringLiteral(arg)) return [];
    return [withoutBrackets(arg)];
  });
}

interface Edit {
  readonly at: number;
  readonly text: string;
  /** Of edits at one place, those of wider conditions stand outside. */
  readonly width: number;
}

/** Puts a switch before every condition of a file; `first` is the number of its first condition. */
export function instrument(
  file: string,
  source: string,
  first: number,
  switchboard: string,
): { readonly code: string; readonly conditions: readonly Condition[] } {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ES2022, true);
  const conditions: Condition[] = [];
  const edits: Edit[] = [];
  const seen = new Set<number>();
  const add = (expression: ts.Expression, call: string) => {
    const [start, end] = [expression.getStart(tree), expression.getEnd()];
    const key = start * source.length + end;
    if (seen.has(key)) return;
    seen.add(key);
    const number = first + conditions.length;
    const line = tree.getLineAndCharacterOfPosition(start).line + 1;
    conditions.push({ number, file, line, text: source.slice(start, end).replace(/\s+/g, ' ') });
    edits.push({ at: start, text: `${call}(${number}, `, width: end - start });
    edits.push({ at: end, text: ')', width: end - start });
  };
  const visit = (node: ts.Node): void => {
    for (const condition of booleansAt(node)) add(condition, '__flip');
    for (const condition of ternariesAt(node)) add(condition, '__flipTernary');
    ts.forEachChild(node, visit);
  };
  visit(tree);
  const imported = `import { flip as __flip, flipTernary as __flipTernary } from ${JSON.stringify(switchboard)};\n`;
  return { code: imported + applied(source, edits), conditions };
}

function applied(source: string, edits: readonly Edit[]): string {
  const isOpening = ({ text }: Edit) => text !== ')';
  const inOrder = [...edits].sort((a, b) => {
    if (a.at !== b.at) return a.at - b.at;
    if (isOpening(a) !== isOpening(b)) return isOpening(a) ? 1 : -1;
    return isOpening(a) ? b.width - a.width : a.width - b.width;
  });
  let code = '';
  let done = 0;
  for (const { at, text } of inOrder) {
    code += source.slice(done, at) + text;
    done = at;
  }
  return code + source.slice(done);
}
