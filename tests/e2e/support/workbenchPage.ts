import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import { type RunningServer, startServer } from "../../../workbench/server/startServer";
import { launchBrowser } from "./browser";
import { watchForeignRequests } from "./network";

export interface OpenOptions {
  /** The page's query, such as `{ lang: "en-US" }`. */
  readonly query?: Readonly<Record<string, string>>;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** More folders for the server, by path. */
  readonly folders?: Readonly<Record<string, string>>;
  /** Other hosts whose pages may be shown beside the workbook. */
  readonly paneHosts?: readonly string[];
}

/** A busy machine may need so long for what a person sees at once, in milliseconds. */
const PATIENCE = 90_000;
const DEFAULT_VIEWPORT = { width: 1440, height: 900 };

/** The workbench in a real browser, for one test file. */
export class WorkbenchPage {
  private constructor(
    private readonly server: RunningServer,
    private readonly browser: Browser,
    readonly context: BrowserContext,
    readonly page: Page,
    /** Requests to any other host; there must be none. */
    readonly foreignRequests: readonly string[],
    /** Errors that no code caught, of the page and of the pane. */
    readonly errors: readonly string[],
    /** The browser's own questions so far, such as `beforeunload`; each is answered with yes. */
    readonly browserDialogs: readonly string[],
  ) {}

  /** Starts server and browser and opens the page; the builds are there already. */
  static async open(options: OpenOptions = {}): Promise<WorkbenchPage> {
    const server = await startServer({ port: 0, folders: options.folders, paneHosts: options.paneHosts });
    const browser = await launchBrowser();
    const context = await browser.newContext({
      viewport: options.viewport ?? DEFAULT_VIEWPORT,
      locale: "zh-CN",
      acceptDownloads: true,
    });
    context.setDefaultTimeout(PATIENCE);
    const foreignRequests = watchForeignRequests(context, server.url);
    const page = await context.newPage();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.stack ?? error.message));
    const browserDialogs: string[] = [];
    page.on("dialog", (dialog) => {
      browserDialogs.push(dialog.type());
      void dialog.accept();
    });
    const opened = new WorkbenchPage(server, browser, context, page, foreignRequests, errors, browserDialogs);
    await opened.goto(options.query);
    return opened;
  }

  /** Loads the page with this query, and waits until grid and pane are ready. */
  async goto(query: Readonly<Record<string, string>> = {}): Promise<void> {
    await this.page.goto(`${this.server.url}?${new URLSearchParams(query).toString()}`);
    await this.page.waitForFunction(() => Boolean(window.workbench));
    await this.page.evaluate(() => window.workbench.ready);
  }

  /** The add-in's page. */
  async pane(): Promise<Frame> {
    const frame = await (await this.page.waitForSelector(".pane-frame iframe", { state: "attached" })).contentFrame();
    if (!frame) throw new Error("The pane is not loaded.");
    return frame;
  }

  /** A picture of the page in the system's folder for temporary files; returns its path. */
  async screenshot(name: string): Promise<string> {
    const folder = path.join(tmpdir(), "workbench-screenshots");
    await mkdir(folder, { recursive: true });
    const file = path.join(folder, `${name}.png`);
    await this.page.screenshot({ path: file });
    return file;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }
}
