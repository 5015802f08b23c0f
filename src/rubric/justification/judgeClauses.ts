import type { Clause, Clauses } from "./clauses";
import { saysBasis, saysHowScored } from "./cues/basis";
import { isFiller } from "./cues/filler";
import { saysReason, saysShortfall, setsTargetAgainstResult } from "./cues/reason";
import { correctsSomethingNamed, isDone, saysRemedy } from "./cues/remedy";
import type { Judgement, JustificationClass, Says } from "./judgement";

interface Reading extends Says {
  readonly filler: boolean;
  /** The remedy is not only planned. */
  readonly done: boolean;
  /** None of the words that we know: a fact, perhaps. */
  readonly unknown: boolean;
}

function readClause({ text, label }: Clause, afterReason: boolean): Reading {
  const filler = isFiller(text);
  const remedy = !filler && !saysHowScored(text) && saysRemedy(text, afterReason);
  const strict = remedy || label === "basis";
  const reason =
    !filler && (strict ? saysShortfall(text) || (remedy && correctsSomethingNamed(text)) : saysReason(text));
  const basis = !filler && !remedy && !reason && saysBasis(text);
  const unknown = !filler && !remedy && !reason && !basis;
  // A heading tells what the clause's own words leave open.
  return {
    filler,
    done: remedy && isDone(text),
    basis: basis || (unknown && label === "basis"),
    reason: reason || (unknown && label === "reason"),
    remedy: remedy || (unknown && label === "remedy"),
    unknown: unknown && label === null,
  };
}

/** The plan that a break interrupts is not made yet, where the sentence began with something else. */
function withoutBrokenPlan(readings: readonly Reading[]): Reading[] {
  const startsWithPlan = readings[0]?.remedy === true;
  const kept = startsWithPlan ? readings.length - 1 : readings.length - 2;
  return readings.map((one, at) => (at >= kept && one.remedy && !one.done ? { ...one, remedy: false } : one));
}

function readSentences(sentences: readonly Clauses[], broken: boolean): Reading[] {
  let afterReason = false;
  return sentences.flatMap((sentence, at) => {
    const readings = sentence.map((clause) => {
      const reading = readClause(clause, afterReason);
      afterReason ||= reading.reason || reading.unknown;
      return reading;
    });
    return broken && at === sentences.length - 1 ? withoutBrokenPlan(readings) : readings;
  });
}

function classOf(says: Says, filler: boolean): JustificationClass {
  if (says.reason) return says.remedy ? "complete" : "reason-only";
  if (says.remedy) return "reason-only";
  if (says.basis) return "basis-only";
  return filler ? "filler" : "reason-only";
}

/** What the clauses of a text say together. */
export function judgeClauses(sentences: readonly Clauses[], broken: boolean): Omit<Judgement, "breaksOff"> {
  const readings = readSentences(sentences, broken);
  const figures = sentences.some((sentence) => setsTargetAgainstResult(sentence.map(({ text }) => text).join(",")));
  // What a remedy answers is a reason, in whatever words it came.
  const firstRemedy = readings.findIndex((one) => one.remedy);
  const meetsUnknown = readings.slice(0, Math.max(0, firstRemedy)).some((one) => one.unknown);
  const says = {
    basis: readings.some((one) => one.basis),
    reason: figures || meetsUnknown || readings.some((one) => one.reason),
    remedy: readings.some((one) => one.remedy),
  };
  return {
    class: classOf(
      says,
      readings.every((one) => one.filler),
    ),
    says,
  };
}
