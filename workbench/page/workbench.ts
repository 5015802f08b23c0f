import { formatArea } from "../host/basics/address";
import { createHost } from "../host/createHost";
import type { Host } from "../host/types";
import type { Language } from "../locale/language";
import type { Strings } from "../locale/strings";
import { type Addin, addinFromManifest, addinFromQuery, readFunctions } from "./addin";
import { AddinPane } from "./addinPane";
import { element } from "./chrome/dom";
import { GridView } from "./chrome/grid";
import { MessageBar } from "./chrome/messageBar";
import { onActivation } from "./chrome/activation";
import { optionsMenu } from "./chrome/optionsMenu";
import { PanePanel } from "./chrome/panePanel";
import { RecoveryBar } from "./chrome/recoveryBar";
import { TitleBar } from "./chrome/titleBar";
import { ChoiceCells } from "./choices/choiceCells";
import { useClipboard } from "./clipboard/clipboard";
import { dropZone } from "./document/dropZone";
import { FileCommands } from "./document/fileCommands";
import { OpenedFile } from "./document/workbookFile";
import { guardUnsavedWork, watchUnsaved } from "./document/unsaved";
import { Journal } from "./journal/journal";
import { offerRecovery } from "./journal/recovery";
import { tabClaims } from "./journal/tabClaims";
import { keepCompositionKeys } from "./keyboard/composition";
import { Keys } from "./keyboard/keys";
import { goToLineEnds } from "./keyboard/lineEnds";
import { escapeToSheet, saveByKey } from "./keyboard/pageKeys";
import { runByShortcut } from "./keyboard/shortcuts";
import { pageRegions } from "./keyboard/pageRegions";
import { cycleRegions } from "./keyboard/regions";
import { PaneRefused, permittedHosts } from "./pane/permission";
import { AddinCommands } from "./ribbon/addinCommands";
import { addinGroups, fileGroup } from "./ribbon/ribbonGroups";
import { RibbonView } from "./ribbon/ribbonView";
import { scripting } from "./scripting";
import { switchLanguage } from "./switchLanguage";

const NO_ADDIN: Addin = { id: "", name: "", page: "", groups: [] };

