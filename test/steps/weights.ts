/** Characters that count as much as one node: a text is read faster than a tree is walked. */
export const charactersPerStep = 16;

type Weigh = (target: unknown, args: readonly unknown[], result: unknown) => number;

/**
 * What a call costs beyond the call itself: how many nodes and characters a browser has to look at for it. All others
 * cost one step, however large the page.
 */
export const weights: Readonly<Record<string, Weigh>> = {
  querySelectorAll: below,
  getElementsByTagName: below,
  getElementsByClassName: below,
  querySelector: (target, _, found) => (isNode(found) ? nodesUpTo(target, found) : below(target)),
  closest: (target, _, found) => depthOf(target) - depthOf(found),
  contains: (target, [node]) => Math.max(depthOf(node) - depthOf(target), 0),
  compareDocumentPosition: (target, [node]) => depthOf(target) + depthOf(node),
  children: (_, __, list) => lengthOf(list),
  childNodes: (_, __, list) => lengthOf(list),
  attributes: (_, __, list) => lengthOf(list),
  textContent: (target, _, text) => below(target) + textLength(text),
  innerHTML: (target, [html], text) => below(target) + textLength(html ?? text),
  outerHTML: (target, [html], text) => below(target) + textLength(html ?? text),
  createContextualFragment: (_, [html]) => textLength(html),
  getAttribute: attributesOf,
  hasAttribute: attributesOf,
  setAttribute: attributesOf,
  setAttributeNode: attributesOf,
  removeAttribute: attributesOf,
  removeAttributeNode: attributesOf,
  cloneNode: (target, [isDeep]) => (isDeep ? below(target) : 0),
  importNode: (_, [node, isDeep]) => (isDeep ? below(node) : 0),
  append: (_, nodes) => nodes.length,
  prepend: (_, nodes) => nodes.length,
  replaceWith: (_, nodes) => nodes.length,
  replaceChildren: (target, nodes) => nodes.length + lengthOf(isNode(target) ? target.childNodes : null),
};

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'nodeType' in value;

const lengthOf = (list: unknown): number =>
  typeof list === 'object' && list !== null && 'length' in list ? Number(list.length) : 0;

const textLength = (text: unknown): number =>
  typeof text === 'string' ? Math.floor(text.length / charactersPerStep) : 0;

/** An attribute is found by comparing names one after the other, which is as fast as reading characters. */
function attributesOf(target: unknown): number {
  return isNode(target) && 'attributes' in target
    ? Math.floor(lengthOf(target.attributes) / charactersPerStep)
    : 0;
}

/** How many elements are below a node. */
function below(target: unknown): number {
  return isNode(target) && 'getElementsByTagName' in target
    ? (target as Element).getElementsByTagName('*').length
    : 0;
}

/** How many elements a search in the order of the page passes before it finds one. */
function nodesUpTo(target: unknown, found: Node): number {
  if (!isNode(target)) return 0;
  const walker = (target.ownerDocument ?? (target as Document)).createTreeWalker(target, 1);
  let count = 1;
  while (walker.nextNode() && walker.currentNode !== found) count++;
  return count;
}

function depthOf(node: unknown): number {
  let depth = 0;
  for (let around = isNode(node) ? node.parentNode : null; around; around = around.parentNode) depth++;
  return depth;
}
