import type { CheckId } from "../../../src/checks/allChecks";
import { checkTexts, severalInWords } from "../../../src/checks/words";
import { fill } from "../../../src/language/fill";
import { paneWords } from "../../../src/taskpane/locale";
import { calculateWords } from "../../../src/taskpane/locale/commands/calculate";
import { checkWords } from "../../../src/taskpane/locale/commands/check";
import { confirmingWords } from "../../../src/taskpane/locale/commands/confirming";
import { correctionWords } from "../../../src/taskpane/locale/commands/corrections";
import { cardWords } from "../../../src/taskpane/locale/commands/filling";
import { insertionWords } from "../../../src/taskpane/locale/commands/insertion";
import { lastYearWords } from "../../../src/taskpane/locale/commands/lastYear";
import { markWords } from "../../../src/taskpane/locale/commands/marks";
import { mendingWords } from "../../../src/taskpane/locale/commands/mending";
import { packsWords } from "../../../src/taskpane/locale/commands/packs";
import { plainWords } from "../../../src/taskpane/locale/commands/plainVersion";
import { reconnectWords } from "../../../src/taskpane/locale/commands/reconnect";
import { rulesWords } from "../../../src/taskpane/locale/commands/rules";
import { sendingWords } from "../../../src/taskpane/locale/commands/sending";
import { selectionWords } from "../../../src/taskpane/locale/commands/selection";
import { switchWords } from "../../../src/taskpane/locale/commands/switchFormulas";

const language = "zh-CN";

/** What the pane says, by the names of its texts; the texts themselves stand in the snapshots of tests/taskpane/locale. */
export const said = {
  ...paneWords(language),
  calculation: calculateWords(language),
  checking: checkWords(language),
  confirming: confirmingWords(language),
  correction: correctionWords(language),
  filling: cardWords(language),
  insertion: insertionWords(language),
  lastYear: lastYearWords(language),
  marking: markWords(language),
  mending: mendingWords(language),
  packs: packsWords(language),
  plain: plainWords(language),
  reconnection: reconnectWords(language),
  rules: rulesWords(language),
  selection: selectionWords(language),
  sending: sendingWords(language),
  switching: switchWords(language),
};

/** What several findings of a check are called. */
export const severalOf = (id: CheckId): string => severalInWords(id, language);

/** What a check is called. */
export const titleOf = (id: CheckId): string => checkTexts(id, language).title;

const plainPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Any text made of this one, where only some of its arguments are known. */
export const anyOf = (text: string, known: Readonly<Record<string, string | number>> = {}): RegExp => {
  const parts = text.split(/(\{[^}]+\})/).map((part) => {
    const [, name] = /^\{(\w+)\}$/.exec(part) ?? [];
    if (name === undefined) return part.startsWith("{") ? ".*" : plainPattern(part);
    return name in known ? plainPattern(String(known[name])) : ".*";
  });
  return new RegExp(`^${parts.join("")}$`, "s");
};

export { fill };
