import { parseSync } from 'vite';

/** Names by which text becomes markup or code: whoever uses one is found, however it is called. */
const names = new Set([
  ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'setHTML', 'createContextualFragment'],
  ...[
    'DOMParser',
    'parseFromString',
    'parseHTMLUnsafe',
    'parseHTML',
    'XSLTProcessor',
    'dangerouslySetInnerHTML',
  ],
  ...['srcdoc', 'srcDoc', 'insertHTML', 'createPolicy', 'writeln', 'eval', 'Function', 'importScripts'],
]);
/** Of these, what may be read: it gives text, and takes none. */
const readable = new Set(['innerHTML', 'outerHTML']);
/** What else is written than a document is called otherwise. */
const documents = /^(?:document|ownerDocument|contentDocument)$/;

/** A place where text may become markup or code. */
export interface RawHtml {
  line: number;
  name: string;
}

/**
 * Finds where a module turns text into markup or code. Comments, and words inside of longer strings, are none.
 *
 * @param file its name, whose ending tells the language
 * @throws for what is no TypeScript
 */
export function rawHtmlIn(source: string, file: string): RawHtml[] {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const found: RawHtml[] = [];
  const note = (name: string, start: number) =>
    found.push({ line: source.slice(0, start).split('\n').length, name });
  const targets = new Set<unknown>();
  const read = new Set<unknown>();
  visit(program, (node) => {
    if (node.type === 'AssignmentExpression') visit(node.left, (target) => targets.add(target));
    if (node.type === 'MemberExpression' && !targets.has(node)) read.add(node.property);
    const name = nameOf(node);
    const isRead = name !== null && readable.has(name) && read.has(node);
    if (name !== null && names.has(name) && !isRead) note(name, node.start);
    if (isDocumentWrite(node)) note('document.write', node.start);
  });
  return found;
}

type Node = Record<string, unknown> & { type: string; start: number };

function visit(value: unknown, look: (node: Node) => void): void {
  if (Array.isArray(value)) for (const one of value) visit(one, look);
  else if (isRecord(value)) {
    if (isNode(value)) look(value);
    for (const inner of Object.values(value)) visit(inner, look);
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const isNode = (value: Record<string, unknown>): value is Node =>
  typeof value.type === 'string' && typeof value.start === 'number';

/** The name that a node is or says: an identifier’s, an attribute’s, a string’s. */
function nameOf({ type, name, value }: Node): string | null {
  if ((type === 'Identifier' || type === 'JSXIdentifier') && typeof name === 'string') return name;
  if (type === 'Literal' && typeof value === 'string') return value;
  if (type === 'TemplateElement' && isRecord(value) && typeof value.cooked === 'string') return value.cooked;
  return null;
}

function isDocumentWrite({ type, object, property }: Node): boolean {
  if (type !== 'MemberExpression' || !isRecord(object) || !isRecord(property)) return false;
  const owner = object.type === 'MemberExpression' && isRecord(object.property) ? object.property : object;
  const member = property.name ?? property.value;
  return member === 'write' && typeof owner.name === 'string' && documents.test(owner.name);
}
