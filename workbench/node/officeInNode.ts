import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Script } from "node:vm";
import { JSDOM } from "jsdom";
import type { Engine } from "../engine/engine";
import { createHeadlessEngine } from "../engine/headless";
import { createHost } from "../host/createHost";
import { EVENT } from "../host/observers/eventNumbers";
import type { Host, HostOptions, RichApiEntry } from "../host/types";
import type { CellValue } from "../../src/spreadsheet/ooxml/workbookData";
import { workbookBytes } from "../../src/spreadsheet/ooxml/writeWorkbook";
import { documentInNode } from "./documentInNode";
import { requirementSets } from "../host/api/services/requirementSets";

export interface OfficeInNodeOptions extends Partial<HostOptions> {
  /** `Office.context.displayLanguage`; Chinese by default. */
  readonly displayLanguage?: string;
}

/** Microsoft's library, connected to a host. */
export interface OfficeInNode {
  readonly window: Window & typeof globalThis;
  readonly Excel: typeof globalThis.Excel;
  readonly Office: typeof globalThis.Office;
  readonly CustomFunctions: typeof globalThis.CustomFunctions;
  readonly host: Host;
  readonly engine: Engine;
  /** Ends it, and takes the globals away. */
  close(): void;
}

const GLOBALS = ["Excel", "Office", "OfficeExtension", "CustomFunctions", "OfficeRuntime"] as const;
const FILES = ["office.debug.js", "zh-cn/office_strings.debug.js", "excel-win32-16.01.debug.js"];
/** What `workbook.onSelectionChanged` listens to, in the form that a host in the library's own process sends. */
const DOCUMENT_SELECTION_CHANGED: RichApiEntry = [65536, 2, "", "{}", 0, false];

/** The same for `settings.onSettingsChanged`. */
const SETTINGS_CHANGED: RichApiEntry = [65536, 1, "", "{}", 0, false];

let scripts: readonly Script[] | undefined;

/** The library's files as they ship; compiling them takes longer than running them. */
function library(): readonly Script[] {
  const folder = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
  return (scripts ??= FILES.map((file) => new Script(readFileSync(join(folder, file), "utf8"), { filename: file })));
}

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

interface BridgeRequest {
  readonly id: number;
  readonly message: { readonly body: unknown };
}

/**
 * Loads the unmodified library into jsdom, over a workbook without a screen. `Excel`, `Office`, `OfficeExtension` and
 * `CustomFunctions` become globals until {@link OfficeInNode.close}, so that modules of the add-in run as they are.
 */
export function openOfficeInNode(options: OfficeInNodeOptions = {}): OfficeInNode {
  const { displayLanguage = "zh-CN", ...hostOptions } = options;
  const engine = createHeadlessEngine();
  const culture = displayLanguage === "en-US" ? "en-US" : "zh-CN";
  const host = createHost(engine, { culture, ...hostOptions });
  const dom = new JSDOM("<!doctype html><html><head></head><body></body></html>", {
    url: `https://localhost:3000/taskpane.html?_host_Info=Excel$Win32$16.01$${displayLanguage}`,
    runScripts: "outside-only",
    pretendToBeVisual: true,
  });
  const window = dom.window as unknown as OfficeInNode["window"] & { _richApiNativeBridge?: Bridge; console: Console };
  // The library finds its own folder by the address of its script.
  const script = window.document.createElement("script");
  script.setAttribute("src", "https://localhost:3000/office-js/office.debug.js");
  window.document.head.appendChild(script);
  window._richApiNativeBridge = bridge(host);
  const context = dom.getInternalVMContext();
  for (const file of library()) file.runInContext(context);
  const own = window._richApiNativeBridge;
  const unsubscribe = deliver(host, own);
  const saved = (): void => post(own, { type: 3, message: { entries: [SETTINGS_CHANGED] } });
  introduce(
    window.Office,
    host,
    displayLanguage,
    documentInNode({
      saved,
      selected: () => selectedValues(window.Excel),
      bytes: () => host.quiet().then(() => workbookBytes(host.store())),
    }),
  );
  const restore = setGlobals(window);
  const close = (): void => {
    unsubscribe();
    restore();
    window.close();
    engine.dispose();
  };
  return {
    window,
    Excel: window.Excel,
    Office: window.Office,
    CustomFunctions: window.CustomFunctions,
    host,
    engine,
    close,
  };
}

/** The way in that the library has for a host in its own process. */
function bridge(host: Host): Bridge {
  const own: Bridge = {
    sendMessageToHost(text) {
      const { id, message } = JSON.parse(text) as BridgeRequest;
      const body = typeof message.body === "string" ? message.body : JSON.stringify(message.body);
      void host.request(body).then((answer) => {
        post(own, { id, type: 2, message: { statusCode: 200, headers: {}, body: JSON.parse(answer) as unknown } });
      });
    },
  };
  return own;
}

/** Every message arrives in its own turn, in the order in which it was sent. */
function post(own: Bridge, message: object): void {
  const text = JSON.stringify(message);
  setTimeout(() => own.onMessageFromHost?.(text), 0);
}

function deliver(host: Host, own: Bridge): () => void {
  return host.subscribe((entries: RichApiEntry[]) => {
    const selected = entries.some(([, type, target]) => type === EVENT.selectionChanged && target === "Workbook");
    const all = selected ? [...entries, DOCUMENT_SELECTION_CHANGED] : entries;
    post(own, { type: 3, message: { entries: all } });
  });
}

/** What the library learns from Excel when it starts. */
function introduce(office: typeof globalThis.Office, host: Host, displayLanguage: string, document: object): void {
  const requirements = { isSetSupported: (name: string, version = "1.1") => supports(host, name, version) };
  const known = {
    requirements,
    document,
    displayLanguage,
    contentLanguage: displayLanguage,
    host: "Excel",
    platform: "OfficeOnline",
  };
  for (const [name, value] of Object.entries(known))
    Object.defineProperty(office.context, name, { value, configurable: true });
  const info = { host: "Excel", platform: "OfficeOnline" };
  Object.assign(office, {
    onReady: (callback?: (given: object) => unknown) =>
      Promise.resolve(info).then(async (given) => (await callback?.(given), given)),
  });
}

function selectedValues(excel: typeof globalThis.Excel): Promise<CellValue[][]> {
  return excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("values");
    await context.sync();
    return range.values as CellValue[][];
  });
}

function supports(host: Host, name: string, version: string): boolean {
  const sets = requirementSets(host.options.excelApi);
  const known = sets[name];
  if (known === undefined) return false;
  const [major = 0, minor = 0] = known.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = version.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

function setGlobals(window: object): () => void {
  const target = globalThis as Record<string, unknown>;
  const source = window as Record<string, unknown>;
  const before = GLOBALS.map((name) => [name, Object.getOwnPropertyDescriptor(target, name)] as const);
  for (const name of GLOBALS)
    Object.defineProperty(target, name, { value: source[name], configurable: true, writable: true });
  return () => {
    for (const [name, descriptor] of before)
      if (descriptor) Object.defineProperty(target, name, descriptor);
      else delete target[name];
  };
}
