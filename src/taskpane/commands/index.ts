import type { Language } from "../../language/language";
import type { Outcome, Task, TaskKind } from "../state/task";
import { calculate } from "./calculate";
import { check } from "./check";
import { checkFiles } from "./checkFiles";
import { choose } from "./choose";
import type { Command, Offer, OfferPlace, OfferPlaces, Told } from "./command";
import { confirm, unconfirm } from "./confirming";
import { correct, uncorrect } from "./corrections";
import { draftReport } from "./sending/draftReport";
import { explain } from "./explain";
import { fill } from "./filling/fill";
import { fillBlock } from "./filling/fillBlock";
import { go } from "./go";
import { goalRows } from "./filling/goalRows";
import { insert, remove, stop } from "./insertion";
import { carryOverCells, compareLastYear, openLastYear } from "./lastYear";
import { live } from "./live";
import { look } from "./look";
import { mark, markOrUnmark, unmark } from "./marks";
import { mend } from "./mend";
import { openPack } from "./openPack";
import { plainVersion } from "./sending/plainVersion";
import { addReview } from "./reviewing/addReview";
import { openReview } from "./reviewing/openReview";
import { review } from "./reviewing/review";
import { reviewLine } from "./reviewing/reviewLine";
import { reconnect } from "./reconnect";
import { findingsSheet, openOverview, overviewSheet } from "./sending/reportSheets";
import { chooseRules, openRules } from "./rules";
import { search } from "./search";
import { selfCheck } from "./selfCheck";
import { openSending, send } from "./sending/sending";
import { slot } from "./filling/slot";
import { switchFormulas } from "./switchFormulas";
import { openTemplate } from "./templates/openTemplate";
import { sheetTemplate } from "./templates/sheetTemplate";
import { forgetTemplate, saveTemplate } from "./templates/saveTemplate";
import { write } from "./write";

/** Everything that can be done in the pane. */
export const commands: { readonly [K in TaskKind]: Command<K> } = {
  "add-review": addReview,
  calculate,
  "carry-over": carryOverCells,
  check,
  "check-files": checkFiles,
  choose,
  "choose-rules": chooseRules,
  "compare-last-year": compareLastYear,
  confirm,
  correct,
  "draft-report": draftReport,
  explain,
  fill,
  "findings-sheet": findingsSheet,
  "fill-block": fillBlock,
  go,
  "goal-rows": goalRows,
  insert,
  live,
  look,
  mark,
  "mark-or-unmark": markOrUnmark,
  mend,
  "open-last-year": openLastYear,
  "open-overview": openOverview,
  "open-pack": openPack,
  "open-review": openReview,
  "open-rules": openRules,
  "open-template": openTemplate,
  "save-template": saveTemplate,
  "sheet-template": sheetTemplate,
  "forget-template": forgetTemplate,
  "open-sending": openSending,
  "overview-sheet": overviewSheet,
  plain: plainVersion,
  reconnect,
  remove,
  review,
  "review-line": reviewLine,
  search,
  "self-check": selfCheck,
  send,
  slot,
  stop,
  switch: switchFormulas,
  unconfirm,
  uncorrect,
  unmark,
  write,
};

/** The command of a task. */
export function commandOf(task: Task): Command {
  return commands[task.kind];
}

/** The buttons that stand in a place, in their order. */
export function offersAt<P extends OfferPlace>(place: P, seen: OfferPlaces[P], language: Language): readonly Offer[] {
  return Object.values(commands)
    .flatMap(({ offers }: Pick<Command, "offers">) => offers?.[place]?.(seen, language) ?? [])
    .sort((one, other) => (one.rank ?? 0) - (other.rank ?? 0));
}

/** What a command did, in words. */
export function told({ kind, result }: Outcome, language: Language): Told {
  const command = commands[kind] as Command;
  return command.says?.(result as never, language) ?? { isDone: true, sentences: [] };
}
