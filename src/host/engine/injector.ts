import type { Injector } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";

/** The services behind a facade. The facade keeps its injector protected, yet has no other door to them. */
export function injectorOf(univerAPI: FUniver): Injector {
  return (univerAPI as unknown as { _injector: Injector })._injector;
}
