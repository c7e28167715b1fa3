import type { FUniver } from "@univerjs/core/facade";
import { FunctionType, type IFunctionInfo } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { injectorOf } from "../../host/engine/injector";
import type { FunctionMetadata } from "../../host/functions/metadata";

/** Offers the add-in's functions, with their descriptions, where the grid offers its own while one types. */
export function describeFunctions(univerAPI: FUniver, functions: readonly FunctionMetadata[]): void {
  const service = injectorOf(univerAPI).get(IDescriptionService);
  service.unregisterDescriptions(functions.map(({ name }) => name));
  service.registerDescriptions(functions.map(toFunctionInfo));
}

function toFunctionInfo({ name, description = "", parameters = [] }: FunctionMetadata): IFunctionInfo {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      example: "",
      require: parameter.optional || parameter.repeating ? 0 : 1,
      repeat: parameter.repeating ? 1 : 0,
    })),
  };
}
