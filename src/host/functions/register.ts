import type { Injector } from "@univerjs/core";
import { ERROR_TYPE_SET, type ErrorType, IFunctionService } from "@univerjs/engine-formula";
import type { FunctionPlatform } from "./arguments";
import { CustomFunction } from "./custom-function";
import { BUSY, type FunctionCaller } from "./function-caller";
import type { FunctionsFile } from "./metadata";

/** Makes the functions of functions.json known to the engine. Registering again replaces them. */
export function registerFunctions(
  injector: Injector,
  file: FunctionsFile,
  caller: FunctionCaller,
  platform: () => FunctionPlatform,
): void {
  // A cell that shows #BUSY! must count as an error for formulas that refer to it.
  ERROR_TYPE_SET.add(BUSY.error as ErrorType);
  const service = injector.get(IFunctionService);
  const names = file.functions.map((metadata) => metadata.name.toUpperCase());
  service.unregisterExecutors(...names);
  service.deleteFormulaAstCacheKey(...names);
  const allowErrors = file.allowErrorForDataTypeAny ?? false;
  service.registerExecutors(
    ...file.functions.map(
      (metadata) => new CustomFunction(caller, () => ({ metadata, allowErrors, platform: platform() })),
    ),
  );
}
