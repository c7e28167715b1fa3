import type { Injector } from "@univerjs/core";
import {
  AstTreeBuilder,
  ErrorType,
  ErrorValueObject,
  Interpreter,
  Lexer,
  LexerNode,
} from "@univerjs/engine-formula";

const guarded = new WeakSet<Injector>();

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

  const parse = builder.parse.bind(builder);
  builder.parse = (node) => {
    try {
      return parse(node);
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
