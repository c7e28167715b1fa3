/** How an agency came to the add-in: a workbook that refers to it in another way does not find it. */
export const INSTALLATIONS = ["organisation", "developer"] as const;

/** `organisation`: the administrator provides it to everybody; `developer`: it was sideloaded on this computer. */
export type Installation = (typeof INSTALLATIONS)[number];
