import { createContext, useContext, useSyncExternalStore } from "react";
import type { PaneController } from "../../control/controller";
import { firstWords, type FirstWords } from "../../locale/first";
import type { Language } from "../../../language/language";
import type { PaneAction } from "../../state/paneReducer";
import type { PaneState } from "../../state/paneState";
import type { Store } from "../../state/store";
import type { Task } from "../../state/task";

export interface PaneParts {
  readonly store: Store;
  readonly controller: Pick<PaneController, "perform"> & Partial<Pick<PaneController, "expectFiles">>;
}

/** The two ways to change something, and a word ahead. */
export interface PaneDoor {
  readonly perform: (task: Task) => Promise<void>;
  readonly dispatch: (action: PaneAction) => void;
  readonly expectFiles: () => void;
}

const Parts = createContext<PaneParts | null>(null);

export const PaneProvider = Parts.Provider;

function useParts(): PaneParts {
  const parts = useContext(Parts);
  if (!parts) throw new Error("The pane's parts need a PaneProvider");
  return parts;
}

/**
 * The part of the pane's state that a component shows: it is drawn again when that part is another one, and not for the
 * rest of the state.
 * @param part a value of the state itself, or a string, number or boolean made of it: what is new each time is never the
 * same
 */
export function usePane<T>(part: (state: PaneState) => T): T {
  const { store } = useParts();
  return useSyncExternalStore(store.subscribe, () => part(store.get()));
}

export function usePaneDoor(): PaneDoor {
  const { controller, store } = useParts();
  return {
    perform: (task) => controller.perform(task),
    dispatch: store.dispatch,
    expectFiles: () => controller.expectFiles?.(),
  };
}

export function useLanguage(): Language {
  return usePane(({ language }) => language);
}

/** The words of what is loaded first, in the user's language. */
export function useFirstTexts(): FirstWords {
  return firstWords(useLanguage());
}

/** Whether a task is under way that buttons wait for. */
export function useIsBusy(): boolean {
  return usePane(({ busy }) => busy !== null);
}
