import type { RibbonState } from "../host/api/services/shell";
import type { Host } from "../host/types";
import type { Language } from "../locale/language";
import type { Addin } from "./addin";
import type { PanePanel } from "./chrome/panePanel";
import type { AppContextFacts } from "./pane/appContext";
import { openAnother } from "./document/openAnother";
import { Commands } from "./pane/commands";
import { DocumentCopies } from "./pane/documentCopies";
import { PaneFrame } from "./pane/paneFrame";
import { DocumentSettings } from "./pane/settings";

export interface AddinPaneParts {
  readonly addin: Addin;
  readonly host: Host;
  readonly language: Language;
  readonly panel: PanePanel;
  readonly ribbon: RibbonState;
  fileName(): string;
  /** The workbook as a file, as it would be saved now. */
  fileBytes(): Promise<Uint8Array>;
  /** Saves it, as the user's own command does. */
  save(): void;
  focusSheet(): void;
}

/** The running add-in: its frame, its conversation with the host, its commands and settings. */
export class AddinPane {
  private readonly frame: PaneFrame;
  private readonly commands = new Commands();
  private readonly settings = new DocumentSettings();
  private readonly copies = new DocumentCopies();

  constructor(private readonly parts: AddinPaneParts) {
    const { addin, host, language, panel } = parts;
    const options = {
      page: addin.page,
      addinId: addin.id,
      locale: language,
      title: addin.name,
      context: {
        host,
        settings: this.settings,
        commands: this.commands,
        copies: this.copies,
        documentUrl: () => this.documentUrl(),
        documentBytes: () => parts.fileBytes(),
        closePane: () => panel.hide(),
        focusSheet: () => parts.focusSheet(),
        facts: () => this.facts(),
      },
    };
    this.frame = new PaneFrame(options, panel.frameHolder);
    host.useShell({ pane: panel, ribbon: parts.ribbon, openAnother, save: () => parts.save() });
    panel.onVisibility = (visible) => host.paneTurned(visible);
    host.subscribe((entries) => this.frame.push(entries));
  }

  /** Loads the add-in's page; resolves when it has run `Office.onReady`. */
  load(): Promise<void> {
    if (!this.parts.addin.page) return Promise.resolve();
    return this.frame.load();
  }

  /** Ends the add-in, as Excel does with a document that closes. Its settings belong to the document. */
  unload(): void {
    if (this.parts.addin.page) this.frame.unload();
    this.settings.clear();
    this.copies.clear();
  }

  /** Resolves when the page that is loaded now has run `Office.onReady`. */
  get ready(): Promise<void> {
    return this.frame.ready;
  }

  /** Runs a command that the add-in has associated with its ribbon button. */
  run(functionName: string, controlId: string): Promise<void> {
    return this.commands.run(this.frame.current, functionName, controlId);
  }

  private documentUrl(): string {
    return new URL(encodeURIComponent(this.parts.fileName()), location.origin).href;
  }

  private facts(): AppContextFacts {
    const { addin, host, language, panel } = this.parts;
    return {
      addinId: addin.id,
      addinName: addin.name,
      conversation: this.frame.current.id,
      locale: language,
      documentUrl: this.documentUrl(),
      excelApi: host.options.excelApi,
      settings: this.settings.all,
      width: panel.frameHolder.clientWidth,
      height: panel.frameHolder.clientHeight,
    };
  }
}
