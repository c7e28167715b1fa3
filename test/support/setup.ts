/** jsdom has no layout, so Fluent's observers need something to construct. */
class NoopObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
  takeRecords() {
    return [];
  }
}

for (const name of ["ResizeObserver", "IntersectionObserver"] as const) {
  if (!(name in globalThis)) Object.assign(globalThis, { [name]: NoopObserver });
}