/** Puts the page together: title bar, ribbon, grid and pane over one host. */
export async function startWorkbench(language: Language, strings: Strings): Promise<void> {
  const messages = new MessageBar(strings);
  const addin = await findAddin(language).catch((error: unknown) => {
    messages.show("error", error instanceof PaneRefused ? strings.paneRefused(error.host) : strings.noManifest);
    return NO_ADDIN;
  });

  const grid = new GridView();
  const panel = new PanePanel(strings, addin.name || strings.paneTitle);
  const sheetSide = element("section", { class: "sheet-side" });
  const workArea = element("main", { class: "work-area" }, sheetSide, panel.splitter, panel.element);
  const recoveryBar = new RecoveryBar(strings);
  sheetSide.append(recoveryBar.element, messages.element, grid.element);
  document.body.append(workArea);

  const keys = new Keys();
  saveByKey(keys, () => void files.save());
  keepCompositionKeys(keys, grid.element);
  const engine = grid.open(language);
  goToLineEnds(keys, engine, grid.element);
  const host = createHost(engine, { culture: language });
  onActivation(() => host.workbookActivated());
  const choose = (sheet: string, row: number, column: number, item: string): void => {
    grid.cancelEdit();
    try {
      host.set(sheet, formatArea({ row, column, rows: 1, columns: 1 }), [[item]]);
    } catch {
      messages.show("error", strings.cellProtected);
    }
  };
  useClipboard(engine, host, messages, strings);
  new ChoiceCells({ engine, keys, sheet: grid.element, write: choose });
  const file = new OpenedFile(host, strings.newFileName, addin.functions ? [addin.functions.namespace] : []);
  const claims = tabClaims();
  const journal = new Journal({
    host,
    claims,
    file: () => file,
    openText: () => grid.openText(),
    problem: (problem) => messages.show("note", strings.journalProblems[problem]),
  });
  // The ribbon's buttons act on the pane, and the pane can switch the ribbon's buttons.
  const pane = new AddinPane({
    addin,
    host,
    language,
    panel,
    ribbon: { enable: (id, enabled) => ribbon.enable(id, enabled) },
    fileName: () => file.name,
    fileBytes: () => file.bytes(),
    save: () => void files.save(),
    focusSheet: () => grid.focus(),
  });
  const loadPane = (): Promise<void> => pane.load();
  const reload = (): void => void loadPane().catch(() => messages.show("error", strings.paneSilent));
  // A document's add-in starts anew with the document.
  const replacing = async (replace: () => Promise<void>): Promise<void> => {
    pane.unload();
    await journal.replacing(replace).finally(reload);
  };
  const files = new FileCommands({ host, file, messages, strings, commitEdit: () => grid.commitEdit(), replacing });
  const commands = new AddinCommands(addin.groups, {
    showPane: (title) => {
      if (title) panel.rename(title);
      panel.show();
    },
    run: (functionName, controlId) => pane.run(functionName, controlId),
    busy: (id, busy) => ribbon.busy(id, busy),
  });
  const run = (id: string): Promise<void> => grid.commitEdit().then(() => commands.press(id));
  const press = (id: string): void =>
    void run(id).catch(() => messages.show("error", strings.commandFailed(commands.label(id))));
  runByShortcut(keys, addin.shortcuts ?? [], (action) => {
    void grid
      .commitEdit()
      .then(() => pane.run(action, action))
      .catch(() => undefined);
  });
  const ribbon = new RibbonView([fileGroup(files, strings), ...addinGroups(addin.groups, strings, press)]);
  const title = new TitleBar(
    strings,
    { undo: () => grid.undo(), redo: () => grid.redo(), switchLanguage: () => switchLanguage(language) },
    optionsMenu(host.options, strings, reload, reload),
  );
  grid.watchSteps((steps) => title.showSteps(steps));

  document.body.prepend(title.element);
  sheetSide.prepend(ribbon.element);
  dropZone(sheetSide, strings.dropHere, (dropped) => void files.open(dropped));
  watchUnsaved(host, (unsaved) => title.show(file.name, unsaved));
  guardUnsavedWork(host);
  journal.start();
  void offerRecovery({ journal, claims, files, file, bar: recoveryBar, language }).catch(() => journal.note());
  const regions = pageRegions({
    ribbon: [ribbon.element, title.element],
    grid: grid.element,
    pane: panel.element,
    focusSheet: () => grid.focus(),
  });
  const [bars, , tabs] = regions;
  keys.listenToFrames(panel.frameHolder);
  cycleRegions(keys, regions, () => grid.commitEdit());
  escapeToSheet(
    keys,
    (control) => Boolean(bars?.contains(control) || tabs?.contains(control)),
    () => grid.focus(),
  );

  const functionsKnown = registerFunctions(addin, host, () => messages.show("error", strings.noFunctions));
  const ready = Promise.all([grid.rendered(), functionsKnown.then(loadPane)]).then(() => undefined);
  ready.catch(() => messages.show("error", strings.paneSilent));
  window.workbench = scripting(host, {
    ready,
    command: run,
    open: async (bytes, name = strings.newFileName) => {
      const opened = await file.read(bytes);
      await replacing(() => file.use(opened, name));
      await pane.ready;
    },
    save: () => file.bytes(),
    reloadPane: loadPane,
  });
}

async function findAddin(language: Language): Promise<Addin> {
  return addinFromQuery(location.search, permittedHosts(document)) ?? (await addinFromManifest(language));
}

async function registerFunctions({ functions }: Addin, host: Host, failed: () => void): Promise<void> {
  if (!functions) return;
  try {
    host.registerFunctions(functions.namespace, await readFunctions(functions.metadataUrl));
  } catch {
    failed();
  }
}
