import type { Expression } from "./expression";

/** What stands directly below a node. */
function partsOf(node: Expression): readonly Expression[] {
  switch (node.kind) {
    case "operation":
      return [node.left, node.right];
    case "call":
      return node.parameters;
    case "position":
    case "listCode":
    case "listLabel":
      return [node.of];
    case "constant":
    case "reference":
    case "range":
    case "spoiled":
    case "rowSpoiled":
      return [];
  }
}

/** The same expression with other parts directly below it. */
export function withParts(node: Expression, other: (part: Expression) => Expression): Expression {
  switch (node.kind) {
    case "operation":
      return { ...node, left: other(node.left), right: other(node.right) };
    case "call":
      return { ...node, parameters: node.parameters.map(other) };
    case "position":
    case "listCode":
    case "listLabel":
      return { ...node, of: other(node.of) };
    case "constant":
    case "reference":
    case "range":
    case "spoiled":
    case "rowSpoiled":
      return node;
  }
}

/** An expression and everything below it, as it reads: each part before what stands below it. */
export function allParts(node: Expression): readonly Expression[] {
  const found: Expression[] = [];
  const walk = (part: Expression): void => {
    found.push(part);
    partsOf(part).forEach(walk);
  };
  walk(node);
  return found;
}

export type Identity = (node: Expression) => number;

/** Numbers expressions so that equal ones have the same number, wherever they were put together. */
export function identities(): Identity {
  const known = new WeakMap<Expression, number>();
  const numbers = new Map<string, number>();
  const identityOf: Identity = (node) => {
    const own = known.get(node);
    if (own !== undefined) return own;
    const shape = `${headOf(node)}(${partsOf(node).map(identityOf).join()})`;
    const number = numbers.get(shape) ?? numbers.size;
    numbers.set(shape, number);
    known.set(node, number);
    return number;
  };
  return identityOf;
}

/** What a node is but for its parts. */
function headOf(node: Expression): string {
  switch (node.kind) {
    case "operation":
      return node.operator;
    case "call":
      return node.name;
    case "position":
      return JSON.stringify([node.kind, node.within]);
    case "listCode":
    case "listLabel":
      return `${node.kind} ${node.list}`;
    case "reference":
      return node.to.kind === "here" ? `here ${node.to.column}` : JSON.stringify(node.to);
    case "constant":
    case "range":
    case "spoiled":
    case "rowSpoiled":
      return JSON.stringify(node);
  }
}
