import { useState } from "react";
import { laysOut } from "../../../form/template/makeTemplate";
import { fill } from "../../../language/fill";
import type { FormLine } from "../../../form/form";
import type { TemplateSheet } from "../../../form/template/templateSheets";
import { templatePageWords } from "../../locale/template";
import { DetailsSummary } from "../common/DetailsSummary";
import { useLanguage } from "../common/paneContext";
import { withContent, type DraftChoice } from "./draftChoice";
import { ScoringEditor } from "./ScoringEditor";
import { asTyped, usualScoring } from "./scoringOf";
import { contentAt } from "./sheetContent";
import "./TemplatePage.css";
import "../common/field.css";

export interface LineEditorProps {
  readonly sheet: TemplateSheet;
  readonly choice: DraftChoice;
  readonly onChange: (choice: DraftChoice) => void;
}

interface Editable {
  readonly label: string;
  readonly address: string;
  readonly isLong?: boolean;
}

/** The cells of a line that people may want otherwise than the sheet prints them. */
function editables(line: FormLine, words: ReturnType<typeof templatePageWords>): readonly Editable[] {
  const of = (label: string, address: string | undefined, isLong = false): readonly Editable[] =>
    address === undefined ? [] : [{ label: fill(label, { address }), address, isLong }];
  return [
    ...of(words.lineName, line.nameAddress),
    ...(line.weightAddress === line.nameAddress ? [] : of(words.weight, line.weightAddress)),
    ...of(words.target, line.target?.address),
    ...of(words.criteria, line.criteria?.address, true),
  ];
}

/** Texts, weights and targets of the lines, to be changed in the template. */
export function LineEditor({ sheet, choice, onChange }: LineEditorProps) {
  const words = templatePageWords(useLanguage());
  // Hundreds of fields are made only when somebody wants them.
  const [isOpen, setOpen] = useState(false);
  // The rules of a form that a pack lays out stay that pack's.
  const hasOwnLayout = laysOut(sheet.forms[0]);
  const lines = sheet.forms[0].lines.filter(({ kind }) => kind !== "execution");
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <DetailsSummary>{fill(words.lines, { count: lines.length })}</DetailsSummary>
      {isOpen && (
        <div className="stack">
          <p className="caption">{words.linesHint}</p>
          {lines.map((line) => (
            <fieldset key={line.score.address} className="line-fields">
              <legend>{line.path.join(" / ")}</legend>
              {editables(line, words).map((cell) => (
                <CellField key={cell.address} cell={cell} sheet={sheet} choice={choice} onChange={onChange} />
              ))}
              {!hasOwnLayout && (
                <ScoringEditor
                  form={sheet.forms[0]}
                  line={asTyped(line, choice.contents)}
                  draft={choice.scoring.get(line.score.address) ?? usualScoring(sheet.forms[0], line)}
                  onChange={(draft) =>
                    onChange({ ...choice, scoring: new Map(choice.scoring).set(line.score.address, draft) })
                  }
                />
              )}
            </fieldset>
          ))}
        </div>
      )}
    </details>
  );
}

function CellField({ cell, sheet, choice, onChange }: LineEditorProps & { readonly cell: Editable }) {
  const { label, address, isLong = false } = cell;
  const printed = contentAt(sheet.grid, address);
  const value = String(choice.contents.get(address) ?? printed);
  const change = (text: string): void => {
    // A number stays a number where the sheet has one.
    const number = typeof printed === "number" && text.trim() !== "" ? Number(text) : NaN;
    const content = Number.isFinite(number) ? number : text;
    onChange(withContent(choice, address, content === printed ? null : content));
  };
  return (
    <label className="field">
      {label}
      {isLong ? (
        <textarea className="control" rows={3} value={value} onChange={({ target }) => change(target.value)} />
      ) : (
        <input className="control" value={value} onChange={({ target }) => change(target.value)} />
      )}
    </label>
  );
}
