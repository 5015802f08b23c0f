import type { RichApiEntry } from "../../host/types";

/** The common API's event that `settings.onSettingsChanged` listens to. */
export const SETTINGS_CHANGED = "settingsChanged";

/** True for the host's word that the add-in's settings in the workbook were changed. */
export const changesSettings = ([category, type]: RichApiEntry): boolean => category === 65536 && type === 1;

/** The add-in's document settings of the common API. They belong to the open workbook and are forgotten with it. */
export class DocumentSettings {
  private values = new Map<string, string>();

  get all(): ReadonlyMap<string, string> {
    return this.values;
  }

  /** As office.js sends them: `[[name, JSON text], …]`. */
  replace(pairs: unknown): void {
    if (!Array.isArray(pairs)) return;
    this.values = new Map(
      pairs.filter((pair): pair is [string, string] => Array.isArray(pair) && typeof pair[0] === "string"),
    );
  }

  /** As office.js reads them after `refreshAsync`. */
  describe(): { Name: string; Value: string }[] {
    return [...this.values].map(([Name, Value]) => ({ Name, Value }));
  }

  clear(): void {
    this.values.clear();
  }
}
