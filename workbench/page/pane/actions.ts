import { appContext, type AppContextFacts } from "./appContext";
import { DOCUMENT_SELECTION_CHANGED } from "./selectionApi";
import { executeMethod, type CommonApiContext } from "./commonApi";
import type { Conversation } from "./conversation";
import { SETTINGS_CHANGED } from "./settings";
import type { PaneRequest } from "./envelope";

export interface ActionContext extends CommonApiContext {
  facts(): AppContextFacts;
  /** The pane gave the keyboard back, as with Tab behind its last control. */
  focusSheet(): void;
  connected(): void;
}

/** Events that this host raises; registering for another one fails, as with a feature that Excel lacks. */
const EVENTS: ReadonlySet<string> = new Set([
  "richApiMessage",
  "appCommandInvoked",
  DOCUMENT_SELECTION_CHANGED,
  SETTINGS_CHANGED,
  "dialogNotificationShown",
]);

/** `OSF.AgaveHostAction` numbers with which the pane hands the keyboard back: Ctrl+F6, Tab, Escape, F2, nothing to focus. */
const LEAVING: ReadonlySet<unknown> = new Set([5, 6, 13, 14, 15, 16, 17, 18]);

const DONE = { Error: 0, Version: 1 };

/** Answers one message of the pane. */
export async function answerPane(
  request: PaneRequest,
  conversation: Conversation,
  context: ActionContext,
): Promise<void> {
  if (request.kind === "register") return register(request, conversation);
  if (request.kind === "unregister") return unregister(request, conversation);
  switch (request.action) {
    case "ContextActivationManager_getAppContextAsync":
      conversation.restart();
      conversation.answer(request, appContext(context.facts()));
      return context.connected();
    case "ContextActivationManager_notifyHost":
      if (Array.isArray(request.data) && LEAVING.has(request.data[1])) context.focusSheet();
      return conversation.answer(request, DONE);
    case "executeMethod":
      return conversation.answer(
        request,
        await executeMethod(request.data as Record<string, unknown>, {
          ...context,
          settingsSaved: () => conversation.send(SETTINGS_CHANGED, {}),
        }),
      );
    default:
      return conversation.refuse(request);
  }
}

function register(request: PaneRequest, conversation: Conversation): void {
  if (!EVENTS.has(request.action)) return conversation.refuse(request);
  conversation.answer(request, DONE);
  conversation.listen(request.action);
}

function unregister(request: PaneRequest, conversation: Conversation): void {
  conversation.ignore(request.action);
  conversation.answer(request, DONE);
}
