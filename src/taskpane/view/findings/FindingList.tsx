import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useRef, useState, type CSSProperties } from "react";
import type { MendedRow } from "../../state/mended";
import type { ShownFinding, ShownForm } from "../../state/shownForm";
import { usePane } from "../common/paneContext";
import { FindingRow } from "./FindingRow";
import type { RowPlace } from "./rowPlace";
import { MendedLine } from "./mends/MendedLine";
import "./CheckFindings.css";

type Row = { readonly key: string; readonly finding: ShownFinding } | MendedRow;

export interface FindingListProps {
  readonly id: string;
  readonly rows: readonly Row[];
  readonly form: ShownForm;
  /** False where the rows' group shows the help. */
  readonly helps: boolean;
  readonly isBlank: boolean;
}

/** A longer list is drawn as far as it can be seen: a thousand rows would hold up the pane. */
const MOST_DRAWN = 60;

/** A row with two lines of text. */
const USUAL_HEIGHT = 76;

/** Drawn above and below what can be seen, so that keys find the next row. */
const BEYOND = 8;

/** The rows of a check. */
export function FindingList({ rows, ...props }: FindingListProps) {
  if (rows.length > MOST_DRAWN) return <LongList rows={rows} {...props} />;
  return (
    <ul className="findings" id={props.id} hidden={rows.length === 0}>
      {rows.map((row) => (
        <ListedRow key={`${row.key} ${"behind" in row}`} row={row} {...props} />
      ))}
    </ul>
  );
}

interface ListedRowProps extends Omit<FindingListProps, "id" | "rows"> {
  readonly row: Row;
  readonly place?: RowPlace;
}

function ListedRow({ row, place, form, helps, isBlank }: ListedRowProps) {
  if ("behind" in row) return <MendedLine finding={row.finding} place={place} />;
  return (
    <FindingRow rowKey={row.key} form={form} finding={row.finding} place={place} helps={helps} isBlank={isBlank} />
  );
}

const paneOf = (list: HTMLElement | null): HTMLElement | null => list?.closest<HTMLElement>(".pane") ?? null;

/** How far below the beginning of what is scrolled. */
function topWithin(pane: HTMLElement | null, list: HTMLElement | null): number {
  if (!pane || !list) return 0;
  return Math.round(list.getBoundingClientRect().top - pane.getBoundingClientRect().top + pane.scrollTop);
}

function LongList({ id, rows, ...props }: FindingListProps) {
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  // What stands above may have grown or gone with any change.
  useLayoutEffect(() => setTop(topWithin(paneOf(list.current), list.current)));
  const open = usePane((state) => state.open);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => paneOf(list.current),
    estimateSize: () => USUAL_HEIGHT,
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: BEYOND,
    scrollMargin: top,
    // The row in which somebody types is never taken away.
    rangeExtractor: (range) => {
      const drawn = defaultRangeExtractor(range);
      const typed = open === null ? -1 : rows.findIndex(({ key }) => key === open);
      return typed < 0 || drawn.includes(typed) ? drawn : [...drawn, typed].sort((one, other) => one - other);
    },
  });
  const style: CSSProperties = { height: virtual.getTotalSize() };
  return (
    <ul className="findings findings-long" id={id} ref={list} style={style}>
      {virtual.getVirtualItems().map(({ index, key, start }) => {
        const row = rows[index];
        const place: RowPlace = {
          ref: virtual.measureElement,
          "data-index": index,
          "aria-setsize": rows.length,
          "aria-posinset": index + 1,
          style: { transform: `translateY(${start - virtual.options.scrollMargin}px)` },
        };
        return row && <ListedRow key={key} row={row} place={place} {...props} />;
      })}
    </ul>
  );
}
