/** Reads the literals of an example as Excel would: `94%`, `0.5`, `"反向"`, `TRUE`, `{0.95,"",1}`. */
export function literalOf(text: string): unknown {
  if (text.startsWith("{")) return text.slice(1, -1).split(";").map(rowOf);
  if (text.startsWith('"')) return text.slice(1, -1).replace(/""/g, '"');
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  const value = text.endsWith("%") ? Number(`${text.slice(0, -1)}e-2`) : Number(text);
  if (Number.isNaN(value)) throw new Error(`Not a literal: ${text}`);
  return value;
}

function rowOf(row: string): unknown[] {
  return row.split(",").map(literalOf);
}
