import type { Nodes } from 'mdast'

/** Calls `see` for a node and everything below it, parents first, without recursion. */
export function visitNodes(root: Nodes, see: (node: Nodes) => void): void {
  const stack: Nodes[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    see(node)
    if ('children' in node)
      for (let index = node.children.length - 1; index >= 0; index--) stack.push(node.children[index] as Nodes)
  }
}
