import type { ProblemCode } from "../../gateway/excelProblem";
import type { Formulas } from "../../rubric/formula/formulas";
import type { RuleSet } from "../../checks/rules/ruleSet";
import type { Language } from "../../language/language";
import type { Checker } from "../control/checker";
import type { Explainer } from "../control/explainer";
import type { Follower } from "../control/follower";
import type { ExcelDoor } from "../excelOperations";
import type { FileAnswer } from "../state/fileCheck/fileCheck";
import type { Marks } from "../state/marks";
import type { ShownFinding, ShownForm } from "../state/shownForm";
import type { Store } from "../state/store";
import type { TemplateDoor } from "../template/templateAnswer";
import type { ReadAgain, Result, Task, TaskKind } from "../state/task";

/**
 * Checks one file, by the rules that the user chose. What is wrong with the file is part of the report; it rejects for mistakes of
 * ours only.
 */
export interface FileDoor {
  (file: File, rules: RuleSet | null): Promise<FileAnswer>;
  /** Makes ready what reads files, where that takes a while. */
  readonly expect?: () => void;
}

/** What commands work with. */
export interface CommandPane {
  readonly excel: ExcelDoor;
  readonly store: Store;
  readonly checker: Checker;
  readonly explainer: Explainer;
  readonly follower: Follower;
  readonly checkFile: FileDoor;
  readonly readTemplate: TemplateDoor;
  /**
   * Waits until what a command did is on show. The command is done: where only the reading fails, another try must read
   * and do nothing a second time.
   * @param retry that other try; a check of the form on show without it
   */
  readonly shown: (reading: Promise<unknown>, retry?: ReadAgain) => Promise<void>;
  /** Does what Excel refuses while a cell is being edited, as soon as it does not. */
  readonly patiently: (job: () => Promise<void>) => Promise<void>;
}

/** Where commands are offered, and what is known there. */
export interface OfferPlaces {
  /** The pane of a workbook without a form. */
  readonly "first-run": null;
  /** Below the line that says where the form stands. */
  readonly summary: ShownForm;
  /** Below the heading of the findings. */
  readonly results: { readonly form: ShownForm; readonly marks: Marks };
  /** Beside a finding, to mend it with one click. */
  readonly finding: ShownFinding;
  /** Below a finding, to write the text that mends it; the key of the text. */
  readonly editor: string;
  /** Below the findings. */
  readonly form: ShownForm;
  /** What is needed seldom, folded away. */
  readonly more: ShownForm;
  /** Below the columns of a sheet: its name, and whether any of them was corrected. */
  readonly columns: { readonly of: Task<"uncorrect">["of"]; readonly corrected: boolean };
  /** Beside the choice of a pack. */
  readonly packs: {
    readonly packId: string;
    readonly formulas: Formulas;
    readonly year: number;
    readonly unit: string;
    readonly isFirst: boolean;
  };
  /** Beside what an insertion is just doing. */
  readonly progress: null;
  /** In the message that Excel has not loaded the functions. */
  readonly "unknown-names": null;
  /** In the message that Excel computes on demand only. */
  readonly "manual-calculation": null;
  /** In the question whether an insertion is to be taken back. */
  readonly removal: null;
  /** Where the pane does not follow the selection. */
  readonly selection: null;
}

export type OfferPlace = keyof OfferPlaces;

/** A button of a command. */
export interface Offer {
  readonly task: Task;
  readonly label: string;
  /** What the label turns into meanwhile; without it the label stays, where many buttons do the same kind of task. */
  readonly busy?: string;
  /** When it is of use, in a line. */
  readonly hint?: string;
  /** Offers of a place stand in this order. */
  readonly rank?: number;
}

/** What a command did, in words. */
export interface Told {
  /** Whether nothing is left to do about it. */
  readonly isDone: boolean;
  readonly sentences: readonly string[];
  /** What is to be copied and sent. */
  readonly text?: string;
  /** What its button says, where that is something else than a result. */
  readonly copy?: string;
  /** Cells that need a look, and why; each leads to its cell. */
  readonly cells?: readonly { readonly sheet: string; readonly address: string; readonly note: string }[];
}

/** One thing that can be done in the pane: when it is offered, what it does, what it says. */
export interface Command<K extends TaskKind = TaskKind> {
  readonly kind: K;
  /** True where it is over at once: no button waits for it. */
  readonly isQuick?: boolean;
  /** Its buttons, by the place where they stand; nothing where there is no use for it. */
  readonly offers?: {
    readonly [P in OfferPlace]?: (seen: OfferPlaces[P], language: Language) => Offer | readonly Offer[] | null;
  };
  /** Does it, and waits until that is on show. It throws what stands in its way. */
  run(task: Task<K>, pane: CommandPane): Promise<void>;
  /** What it did, for commands that tell of it. */
  says?(result: Result<K>, language: Language): Told;
  /** What can be done about a problem instead of the same again, and how that is called. */
  wayOut?(task: Task<K>, code: ProblemCode): Task;
  retryLabel?(task: Task<K>, language: Language): string | null;
  /** Whether keys pressed where it is offered mean it. */
  hasKeys?(keys: PressedKeys): boolean;
}

/** Keys that are pressed, as the browser tells of them. */
export interface PressedKeys {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  /** An input method composes a word: the keys belong to it. */
  readonly isComposing: boolean;
}
