/** The formats of a plain form: a bold heading on blue, a figure with two decimals and a text, both framed. */
export function stylesXml(namespace: string): string {
  const font = '<sz val="16"/><name val="TH SarabunPSK"/>';
  const frame = ["left", "right", "top", "bottom"].map((side) => `<${side} style="thin"/>`).join("");
  return [
    `<styleSheet xmlns="${namespace}">`,
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.00"/></numFmts>',
    `<fonts count="2"><font>${font}</font><font><b/>${font}</font></fonts>`,
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
    '<fill><patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/></patternFill></fill></fills>',
    `<borders count="2"><border/><border>${frame}</border></borders>`,
    '<cellStyleXfs count="1"><xf/></cellStyleXfs>',
    '<cellXfs count="4"><xf xfId="0"/>',
    '<xf xfId="0" fontId="1" fillId="2" borderId="1" applyFill="1"/>',
    '<xf xfId="0" borderId="1" numFmtId="164" applyNumberFormat="1"/>',
    '<xf xfId="0" borderId="1"/></cellXfs>',
    "</styleSheet>",
  ].join("");
}
