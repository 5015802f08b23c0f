import { KeyedValueCollection } from "../base/keyedValues";

/** The add-in's settings in the workbook. */
export class SettingCollection extends KeyedValueCollection {
  readonly className = "SettingCollection";
  protected readonly itemClass = "Setting";
  protected readonly values = this.core.book.settings;
  override readonly events = ["SettingsChanged"];
}
