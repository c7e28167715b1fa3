import type { Injector } from "@univerjs/core";
import { type FormulaDependencyTree, IFormulaDependencyGenerator } from "@univerjs/engine-formula";

/** What the engine keeps to itself. */
interface Generator {
  _checkIsCycleDependency(trees: readonly FormulaDependencyTree[]): boolean;
  readonly _dependencyTreeCache: Map<number, FormulaDependencyTree>;
  readonly _dependencyManagerService: {
    searchDependency(places: ReturnType<FormulaDependencyTree["toRTreeItem"]>): Iterable<number>;
  };
}

const patched = new WeakSet<object>();

/**
 * Makes formulas that refer to themselves, directly or through others, 0 as in Excel, which warns of them; what refers
 * to them is calculated from that. The engine calculates them once, from what happens to stand there.
 */
export function zeroCircularReferences(injector: Injector): void {
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  if (patched.has(generator)) return;
  patched.add(generator);
  const hasCycle = generator._checkIsCycleDependency.bind(generator);
  generator._checkIsCycleDependency = (trees) => {
    if (!hasCycle(trees)) return false;
    for (const tree of circular(trees, (each) => dependents(generator, each))) {
      // The trees are made anew for each calculation; those of shared formulas have their formula from another.
      Object.defineProperty(tree, "formula", { value: "=0", configurable: true });
    }
    return true;
  };
}

function dependents(generator: Generator, tree: FormulaDependencyTree): FormulaDependencyTree[] {
  const ids = generator._dependencyManagerService.searchDependency(tree.toRTreeItem());
  return [...ids].flatMap((id) => generator._dependencyTreeCache.get(id) ?? []);
}

/** The members of every cycle: Tarjan's strongly connected components, without recursion. */
function circular<T>(nodes: readonly T[], next: (node: T) => readonly T[]): T[] {
  const order = new Map<T, number>();
  const lowest = new Map<T, number>();
  const stack: T[] = [];
  const onStack = new Set<T>();
  const found: T[] = [];
  for (const root of nodes) {
    if (order.has(root)) continue;
    const path: { node: T; rest: T[] }[] = [enter(root)];
    while (path.length > 0) {
      const { node, rest } = path.at(-1)!;
      const child = rest.pop();
      if (child !== undefined) {
        if (!order.has(child)) path.push(enter(child));
        else if (onStack.has(child)) lower(node, order.get(child)!);
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent) lower(parent.node, lowest.get(node)!);
      if (lowest.get(node) === order.get(node)) leave(node);
    }
  }
  return found;

  function enter(node: T) {
    order.set(node, order.size);
    lowest.set(node, order.get(node)!);
    stack.push(node);
    onStack.add(node);
    return { node, rest: [...next(node)] };
  }

  function lower(node: T, to: number): void {
    lowest.set(node, Math.min(lowest.get(node)!, to));
  }

  function leave(node: T): void {
    const members = stack.splice(stack.lastIndexOf(node));
    for (const member of members) onStack.delete(member);
    if (members.length > 1 || next(node).includes(node)) found.push(...members);
  }
}
