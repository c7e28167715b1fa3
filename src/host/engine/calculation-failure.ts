import type { IDisposable, Injector } from "@univerjs/core";
import { ICalculateFormulaService } from "@univerjs/engine-formula";

type Listener = (error: unknown) => void;

const watched = new WeakMap<Injector, Set<Listener>>();

/** What the engine runs its calculation in; private to it. */
interface Lock {
  acquire(key: string, run: () => Promise<void>): Promise<void>;
}

/**
 * Calls back when a calculation of the engine fails. The engine tells nobody: it awaits neither its preparation nor
 * what runs inside its lock, and whoever waits for the end would wait for ever.
 */
export function onCalculationFailure(injector: Injector, listener: Listener): IDisposable {
  const listeners = watched.get(injector) ?? watch(injector);
  listeners.add(listener);
  return { dispose: () => void listeners.delete(listener) };
}

function watch(injector: Injector): Set<Listener> {
  const listeners = new Set<Listener>();
  watched.set(injector, listeners);
  const tell = (error: unknown) => {
    if (listeners.size === 0) throw error;
    for (const listener of [...listeners]) listener(error);
  };
  const service = injector.get(ICalculateFormulaService);
  const execute = service.execute.bind(service);
  service.execute = (config) => execute(config).catch(tell);
  const { _executeLock: lock } = service as unknown as { readonly _executeLock: Lock };
  const acquire = lock.acquire.bind(lock);
  lock.acquire = (key, run) => acquire(key, run).catch(tell);
  return listeners;
}
