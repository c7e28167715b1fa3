const text = { th: "ไทย", en: "English" };

/** What every rule has to say of itself, for rules that are made up in a test. */
export const TEST_RULE = {
  id: "test-rule",
  group: "cells",
  severity: "warning",
  name: text,
  why: text,
  remedy: text,
  source: text,
} as const;
