import { bookStore, KeyedValueCollection } from "../base/keyedValues";

/** The add-in's settings in the workbook. */
export class SettingCollection extends KeyedValueCollection {
  readonly className = "SettingCollection";
  protected readonly itemClass = "Setting";
  protected readonly store = bookStore(this.context, "settings");
  override readonly events = ["SettingsChanged"];
}
