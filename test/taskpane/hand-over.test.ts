import { createPaneStore } from "../../src/taskpane/composition/pane-store";
import { handOver } from "../../src/taskpane/shell/hand-over";
import { paneStorage } from "../../src/taskpane/shell/pane-memory";
import { inMemoryServices } from "./in-memory-services";

describe("a document of a pane whose downloads do not arrive", () => {
  test("is copied, and the user is told under which name to save it", async () => {
    const services = inMemoryServices();
    services.canDownload = false;
    const store = createPaneStore(services);
    const { endings } = store.getState();
    await handOver(store, "our-own.json", "{}");
    expect(services.clipboard).toBe("{}");
    expect(store.getState().notice).toEqual({ kind: "handed-over", name: "our-own.json", isCopied: true });
    // What a screen reader hears follows the endings.
    expect(store.getState().endings).toBe(endings + 1);
  });

  test("is never said to be handed over where it cannot be copied either", async () => {
    const services = inMemoryServices();
    Object.assign(services, { canDownload: false, clipboard: null });
    const store = createPaneStore(services);
    await handOver(store, "our-own.json", "{}");
    expect(store.getState().notice).toEqual({ kind: "handed-over", name: "our-own.json", isCopied: false });
  });
});

test("storage that several hosts share is kept apart by the partition that Office tells, once it tells it", () => {
  const kept = new Map<string, string>();
  const localStorage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  const before = Object.getOwnPropertyDescriptor(globalThis, "window");
  Object.defineProperty(globalThis, "window", { value: { localStorage }, configurable: true });
  try {
    const office: { partitionKey?: string } = {};
    const storage = paneStorage(() => office.partitionKey)!;
    storage.setItem("language", "th");
    office.partitionKey = "tenant-";
    expect(storage.getItem("language")).toBeNull();
    storage.setItem("language", "en");
    expect([...kept]).toEqual([
      ["language", "th"],
      ["tenant-language", "en"],
    ]);
  } finally {
    if (before) Object.defineProperty(globalThis, "window", before);
    else Reflect.deleteProperty(globalThis, "window");
  }
});
