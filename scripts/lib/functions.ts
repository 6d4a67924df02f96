// The functions of a file, with their length and the number of ways through them.
import ts from 'typescript';

export interface FunctionFigures {
  readonly name: string;
  readonly line: number;
  readonly lines: number;
  /** Cyclomatic: one, and one more for each place where the way divides. */
  readonly complexity: number;
}

/** Measures every function of a file that has a body; one inside another is measured by itself. */
export function functionsIn(file: string, text: string): FunctionFigures[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: FunctionFigures[] = [];
  const lineAt = (position: number) => source.getLineAndCharacterOfPosition(position).line + 1;
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body !== undefined) {
      const line = lineAt(node.getStart(source));
      const lines = lineAt(node.getEnd()) - line + 1;
      found.push({ name: nameOf(node), line, lines, complexity: 1 + forksIn(node) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function nameOf(node: ts.SignatureDeclaration): string {
  const named = [node, node.parent].find((place) => 'name' in place && place.name !== undefined);
  const name = named !== undefined && 'name' in named ? (named.name as ts.Node) : undefined;
  return name?.getText() ?? '(utan namn)';
}

function forksIn(node: ts.Node): number {
  let forks = 0;
  ts.forEachChild(node, (child) => {
    if (ts.isFunctionLike(child)) return;
    forks += (isFork(child) ? 1 : 0) + forksIn(child);
  });
  return forks;
}

const FORKS = new Set([
  ts.SyntaxKind.IfStatement,
  ts.SyntaxKind.ConditionalExpression,
  ts.SyntaxKind.ForStatement,
  ts.SyntaxKind.ForInStatement,
  ts.SyntaxKind.ForOfStatement,
  ts.SyntaxKind.WhileStatement,
  ts.SyntaxKind.DoStatement,
  ts.SyntaxKind.CaseClause,
]);
const LOGICAL = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
]);

const isFork = (node: ts.Node) =>
  FORKS.has(node.kind) || (ts.isBinaryExpression(node) && LOGICAL.has(node.operatorToken.kind));
