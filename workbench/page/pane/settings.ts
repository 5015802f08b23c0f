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
