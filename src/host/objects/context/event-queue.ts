import { EVENT_TYPES, type EventName } from "./event-types";

/** The target of events that concern any sheet. */
export const WORKBOOK_TARGET = "Workbook";

const API_EVENT = 65536;

/** Category, type, target and message. */
export type WireEvent = readonly [number, number, string, unknown];

interface Queued {
  readonly name: EventName;
  readonly sheetId: string;
  readonly message: EventMessage | (() => EventMessage);
}

export type EventMessage = Readonly<Record<string, unknown>>;

/** Who listens to what, and what is to be told. */
export class EventQueue {
  readonly #registered = new Map<string, number>();
  #queue: Queued[] = [];

  get isEmpty(): boolean {
    return this.#queue.length === 0;
  }

  register(name: EventName, target: string): void {
    const key = `${name} ${target}`;
    this.#registered.set(key, (this.#registered.get(key) ?? 0) + 1);
  }

  unregister(name: EventName, target: string): void {
    const key = `${name} ${target}`;
    const left = (this.#registered.get(key) ?? 0) - 1;
    if (left > 0) this.#registered.set(key, left);
    else this.#registered.delete(key);
  }

  /** Whether anybody listens to it, on whichever sheet. */
  isHeard(name: EventName): boolean {
    return [...this.#registered.keys()].some((key) => key.startsWith(`${name} `));
  }

  /** A message that waits for calculated values is made when it is sent. */
  push(name: EventName, sheetId: string, message: Queued["message"]): void {
    this.#queue.push({ name, sheetId, message });
  }

  /** What has gathered, once for each target that listens. */
  take(): WireEvent[] {
    return this.#queue.splice(0).flatMap((queued) => this.#addressed(queued));
  }

  clear(): void {
    this.#registered.clear();
    this.#queue = [];
  }

  /** One message for the sheet and one for the workbook, as far as someone listens. */
  #addressed({ name, sheetId, message }: Queued): WireEvent[] {
    const targets = [sheetId, WORKBOOK_TARGET].filter((target) => this.#registered.has(`${name} ${target}`));
    if (targets.length === 0) return [];
    const told = typeof message === "function" ? message() : message;
    return targets.map((target) => [API_EVENT, EVENT_TYPES[name], target, told]);
  }
}
