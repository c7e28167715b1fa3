import { answered } from "./answers";

/** What office.js gives for a handler that is to be registered. */
interface Handler {
  readonly context: Pick<OfficeExtension.ClientRequestContext, "sync">;
  remove(): void;
}

/** Registers handlers that were added in the context; what it gives takes all of them away again. */
export async function listening(
  context: Excel.RequestContext,
  handlers: readonly Handler[],
): Promise<() => Promise<void>> {
  await answered(context.sync());
  return async () => {
    for (const handler of handlers) handler.remove();
    await handlers[0]?.context.sync();
  };
}
