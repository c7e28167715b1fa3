/** What the browser goes to by Tab, as far as it is shown and not disabled. */
const TABBABLE = [
  "a[href]",
  "area[href]",
  "button:not(:disabled)",
  "input:not(:disabled)",
  "select:not(:disabled)",
  "textarea:not(:disabled)",
  "summary",
  "[tabindex]",
  "[contenteditable]",
]
  .map((selector) => `${selector}:not([tabindex='-1'])`)
  .join();

/**
 * Lets the browser do what Tab does as long as there is something to go to in the pane. In a browser office.js takes
 * Tab over on the window and walks a list of its own, in which the focus on a heading or on what folds a part does not
 * occur: from there it leads nowhere. Where the pane ends, Tab stays with office.js, which leads on into the workbook.
 */
export function keepTab(document: Document): void {
  // React has heard the key by then, the window has not.
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Tab" || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey)
      return;
    if (hasNext(document, event.shiftKey)) event.stopPropagation();
  });
}

function hasNext(document: Document, isBack: boolean): boolean {
  const from = document.activeElement ?? document.body;
  const all = [...document.querySelectorAll<HTMLElement>(TABBABLE)];
  const wanted = isBack ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  return all.some((element) => {
    // From the page itself everything can be reached, in either direction.
    const isNext = from === document.body || (from.compareDocumentPosition(element) & wanted) !== 0;
    return isNext && isShown(element) && !(isBack && element.contains(from));
  });
}

function isShown(element: HTMLElement): boolean {
  return element.getClientRects().length > 0 && getComputedStyle(element).visibility !== "hidden";
}
