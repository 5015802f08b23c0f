import { element } from "../chrome/dom";
import { icon, type IconName } from "../chrome/icons";
import type { FileCommands } from "../document/fileCommands";
import type { Strings } from "../../locale/strings";
import { chooseIcon } from "./icon";
import type { RibbonButton, RibbonGroup } from "./manifest";
import type { ViewButton, ViewGroup } from "./ribbonView";

/** Excel's large buttons show 32 px icons. */
const ICON_SIZE = 32;

/** The control that shows the pane of a page that came without a manifest. */
export const SHOW_PANE = "workbench.showPane";

/** The workbench's own group: new, open, save. */
export function fileGroup(commands: FileCommands, strings: Strings): ViewGroup {
  const button = (id: string, label: string, tip: string, name: IconName, press: () => void): ViewButton => ({
    id,
    label,
    tip,
    picture: icon(name, ICON_SIZE),
    press,
  });
  return {
    label: strings.fileGroup,
    buttons: [
      button("workbench.new", strings.newFile, strings.newFileTip, "newFile", () => void commands.startNew()),
      button("workbench.open", strings.openFile, strings.openFileTip, "open", () => void commands.pickAndOpen()),
      button("workbench.save", strings.saveFile, `${strings.saveFileTip} (Ctrl+S)`, "save", () => void commands.save()),
    ],
  };
}

/** The add-in's groups as its manifest names them; without one, a button that shows the pane. */
export function addinGroups(
  groups: readonly RibbonGroup[],
  strings: Strings,
  press: (id: string) => void,
): ViewGroup[] {
  if (groups.length === 0) {
    const show = {
      id: SHOW_PANE,
      label: strings.showPane,
      tip: strings.showPaneTip,
      picture: icon("pane", ICON_SIZE),
      press: () => press(SHOW_PANE),
    };
    return [{ label: strings.addinGroup, buttons: [show] }];
  }
  return groups.map(({ label, buttons }) => ({ label, buttons: buttons.map((button) => addinButton(button, press)) }));
}

function addinButton(button: RibbonButton, press: (id: string) => void): ViewButton {
  const src = chooseIcon(button.icons, ICON_SIZE, window.devicePixelRatio);
  return {
    id: button.id,
    label: button.label,
    tip: button.tip ? `${button.tipTitle}\n${button.tip}` : button.tipTitle,
    picture: element("img", { src, alt: "", width: String(ICON_SIZE), height: String(ICON_SIZE) }),
    press: () => press(button.id),
  };
}
