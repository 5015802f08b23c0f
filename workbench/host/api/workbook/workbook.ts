import { fail } from "../../basics/errors";
import { selectedAreas } from "../../workbook/selection";
import { ApiObject } from "../base/apiObject";
import { Application } from "./application";
import { CustomXmlPartCollection } from "./customXmlParts";
import { DocumentProperties } from "./documentProperties";
import { NamedItemCollection } from "./namedItemCollection";
import { Range } from "../range/range";
import { Runtime } from "./runtime";
import { SettingCollection } from "./settings";
import { TableCollection } from "../table/tableCollection";
import { Functions } from "./functions";
import { insertSheets } from "../../transfer/insertSheets";
import { checkStructure } from "../../workbook/protection";
import { givenFile } from "./givenFile";
import { WorkbookProtection } from "./workbookProtection";
import { WorksheetCollection } from "../worksheet/worksheetCollection";
import type { FactsOf, MemberFacts } from "../base/memberFacts";

/** `Excel.InsertWorksheetOptions`. */
interface InsertOptions {
  readonly sheetNamesToInsert?: readonly string[] | null;
  readonly positionType?: string;
  readonly relativeTo?: unknown;
}

/** The workbook, where every path starts. */
export class Workbook extends ApiObject {
  static readonly facts: MemberFacts = {
    needWorksheet: ["GetSelectedRange", "GetSelectedRanges", "GetActiveCell"],
    needOwnWorkbook: ["GetSelectedRange", "GetSelectedRanges", "GetActiveCell"],
  } satisfies FactsOf<Workbook>;

  readonly className = "Workbook";
  override readonly events = ["Activated", "AutoSaveSettingChanged"];

  get Name(): string {
    return this.context.workbook.engine.workbook.name;
  }
  get ReadOnly(): boolean {
    return false;
  }
  get IsDirty(): boolean {
    return this.context.workbook.unsaved;
  }
  set IsDirty(dirty: unknown) {
    const { workbook } = this.context;
    if (dirty === true) workbook.change(() => undefined);
    else workbook.unsaved = false;
  }
  get AutoSave(): boolean {
    return false;
  }
  get PreviouslySaved(): boolean {
    return this.context.workbook.saved;
  }
  get CalculationEngineVersion(): number {
    return 191029;
  }
  get UsePrecisionAsDisplayed(): boolean {
    return false;
  }
  get ChartDataPointTrack(): boolean {
    return true;
  }
  get Application(): Application {
    return new Application(this.context);
  }
  get _Runtime(): Runtime {
    return new Runtime(this.context);
  }
  get Worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.context);
  }
  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.context);
  }
  get Tables(): TableCollection {
    return new TableCollection(this.context);
  }
  get CustomXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.context);
  }
  get Settings(): SettingCollection {
    return new SettingCollection(this.context);
  }
  get Properties(): DocumentProperties {
    return new DocumentProperties(this.context);
  }
  get Functions(): Functions {
    return new Functions(this.context);
  }
  get Protection(): WorkbookProtection {
    return new WorkbookProtection(this.context);
  }

  GetSelectedRange(): Range {
    const { sheet, areas } = selectedAreas(this.context.workbook);
    if (areas.length > 1) fail("InvalidOperation", "The operation is not permitted on a selection of several ranges.");
    return new Range(this.context, sheet, areas[0] ?? fail("ItemNotFound"));
  }
  GetSelectedRanges(): ApiObject {
    const { sheet, areas } = selectedAreas(this.context.workbook);
    return this.context.rangeAreas(sheet, areas);
  }
  GetActiveCell(): Range {
    const { sheet, active } = selectedAreas(this.context.workbook);
    return new Range(this.context, sheet, active);
  }
  GetIsActiveCollabSession(): boolean {
    return false;
  }
  /** Copies sheets of a file into this workbook; all of them where no names are given. Gives their ids. */
  async InsertWorksheetsFromBase64(base64: unknown, given?: unknown): Promise<string[]> {
    const { workbook } = this.context;
    const { opened } = await givenFile(base64);
    checkStructure(workbook);
    const { sheetNamesToInsert = [], positionType = "End", relativeTo } = (given ?? {}) as InsertOptions;
    const { sheets } = opened.data;
    const wanted = sheetNamesToInsert?.length
      ? sheetNamesToInsert.map((name) => sheets.find((sheet) => sheet.name === name) ?? fail("ItemNotFound"))
      : sheets;
    const index = new WorksheetCollection(this.context).placeFor(positionType, relativeTo);
    return workbook.engine.asHost(() => insertSheets(workbook, opened.data, wanted, index).map(({ id }) => id));
  }
  /** `Excel.createWorkbook` on the web. */
  async CreateAndOpenWorkbook(base64?: unknown): Promise<void> {
    const bytes = base64 === undefined || base64 === null ? undefined : (await givenFile(base64)).bytes;
    this.context.shell.openAnother(bytes);
  }
  /** Where it goes is asked by what surrounds the workbook, as with the user's own command. */
  Save(behavior: unknown = "Save"): void {
    if (behavior !== "Save" && behavior !== "Prompt") fail("InvalidArgument");
    this.context.shell.save();
  }
  _RemoveReference(id: string): void {
    this.context.references.remove(id);
  }
  _GetRangeForEventByReferenceId(id: string): ApiObject {
    return this.context.references.get(id);
  }
  _GetRangeOrNullObjectForEventByReferenceId(id: string): ApiObject {
    return this.context.references.find(id) ?? this.context.nothing();
  }
  _RemoveAllReferences(): void {}
  _GetObjectByReferenceId(id: string): ApiObject {
    return this.context.references.get(id);
  }
}
