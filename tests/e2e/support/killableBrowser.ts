import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, existsSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Browser, type BrowserContext, chromium } from "playwright-core";
import { browserCommand } from "./browser";

/** A browser of its own, with a profile that outlives it, that can be killed as a power cut does it. */
export class KillableBrowser {
  readonly profile = mkdtempSync(path.join(tmpdir(), "profile-"));
  private process?: ChildProcess;
  private browser?: Browser;

  /** Starts it, after a kill with the same profile. */
  async start(): Promise<BrowserContext> {
    const { executablePath, args } = browserCommand();
    const port = path.join(this.profile, "DevToolsActivePort");
    rmSync(port, { force: true });
    const options = ["--headless=new", "--remote-debugging-port=0", `--user-data-dir=${this.profile}`];
    // A group of its own: the browser's other processes go with it.
    this.process = spawn(executablePath, [...args, ...options, "--lang=zh-CN", "about:blank"], {
      detached: true,
      stdio: "ignore",
    });
    for (let tries = 0; !existsSync(port) || readFileSync(port, "utf8").split("\n").length < 2; tries++) {
      if (tries > 600) throw new Error("The browser does not start.");
      await new Promise((resume) => setTimeout(resume, 100));
    }
    const [number] = readFileSync(port, "utf8").split("\n");
    this.browser = await chromium.connectOverCDP(`http://127.0.0.1:${number}`);
    const [context] = this.browser.contexts();
    if (!context) throw new Error("The browser has no window.");
    return context;
  }

  /** Ends it without a chance to do anything. */
  async kill(): Promise<void> {
    const child = this.process;
    if (!child?.pid) return;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    process.kill(-child.pid, "SIGKILL");
    await ended;
    await this.browser?.close().catch(() => undefined);
    this.process = undefined;
    // The profile's lock names the machine and the process that held it.
    rmSync(path.join(this.profile, "SingletonLock"), { force: true });
  }

  async close(): Promise<void> {
    await this.kill();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
