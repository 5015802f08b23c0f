import { type IStyleData, Styles } from "@univerjs/core";

/** The same text for styles that are equal, whatever the order of their parts. */
function contentOf(style: unknown): string {
  return JSON.stringify(style, (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

interface Inside {
  readonly _styles: Readonly<Record<string, IStyleData>>;
  _getExistingStyleId(data: IStyleData): string | null;
}

/** Which style has which content, of all that a workbook has had so far. */
const known = new WeakMap<object, Map<string, string>>();

function contentsOf({ _styles }: Inside): Map<string, string> {
  let ids = known.get(_styles);
  if (!ids) {
    ids = new Map(Object.entries(_styles).map(([id, style]) => [contentOf(style), id]));
    known.set(_styles, ids);
  }
  return ids;
}

// Before Univer 0.25.1 adds a style, it compares it with every other one part by part: the time of formatting grows with
// the square of the number of styles.
const inside = Styles.prototype as unknown as Inside;
inside._getExistingStyleId = function (data) {
  const id = contentsOf(this).get(contentOf(data));
  return id !== undefined && id in this._styles ? id : null;
};

const { add, addCustomStyle } = Styles.prototype;
Styles.prototype.add = function (data, styleObject) {
  const id = add.call(this, data, styleObject);
  contentsOf(this as unknown as Inside).set(contentOf(data), id);
  return id;
};
Styles.prototype.addCustomStyle = function (id, data) {
  addCustomStyle.call(this, id, data);
  if (data) contentsOf(this as unknown as Inside).set(contentOf(data), id);
};
