/**
 * A text with everything in it that a cell or an XML file cannot hold made visible: control characters become their
 * pictures ("␀", "␛"), halves of characters and non-characters become "�". Line breaks stay as line feeds.
 */
export function visibleText(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/\p{Cc}/gu, (control) => picture(control))
    .replace(/\p{Cs}|[\uFFFE\uFFFF]/gu, "\uFFFD");
}

function picture(control: string): string {
  const code = control.charCodeAt(0);
  if (control === "\n") return control;
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? "\u2421" : "\uFFFD";
}
