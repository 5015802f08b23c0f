import { parseBands } from "../../../rubric/bands/parseBands";
import { isOnForm, type Quantity } from "../../../rubric/quantity";
import type { RuleSpec } from "../../../rubric/rules";
import { shiftedDecimal } from "../../../spreadsheet/typedText/decimal";
import { printedWords } from "../../locale/printedWords";
import { newScoring, type ScoringDraft } from "./scoringDraft";

const typed = (value: number, isShare: boolean): string => String(isShare ? shiftedDecimal(value, 2) : value);

function by(quantity: Quantity): Partial<ScoringDraft> | null {
  if (!isOnForm(quantity)) return null;
  const { cell, of, holds } = quantity;
  return { cell, isShare: holds === "share", isOfTarget: of !== undefined };
}

/** A table of bands that all count from their bound up, or all up to it, with one for the rest. */
function bandsOf(text: string, isShare: boolean): Partial<ScoringDraft> | null {
  const bands = parseBands(text);
  const rest = bands.at(-1);
  const signs = new Set(bands.slice(0, -1).map(({ limits: [limit] }) => limit?.comparison));
  const [sign] = signs;
  const isTable = bands.slice(0, -1).every(({ limits, absolute }) => limits.length === 1 && !absolute);
  if (!rest || rest.limits.length > 0 || !isTable || signs.size !== 1 || (sign !== "≥" && sign !== "≤")) return null;
  return {
    sign,
    bands: bands.slice(0, -1).map(({ limits: [limit], result }) => ({
      bound: typed(limit?.boundary ?? 0, isShare),
      points: String(result),
    })),
    otherwise: String(rest.result),
  };
}

function partsOf(rule: RuleSpec): Partial<ScoringDraft> | null {
  switch (rule.kind) {
    case "band": {
      const value = by(rule.value);
      const bands = value && bandsOf(rule.bands, value.isShare ?? false);
      return bands && { method: "band", ...value, ...bands };
    }
    case "ratio": {
      const value = by(rule.value);
      return value && { method: "ratio", ...value };
    }
    case "deduct": {
      const [item, second] = rule.items;
      const value = item && !second ? by(item.count) : null;
      return value && typeof item?.each === "number" ? { method: "deduct", ...value, each: String(item.each) } : null;
    }
    case "if": {
      const value = by(rule.answer);
      return value && { method: "answer", ...value };
    }
    case "within": {
      const value = by(rule.actual);
      return value && { method: "within", ...value };
    }
    case "step": {
      const value = by(rule.value);
      if (!value || (rule.mode !== undefined && rule.mode !== printedWords.full)) return null;
      const isShare = value.isShare ?? false;
      const [start, step] = [typed(rule.start, isShare), typed(rule.step, isShare)];
      return {
        method: "step",
        ...value,
        start,
        step,
        each: String(rule.each),
        isAbove: rule.side !== printedWords.below,
      };
    }
    default:
      return null;
  }
}

/** A rule of a pack as it would be typed; one that the fields cannot show is kept as it is. */
export function draftOfRule(rule: RuleSpec, weight: number | null): ScoringDraft {
  const blank = newScoring("kept", "", weight);
  const parts = partsOf(rule);
  return parts ? { ...blank, ...parts } : { ...blank, kept: rule };
}
