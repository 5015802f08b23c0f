import { fail } from "../../basics/errors";
import { selectedAreas } from "../../workbook/selection";
import { ApiObject } from "../base/apiObject";
import { Application } from "./application";
import { CustomXmlPartCollection } from "./customXmlParts";
import { DocumentProperties } from "./documentProperties";
import { NamedItemCollection } from "./namedItemCollection";
import type { Range } from "../range/range";
import { Runtime } from "./runtime";
import { SettingCollection } from "./settings";
import { TableCollection } from "../table/tableCollection";
import { WorkbookProtection } from "./workbookProtection";
import { WorksheetCollection } from "../worksheet/worksheetCollection";

/** The workbook, where every path starts. */
export class Workbook extends ApiObject {
  readonly className = "Workbook";
  override readonly events = ["Activated", "AutoSaveSettingChanged"];

  get Name(): string {
    return this.core.engine.workbook.name;
  }
  get ReadOnly(): boolean {
    return false;
  }
  get IsDirty(): boolean {
    return this.core.dirty;
  }
  set IsDirty(dirty: unknown) {
    this.core.dirty = dirty === true;
  }
  get AutoSave(): boolean {
    return false;
  }
  get PreviouslySaved(): boolean {
    return this.core.saved;
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
    return new Application(this.core);
  }
  get _Runtime(): Runtime {
    return new Runtime(this.core);
  }
  get Worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.core);
  }
  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.core);
  }
  get Tables(): TableCollection {
    return new TableCollection(this.core);
  }
  get CustomXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.core);
  }
  get Settings(): SettingCollection {
    return new SettingCollection(this.core);
  }
  get Properties(): DocumentProperties {
    return new DocumentProperties(this.core);
  }
  get Protection(): WorkbookProtection {
    return new WorkbookProtection(this.core);
  }

  GetSelectedRange(): Range {
    const { sheet, areas } = selectedAreas(this.core);
    if (areas.length > 1) fail("InvalidOperation", "The operation is not permitted on a selection of several ranges.");
    return this.core.range(sheet, areas[0] ?? fail("ItemNotFound"));
  }
  GetSelectedRanges(): ApiObject {
    const { sheet, areas } = selectedAreas(this.core);
    return this.core.rangeAreas(sheet, areas);
  }
  GetActiveCell(): Range {
    const { sheet, active } = selectedAreas(this.core);
    return this.core.range(sheet, active);
  }
  GetIsActiveCollabSession(): boolean {
    return false;
  }
  /** Saving to a place of the user's is the page's business: only the user starts it. */
  Save(): never {
    return fail("UnsupportedOperation", "Workbook.save is not supported by this host: use its own command to save.");
  }
  _RemoveReference(id: string): void {
    this.core.references.remove(id);
  }
  _GetRangeForEventByReferenceId(id: string): ApiObject {
    return this.core.references.get(id);
  }
  _GetRangeOrNullObjectForEventByReferenceId(id: string): ApiObject {
    return this.core.references.find(id);
  }
  _RemoveAllReferences(): void {}
  _GetObjectByReferenceId(id: string): ApiObject {
    return this.core.references.get(id);
  }
}
