import type { Form } from "../../form/form";
import { paragraph, type Block, type OfficeDocument, type Run } from "../office/document";
import { fillTemplate } from "../office/template";
import { draftingOf, figureLookup, type Drafting, type DraftPart } from "./drafting";
import type { ReportOutline, OutlineBlock } from "./outline";
import { completion } from "./parts/completion";
import { deductions } from "./parts/deductions";
import { funds } from "./parts/funds";
import { conclusion, goalCompletion, goals } from "./parts/goals";
import { improvements } from "./parts/improvements";
import { over } from "./parts/over";
import { scoreTable } from "./parts/scoreTable";
import type { PartName } from "./partNames";

const parts: Readonly<Record<PartName, DraftPart>> = {
  goals,
  goalCompletion,
  funds,
  scoreTable,
  conclusion,
  completion,
  deductions,
  over,
  improvements,
};

function blocksOf(drafting: Drafting, block: OutlineBlock): readonly Block[] {
  const fill = (template: string): ReturnType<typeof fillTemplate> => fillTemplate(template, figureLookup(drafting));
  if ("heading" in block) return [paragraph("heading2", ...fill(block.heading).runs)];
  if ("part" in block) {
    const blocks = parts[block.part](drafting);
    return blocks.length === 0 && block.gap !== undefined ? [paragraph("body", { gap: block.gap })] : blocks;
  }
  const { runs, isOpen } = fill(block.text);
  return isOpen && block.optional === true ? [] : [paragraph("body", ...runs)];
}

const plain = (runs: readonly Run[]): string =>
  runs.map((run) => (typeof run === "string" ? run : "text" in run ? run.text : "")).join("");

/**
 * Drafts a self-evaluation report from a form. Every figure is a cell's, or follows from cells; what the form does not say is a gap.
 */
export function draftReport(form: Form, outline: ReportOutline): OfficeDocument {
  const drafting = draftingOf(form);
  const title = fillTemplate(outline.title, figureLookup(drafting)).runs;
  return {
    title: plain(title),
    blocks: [
      paragraph("title", ...title),
      ...outline.sections.flatMap(({ heading, blocks }) => [
        paragraph("heading1", heading),
        ...blocks.flatMap((block) => blocksOf(drafting, block)),
      ]),
    ],
  };
}
