import type { Host } from "../../host/types";
import type { JournalProblem } from "../../locale/strings";
import type { OpenText } from "./journalRecord";
import type { TabClaims } from "./tabClaims";

/** What the journal must know of the page. */
export interface JournalParts {
  readonly host: Host;
  readonly claims: TabClaims;
  /** The name of the workbook's file, and the bytes that it was opened from. */
  file(): { readonly name: string; readonly base?: Uint8Array };
  /** What is being typed into a cell; undefined where nothing is. */
  openText(): OpenText | undefined;
  /** Told once a page. */
  problem(problem: JournalProblem): void;
}
