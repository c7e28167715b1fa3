import { Application, CultureInfo, Runtime } from "../../src/workbench/objects/application";
import {
  ChartLegend,
  ChartSeries,
  ChartSeriesCollection,
  ChartTitle,
} from "../../src/workbench/objects/chart-parts";
import { AutoFilter } from "../../src/workbench/objects/auto-filter";
import { Comment, CommentCollection } from "../../src/workbench/objects/comments";
import {
  ConditionalFormatRule,
  ConditionalRangeFill,
  ConditionalRangeFont,
  ConditionalRangeFormat,
  CustomConditionalFormat,
} from "../../src/workbench/objects/conditional-format-parts";
import {
  ConditionalFormat,
  ConditionalFormatCollection,
} from "../../src/workbench/objects/conditional-formats";
import { DataValidation } from "../../src/workbench/objects/data-validation";
import { HeaderFooter, HeaderFooterGroup } from "../../src/workbench/objects/headers-footers";
import { PageLayout } from "../../src/workbench/objects/page-layout";
import { Chart, ChartCollection } from "../../src/workbench/objects/charts";
import {
  CustomXmlPart,
  CustomXmlPartCollection,
  CustomXmlPartScopedCollection,
} from "../../src/workbench/objects/custom-xml-parts";
import { FormatProtection } from "../../src/workbench/objects/format-protection";
import { WorksheetFreezePanes } from "../../src/workbench/objects/freeze-panes";
import { NamedItem, NamedItemCollection } from "../../src/workbench/objects/named-items";
import { Range } from "../../src/workbench/objects/range";
import { RangeAreas, RangeCollection } from "../../src/workbench/objects/range-areas";
import { RangeBorder, RangeBorderCollection } from "../../src/workbench/objects/range-borders";
import { RangeFill, RangeFont } from "../../src/workbench/objects/range-font-fill";
import { RangeFormat } from "../../src/workbench/objects/range-format";
import { Setting, SettingCollection } from "../../src/workbench/objects/settings";
import { Workbook } from "../../src/workbench/objects/workbook";
import { WorkbookProtection } from "../../src/workbench/objects/workbook-protection";
import { Worksheet } from "../../src/workbench/objects/worksheet";
import { WorksheetCollection } from "../../src/workbench/objects/worksheet-collection";
import { WorksheetProtection } from "../../src/workbench/objects/worksheet-protection";
import { HostObject } from "../../src/workbench/protocol/host-object";

const CLASSES = [
  Application,
  AutoFilter,
  Chart,
  ChartCollection,
  ChartLegend,
  ChartSeries,
  ChartSeriesCollection,
  ChartTitle,
  Comment,
  CommentCollection,
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
  DataValidation,
  FormatProtection,
  HeaderFooter,
  HeaderFooterGroup,
  NamedItem,
  NamedItemCollection,
  PageLayout,
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

function membersOf(prototype: object): string[] {
  const names = new Set<string>();
  for (let each = prototype; each !== HostObject.prototype; each = Object.getPrototypeOf(each) as object) {
    for (const name of Object.getOwnPropertyNames(each)) {
      if (name !== "constructor" && !name.startsWith("$")) names.add(name);
    }
  }
  return [...names].sort();
}
