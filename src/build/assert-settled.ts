import { type ESTree, parseSync, Visitor } from 'vite';

/**
 * What one script takes from another it takes once, as it is then (as-plain-script.ts).
 *
 * @param code a module
 * @throws where it exports a variable that it sets again later
 */
export function assertSettled(code: string, fileName: string): void {
  const { program } = parseSync(fileName, code);
  const scopes = namesInFunctions(program);
  const exported = new Set<string>();
  const changed = new Set<string>();
  const inside: ESTree.Node[] = [];
  const note = (target: ESTree.Node) => {
    for (const name of namesOf(target))
      if (!inside.some((scope) => scopes.get(scope)?.has(name))) changed.add(name);
  };
  new Visitor({
    ...functionsOn(
      (scope) => inside.push(scope),
      () => inside.pop(),
    ),
    ExportSpecifier: ({ local }) => void (local.type !== 'Literal' && exported.add(local.name)),
    AssignmentExpression: ({ left }) => note(left),
    UpdateExpression: ({ argument }) => note(argument),
  }).visit(program);
  const both = [...exported].filter((name) => changed.has(name));
  if (both.length > 0) throw new Error(`${fileName} exports what changes: ${both.join(', ')}.`);
}

/** The names that each function has for itself, in whichever of its blocks. */
function namesInFunctions(program: ESTree.Program): Map<ESTree.Node, Set<string>> {
  const scopes = new Map<ESTree.Node, Set<string>>();
  const inside: Set<string>[] = [];
  const declare = (names: string[]) => {
    for (const name of names) inside.at(-1)?.add(name);
  };
  new Visitor({
    ...functionsOn(
      (scope) => {
        const names = new Set(scope.params.flatMap(namesOf));
        scopes.set(scope, names);
        inside.push(names);
      },
      () => inside.pop(),
    ),
    VariableDeclarator: ({ id }) => declare(namesOf(id)),
    CatchClause: ({ param }) => declare(param ? namesOf(param) : []),
  }).visit(program);
  return scopes;
}

type AnyFunction = ESTree.Function | ESTree.ArrowFunctionExpression;

const functionsOn = (enter: (scope: AnyFunction) => void, exit: () => void) => ({
  FunctionDeclaration: enter,
  FunctionExpression: enter,
  ArrowFunctionExpression: enter,
  'FunctionDeclaration:exit': exit,
  'FunctionExpression:exit': exit,
  'ArrowFunctionExpression:exit': exit,
});

/** The variables of a pattern, such as one that is declared or set. */
function namesOf(pattern: ESTree.Node): string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name];
    case 'ObjectPattern':
      return pattern.properties.flatMap((one) => namesOf(one.type === 'Property' ? one.value : one.argument));
    case 'ArrayPattern':
      return pattern.elements.flatMap((one) => (one ? namesOf(one) : []));
    case 'AssignmentPattern':
      return namesOf(pattern.left);
    case 'RestElement':
      return namesOf(pattern.argument);
    default:
      return [];
  }
}
