import { API_SETS, EVENT_SETS } from "../../../src/host/protocol/api-sets";
import { hostClasses } from "../../support/host-classes";
import { readOfficeApiSets } from "../../support/office-api-sets";

const office = readOfficeApiSets();

/** Members of the common collection class that a particular collection of Office.js does not have. */
const COMMON = new Set(["getCount", "getItem", "getItemAt", "getItemOrNullObject", "add", "getByNamespace"]);

test.each(hostClasses())(
  "%s has Office.js's members, from the versions that Microsoft states",
  (name, members) => {
    const known = office.get(name);
    expect(known).toBeDefined();
    const invented = members.filter(
      (member) => !known!.has(member) && !member.startsWith("_") && !COMMON.has(member),
    );
    expect(invented).toEqual([]);
    const later = members.flatMap((member) => {
      const set = known!.get(member) ?? "";
      return set === "" || set === "ExcelApi 1.1" ? [] : [[member, set.replace("ExcelApi ", "")]];
    });
    expect(API_SETS[name] ?? {}).toEqual(Object.fromEntries(later));
  },
);

test.each(Object.entries(EVENT_SETS))(
  "%s has its events from the versions that Microsoft states",
  (name, events) => {
    const known = office.get(name)!;
    expect(Object.keys(events).map((event) => [event, known.get(event)])).toEqual(
      Object.entries(events).map(([event, version]) => [event, `ExcelApi ${version}`]),
    );
  },
);
