import { normalised } from "../../rubric/normalised";
import type { Form, FormField, FormLine } from "../../form/form";
import { same } from "../../rubric/comparison";
import { paired, writtenFigures } from "../../rubric/quantityText/pairing";
import { readQuantityText } from "../../rubric/quantityText/readQuantityText";
import { readUnit } from "../../rubric/quantityText/statedUnit";
import { defineCheck } from "../defineCheck";
import { texts } from "../locale/goals/goalTextContradicts";
import { lineName } from "../support/deduction";
import { excerpt } from "../support/excerpt";
import type { Recorder } from "../ledger/recorder";
import type { Reported } from "../messages";

const messages = ["name", "line", "said", "cell"] as const;

type Told = Reported<typeof messages>;

/** Names shorter than this stand for anything. */
const shortest = 4;

const plain = (text: string): string => normalised(text).replace(/\s+/g, "");

/** What a name says without list numbers, brackets and the words for a measure. */
const core = (name: string): string =>
  plain(name)
    .replace(/\([^()]*\)/g, "")
    .replace(/(?:指标|数量|人数|人次|次数|数)$/, "");

/** A figure right behind the name; other words between them may speak of something else (累计, 其中). */
const figureBehind = /^(?:[:为是共达到约完成实现]|不低于|不少于|[≥>])*\d[^,;。、:]*/;

/** What the text says of a name that it names just once. */
function saidOf(text: string, name: string): string | null {
  const pieces = text.split(name);
  if (name.length < shortest || pieces.length !== 2) return null;
  return figureBehind.exec(pieces[1] ?? "")?.[0] ?? null;
}

/** Whether the field says one figure of the line, and its table cell another one; null where they cannot be held against each other. */
function differs(line: FormLine, content: FormLine["actual"], said: string): boolean | null {
  const [own, told] = [readQuantityText(content?.content), readQuantityText(said)];
  const [figure] = writtenFigures(own);
  const [other] = writtenFigures(told);
  if (!figure || !other || own.kind === "range" || told.kind === "range" || own.approx || told.approx) return null;
  const pair = paired(figure, other, line.unit ? readUnit(line.unit.text) : null, /率|度$/.test(lineName(line)));
  return pair && !same(pair.target, pair.actual);
}

function findingsFor(form: Form, { role, label, value }: FormField, recorder: Recorder): Told[] {
  const text = plain(value.text);
  return form.lines.flatMap((line) => {
    const cell = role === "goal" ? line.target : role === "goalCompletion" ? line.actual : null;
    const said = cell && line.kind === "indicator" ? saidOf(text, core(lineName(line))) : null;
    if (!cell || said === null) return [];
    const isOther = differs(line, cell, said);
    if (isOther === null) recorder.notChecked("unreadable");
    else recorder.looked();
    if (!isOther) return [];
    const args = { name: label, line: core(lineName(line)), said: excerpt(said), cell: excerpt(String(cell.content)) };
    return [{ sheet: form.sheet, address: value.address, line: label, args }];
  });
}

/** The goal, or what is said of its completion, names another figure for an indicator than the table. */
export const goalTextContradicts = defineCheck({
  id: "goal-text-contradicts",
  severity: "information",
  messages,
  texts,
}).finding((form, _, recorder) => form.fields.flatMap((field) => findingsFor(form, field, recorder)));
