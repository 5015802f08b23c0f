/**
 * Entry of the ribbon's buttons, by the action ids of the manifest. Part of the page that the shared runtime keeps open;
 * associated as it loads, since a button may be clicked before Excel is ready for anything else.
 */
import { associate } from "../excel/office";
import { askPane } from "../taskpane/askPane";
import { inPane } from "./inPane";

associate("insertForm", inPane({ kind: "insert" }));
associate("checkForm", inPane({ kind: "look" }));
associate("markFindings", inPane({ kind: "mark-or-unmark" }));
associate("reconnect", inPane({ kind: "reconnect" }));
// By a key, from the sheet: the pane need not come to the front, and the keyboard stays in the sheet.
associate("nextGap", () => askPane({ kind: "slot", to: "next", takesKeyboard: false }));
