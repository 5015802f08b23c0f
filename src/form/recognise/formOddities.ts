import type { Grid } from "../../spreadsheet/grid";
import { parseAddress } from "../../spreadsheet/address";
import type { FormLine } from "../form";
import type { Hidden, Oddities } from "../oddities";
import { findOddities } from "./cells/findOddities";
import type { GridReader } from "./grid/gridReader";
import type { FormSources } from "./companions/sources";
import type { FormTable } from "./tables/formTables";

function nameColumns({ bodies }: FormTable): ReadonlySet<number> {
  const columns = bodies.flatMap(({ header }) =>
    header.columns.levels.flatMap(({ name, span }) => Array.from({ length: span }, (_, right) => name + right)),
  );
  return new Set(columns);
}

function hiddenIn(grid: Grid, lines: readonly FormLine[], companions: readonly Grid[]): Hidden {
  const { visibility, hiddenRows, hiddenColumns } = grid;
  const places = lines.map(({ score }) => ({ address: score.address, place: parseAddress(score.address) }));
  const inRows = hiddenRows ? places.filter(({ place }) => place !== null && hiddenRows.has(place.row)) : [];
  return {
    sheet: visibility ?? null,
    companions: companions.filter((each) => each.visibility !== undefined).map(({ sheet }) => sheet),
    lines: inRows.map(({ address }) => address),
    scores:
      hiddenColumns !== undefined && places.some(({ place }) => place !== null && hiddenColumns.has(place.column)),
  };
}

/** What a form's rows and its other sheets hold beside words and figures, and what of it nobody sees. */
export function formOddities(
  reader: GridReader,
  table: FormTable,
  lines: readonly FormLine[],
  { sheets }: FormSources,
): Oddities {
  const { source } = reader;
  const own = { grid: source, ...findOddities(reader, table.headFrom, table.tailTo, nameColumns(table)) };
  const all = [own, ...sheets];
  const stored = all.filter(({ grid }) => grid.origin === "file").flatMap(({ unread }) => unread);
  return {
    unread: own.unread,
    uncomputed: stored.filter(({ unread, formula }) => unread.kind === "computing" && formula !== null),
    cluttered: all.flatMap(({ cluttered }) => cluttered),
    hidden: hiddenIn(
      source,
      lines,
      sheets.map(({ grid }) => grid),
    ),
  };
}
