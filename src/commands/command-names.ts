/** What the ribbon's buttons call; the manifest names exactly these. */
export const COMMAND_NAMES = ["validate", "summarise"] as const;

export type CommandName = (typeof COMMAND_NAMES)[number];
