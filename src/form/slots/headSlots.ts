import { limitIn } from "../../rubric/printedLimit";
import type { AmountCell, Form, FundingTable, TextCell } from "../form";
import { inEnglish } from "../locale/inEnglish";
import { slotWords } from "../locale/slotWords";
import { yuanIn } from "../recognise/cells/figureWithUnit";
import type { Slot, SlotInput } from "./slot";
import { isFilledWith, type SlotCells } from "./slotCells";

type Place = Pick<Slot, "address" | "question" | "input" | "content" | "isOptional" | "row"> &
  Partial<Pick<Slot, "behind">>;

const isOneLine = (role: string): boolean => ["unit", "year", "person", "phone", "period"].includes(role);

/** What signs a paper (签字, 盖章) is written by hand. */
const isSigned = (label: string): boolean => /签字|签名|签章|盖章/.test(label);

interface Labelled {
  readonly role: string;
  readonly label: string;
  readonly value: TextCell;
}

function textPlace({ role, label, value }: Labelled, cells: SlotCells, isOptional: boolean): Place {
  const { address, text } = value;
  const whole = String(cells.content(address));
  // The value is only a part of what the cell holds: the label stands before it.
  const isInside = label !== "" && whole !== text && whole.includes(label);
  const input: SlotInput =
    role === "date" ? { kind: "date" } : { kind: "text", isLong: !isOneLine(role), most: limitIn(label) };
  const question = label.replace(/[:：]\s*$/, "");
  return {
    address,
    question,
    input,
    content: isInside ? text : whole,
    isOptional,
    row: isInside ? `${address} ${label}` : address,
    ...(isInside ? { behind: label } : {}),
  };
}

function amountPlace(
  { address }: AmountCell,
  label: string,
  yuan: number | null,
  isOptional: boolean,
  row: string,
  cells: SlotCells,
): Place {
  const unit = slotWords.money[yuan ?? 0] ?? "";
  const input = { kind: "number", as: "money", unit, ...(yuan === null ? {} : { yuan }) } as const;
  return { address, question: label, input, content: cells.content(address), isOptional, row };
}

/** In a table of funds the first kind is the total; a department has not every kind. */
function tablePlaces({ columns, rows, yuan }: FundingTable, cells: SlotCells): readonly Place[] {
  return rows.flatMap(({ label, role, cells: amounts }) =>
    role === "budget" || role === "spent" || role === "initial"
      ? amounts.map((amount, at) => {
          const name = [columns[at]?.label, label].filter(Boolean).join(" · ");
          const unit = yuan ?? yuanIn(name);
          return amountPlace(amount, name, unit, at > 0, `${amounts[0]?.address ?? ""} fund`, cells);
        })
      : [],
  );
}

const signatures = ["person", "date", "phone"];
const prose = ["problems", "measures", "conclusion"];

/**
 * What the form's head asks for, and what it asks about itself below the table.
 * @param isFullyMet no point was lost: there is nothing to give a reason for
 */
export function headSlots(form: Form, cells: SlotCells, isFullyMet: boolean): readonly Slot[] {
  const fields = form.fields
    .filter(({ role, value }) => role !== "year" || value.text.trim() === "")
    .map((field) => textPlace(field, cells, field.role === "year" || (field.role === "unmetReason" && isFullyMet)));
  const remarks = form.remarks
    .filter(({ role, label }) => [...signatures, ...prose, "period"].includes(role) && !isSigned(label))
    .map((remark) => textPlace(remark, cells, remark.role === "period" || (prose.includes(remark.role) && isFullyMet)));
  const simple = form.funding
    ? [form.funding.total, ...form.funding.parts].map(({ label, amount }) =>
        amountPlace(amount, label, yuanIn(label), false, "funding", cells),
      )
    : [];
  const places = [
    ...fields,
    ...simple,
    ...form.fundingTables.flatMap((table) => tablePlaces(table, cells)),
    ...remarks,
  ];
  const taken = new Set<string>();
  return places.flatMap((place): Slot[] => {
    const key = `${place.address} ${place.behind ?? ""}`;
    if (taken.has(key) || cells.isComputed(place.address)) return [];
    taken.add(key);
    const isFilled = isFilledWith(place.content);
    const english = place.question.split(" · ").map(inEnglish);
    const isKnown = english.every((part) => part !== undefined);
    return [
      {
        ...place,
        ...(isKnown ? { english: english.join(" · ") } : {}),
        sheet: form.sheet,
        section: "head",
        isFilled,
        line: null,
      },
    ];
  });
}
