import { Application, CultureInfo, Runtime } from "../../src/host/objects/workbook/application";
import {
  ChartLegend,
  ChartSeries,
  ChartSeriesCollection,
  ChartTitle,
} from "../../src/host/objects/sheet/chart-parts";
import { AutoFilter } from "../../src/host/objects/sheet/auto-filter";
import { Comment, CommentCollection } from "../../src/host/objects/sheet/comments";
import {
  ColorScaleConditionalFormat,
  ConditionalDataBarPositiveFormat,
  DataBarConditionalFormat,
} from "../../src/host/objects/range/condition-scales";
import {
  CellValueConditionalFormat,
  ConditionalFormatRule,
  ConditionalRangeFill,
  ConditionalRangeFont,
  ConditionalRangeFormat,
  CustomConditionalFormat,
  PresetCriteriaConditionalFormat,
  TextConditionalFormat,
} from "../../src/host/objects/range/conditional-format-parts";
import {
  ConditionalFormat,
  ConditionalFormatCollection,
} from "../../src/host/objects/range/conditional-formats";
import { DataValidation } from "../../src/host/objects/range/data-validation";
import { HeaderFooter, HeaderFooterGroup } from "../../src/host/objects/sheet/headers-footers";
import { Note, NoteCollection } from "../../src/host/objects/sheet/notes";
import { PageLayout } from "../../src/host/objects/sheet/page-layout";
import { Chart, ChartCollection } from "../../src/host/objects/sheet/charts";
import {
  CustomXmlPart,
  CustomXmlPartCollection,
  CustomXmlPartScopedCollection,
} from "../../src/host/objects/workbook/custom-xml-parts";
import { FormatProtection } from "../../src/host/objects/range/format-protection";
import { WorksheetFreezePanes } from "../../src/host/objects/sheet/freeze-panes";
import { NamedItem, NamedItemCollection } from "../../src/host/objects/sheet/named-items";
import { Range } from "../../src/host/objects/range/range";
import { RangeAreas, RangeCollection } from "../../src/host/objects/range/range-areas";
import { RangeBorder, RangeBorderCollection } from "../../src/host/objects/range/range-borders";
import { RangeFill, RangeFont } from "../../src/host/objects/range/range-font-fill";
import { RangeFormat } from "../../src/host/objects/range/range-format";
import { Setting, SettingCollection } from "../../src/host/objects/workbook/settings";
import { Workbook } from "../../src/host/objects/workbook/workbook";
import { WorkbookProtection } from "../../src/host/objects/workbook/workbook-protection";
import { Worksheet } from "../../src/host/objects/sheet/worksheet";
import { WorksheetCollection } from "../../src/host/objects/sheet/worksheet-collection";
import { WorksheetProtection } from "../../src/host/objects/sheet/worksheet-protection";
import { HostObject } from "../../src/host/protocol/host-object";

const CLASSES = [
  Application,
  AutoFilter,
  CellValueConditionalFormat,
  Chart,
  ChartCollection,
  ChartLegend,
  ChartSeries,
  ChartSeriesCollection,
  ChartTitle,
  ColorScaleConditionalFormat,
  Comment,
  CommentCollection,
  ConditionalDataBarPositiveFormat,
  ConditionalFormat,
  ConditionalFormatCollection,
  ConditionalFormatRule,
  ConditionalRangeFill,
  ConditionalRangeFont,
  ConditionalRangeFormat,
  CultureInfo,
  CustomConditionalFormat,
  CustomXmlPart,
  CustomXmlPartCollection,
  CustomXmlPartScopedCollection,
  DataBarConditionalFormat,
  DataValidation,
  FormatProtection,
  HeaderFooter,
  HeaderFooterGroup,
  NamedItem,
  NamedItemCollection,
  Note,
  NoteCollection,
  PageLayout,
  PresetCriteriaConditionalFormat,
  Range,
  RangeAreas,
  RangeBorder,
  RangeBorderCollection,
  RangeCollection,
  RangeFill,
  RangeFont,
  RangeFormat,
  Runtime,
  Setting,
  SettingCollection,
  TextConditionalFormat,
  Workbook,
  WorkbookProtection,
  Worksheet,
  WorksheetCollection,
  WorksheetFreezePanes,
  WorksheetProtection,
];

/** Every class of the host with the members that the wire can reach. */
export function hostClasses(): [name: string, members: string[]][] {
  return CLASSES.map((each) => [each.name, membersOf(each.prototype)]);
}

/** Whether the class has a setter for the property. */
export function isSettable(name: string, member: string): boolean {
  let each: object | null = CLASSES.find((known) => known.name === name)?.prototype ?? null;
  for (; each && each !== HostObject.prototype; each = Object.getPrototypeOf(each) as object | null) {
    const descriptor = Object.getOwnPropertyDescriptor(each, member);
    if (descriptor) return descriptor.set !== undefined;
  }
  return false;
}

function membersOf(prototype: object): string[] {
  const names = new Set<string>();
  for (let each = prototype; each !== HostObject.prototype; each = Object.getPrototypeOf(each) as object) {
    for (const name of Object.getOwnPropertyNames(each)) {
      if (name !== "constructor" && !name.startsWith("$")) names.add(name);
    }
  }
  return [...names].sort();
}
