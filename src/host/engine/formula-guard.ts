import type { Injector } from "@univerjs/core";
import {
  AstTreeBuilder,
  ErrorType,
  ErrorValueObject,
  Interpreter,
  Lexer,
  LexerNode,
} from "@univerjs/engine-formula";

type Tree = Exclude<ReturnType<AstTreeBuilder["parse"]>, undefined | null | void>;

/** What a node knows of its last calculation; private to the engine. */
interface NodeState {
  _valueObject: unknown;
  _calculateState: boolean;
}

const guarded = new WeakSet<Injector>();
let isResetPatched = false;

/**
 * Keeps one bad formula from stopping the whole calculation: the engine swallows an exception inside its
 * lock and then never reports an end. Whatever the parser or a function throws becomes #VALUE! in its cell.
 */
export function guardFormulas(injector: Injector): void {
  if (guarded.has(injector)) return;
  guarded.add(injector);
  const lexer = injector.get(Lexer);
  const builder = injector.get(AstTreeBuilder);
  const interpreter = injector.get(Interpreter);

  const read = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (...formula) => {
    try {
      return read(...formula);
    } catch {
      return ErrorType.VALUE;
    }
  };

  const parse = builder.parse.bind(builder);
  builder.parse = (node) => {
    try {
      const tree = parse(node);
      if (tree) resetWithoutRecursion(tree);
      return tree;
    } catch {
      const error = lexer.treeBuilder(`=${ErrorType.VALUE}`);
      return error instanceof LexerNode ? parse(error) : undefined;
    }
  };

  const execute = interpreter.execute.bind(interpreter);
  interpreter.execute = (node) => {
    try {
      return execute(node);
    } catch {
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  };

  const executeAsync = interpreter.executeAsync.bind(interpreter);
  interpreter.executeAsync = async (node) => {
    try {
      return await executeAsync(node);
    } catch {
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  };
}

/** After a calculation the engine goes through the formula's tree, as deep as its stack allows; a long one is deeper. */
function resetWithoutRecursion(tree: Tree): void {
  if (isResetPatched) return;
  isResetPatched = true;
  let prototype = Object.getPrototypeOf(tree) as Tree;
  while (!Object.hasOwn(prototype, "resetCalculationState"))
    prototype = Object.getPrototypeOf(prototype) as Tree;
  prototype.resetCalculationState = function (this: Tree) {
    const open: Tree[] = [this];
    for (let next = open.pop(); next; next = open.pop()) {
      open.push(...next.getChildren());
      Object.assign(next as unknown as NodeState, { _valueObject: null, _calculateState: false });
    }
  };
}
