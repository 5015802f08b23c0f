/**
 * Entry of the ribbon's buttons, by the action ids of the manifest. Part of the page that the shared runtime keeps open;
 * associated as it loads, since a button may be clicked before Excel is ready for anything else.
 */
import { associate } from "../excel/office";
import { checkForm } from "./checkForm";
import { insertFirstForm } from "./insertFirstForm";
import { markFindings } from "./markFindings";
import { reconnect } from "./reconnect";

associate("insertForm", insertFirstForm);
associate("checkForm", checkForm);
associate("markFindings", markFindings);
associate("reconnect", reconnect);
