import "./styles/page.css";
import "./styles/titleBar.css";
import "./styles/ribbon.css";
import "./styles/panePanel.css";
import "./styles/messages.css";
import "./styles/choices.css";
import { chooseLanguage, stringsFor } from "../locale/language";
import { startWorkbench } from "./workbench";

const language = chooseLanguage(location.search, navigator.languages);
document.documentElement.lang = language;
startWorkbench(language, stringsFor(language)).catch((error: unknown) => {
  document.body.textContent = stringsFor(language).startFailed;
  throw error;
});
