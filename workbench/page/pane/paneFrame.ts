import type { RichApiEntry } from "../../host/types";
import { answerPane, type ActionContext } from "./actions";
import { Conversation } from "./conversation";
import { EntryQueue, RICH_API_MESSAGE } from "./entryQueue";
import { readRequest } from "./envelope";
import { DOCUMENT_SELECTION_CHANGED, movesSelection } from "./selectionApi";
import { changesSettings, SETTINGS_CHANGED } from "./settings";
import { CUSTOM_FUNCTIONS, paneAddress, paneWindowName, SHARED_RUNTIME, type PaneIdentity } from "./hostInfo";

export interface PaneFrameOptions {
  /** The add-in's page, relative to this page or on another origin. */
  readonly page: string;
  readonly addinId: string;
  readonly locale: string;
  readonly title: string;
  readonly context: Omit<ActionContext, "connected">;
}

/** How long a page may take until it speaks the protocol, before `ready` gives up on it. */
const CONNECT_TIME = 20_000;

/** The frame with the add-in's page, and the conversation with the office.js inside. Each load is a new conversation. */
export class PaneFrame {
  readonly element: HTMLIFrameElement;
  /** Resolves when the page that is loaded now has run `Office.onReady`; rejects when it never connects. */
  ready: Promise<void> = Promise.resolve();
  private conversation?: Conversation;
  private entries?: EntryQueue;
  private connected: () => void = () => undefined;
  private loads = 0;

  constructor(
    private readonly options: PaneFrameOptions,
    private readonly holder: HTMLElement,
    private readonly page: Window = window,
  ) {
    this.element = page.document.createElement("iframe");
    this.element.title = options.title;
    this.element.allow = "clipboard-read; clipboard-write";
    page.addEventListener("message", (message) => this.receive(message));
  }

  /** Ends the conversation with the page; calls of functions are kept for the next one. */
  unload(): void {
    const identity = this.identity();
    const address = paneAddress(this.options.page, this.page.location.href, identity);
    const target = new URL(address).origin;
    this.element.remove();
    // The name must be there before the page's first script runs, so the frame is made anew by the next `load`.
    this.element.name = paneWindowName(identity);
    this.element.src = address;
    this.conversation = new Conversation(
      identity.conversation,
      (text) => this.element.contentWindow?.postMessage(text, target),
      identity.origin,
    );
    this.entries = new EntryQueue(this.conversation);
  }

  /** Loads the add-in's page into the holder, again if it was loaded before. */
  load(): Promise<void> {
    if (!this.conversation || this.element.isConnected) this.unload();
    this.ready = this.whenReady(this.current);
    this.holder.append(this.element);
    return this.ready;
  }

  /** The conversation with the page that is loaded now. */
  get current(): Conversation {
    if (!this.conversation) throw new Error("The pane is not loaded.");
    return this.conversation;
  }

  /** Passes events and function calls on to the pane. */
  push(entries: readonly RichApiEntry[]): void {
    this.entries?.push(entries);
    if (entries.some(movesSelection)) this.conversation?.send(DOCUMENT_SELECTION_CHANGED, {});
    if (entries.some(changesSettings)) this.conversation?.send(SETTINGS_CHANGED, {});
  }

  private identity(): PaneIdentity {
    return {
      conversation: `pane-${Date.now()}-${++this.loads}`,
      addinId: this.options.addinId,
      origin: this.page.location.origin,
      locale: this.options.locale,
      flags: SHARED_RUNTIME | CUSTOM_FUNCTIONS,
    };
  }

  private async whenReady(conversation: Conversation): Promise<void> {
    const connected = new Promise<void>((resolve) => (this.connected = resolve)).then(() =>
      conversation.listens(RICH_API_MESSAGE),
    );
    let timer: ReturnType<typeof setTimeout> | undefined;
    const silent = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error("The add-in's page has not connected.")), CONNECT_TIME);
    });
    await Promise.race([connected, silent]).finally(() => clearTimeout(timer));
  }

  private receive(message: MessageEvent): void {
    if (message.source !== this.element.contentWindow || !this.conversation) return;
    // A page may lead its frame elsewhere; another host's page gets no answer.
    if (message.origin !== new URL(this.element.src).origin) return;
    const request = readRequest(message.data);
    if (!request || request.conversation !== this.conversation.id) return;
    const conversation = this.conversation;
    const context = { ...this.options.context, connected: () => this.connected() };
    answerPane(request, conversation, context).catch(() => conversation.refuse(request));
  }
}
