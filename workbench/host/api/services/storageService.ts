import { EVENT } from "../../observers/eventNumbers";
import { ApiObject } from "../base/apiObject";

/** Bad arguments, by the number that the library knows. */
const INVALID = 87;

/**
 * `OfficeRuntime.storage` of a host in the library's own process; on the web the library keeps the values in the browser. Answers come
 * as messages, named by the number that the library gave the call.
 */
export class StorageService extends ApiObject {
  readonly className = "PersistentKvStorageService";

  Clear(call: unknown): void {
    this.context.storage.clear();
    this.answer(call, null);
  }
  GetAllKeys(call: unknown): void {
    this.answer(call, [...this.context.storage.keys()]);
  }
  MultiGet(call: unknown, keys: unknown): void {
    const { storage } = this.context;
    this.with(call, keys, (list) =>
      list.flatMap((key) => (storage.has(String(key)) ? [[key, storage.get(String(key))]] : [])),
    );
  }
  MultiSet(call: unknown, pairs: unknown): void {
    this.with(call, pairs, (list) => {
      for (const [key, value] of list as [unknown, unknown][]) this.context.storage.set(String(key), String(value));
      return null;
    });
  }
  MultiRemove(call: unknown, keys: unknown): void {
    this.with(call, keys, (list) => {
      for (const key of list) this.context.storage.delete(String(key));
      return null;
    });
  }

  private with(call: unknown, json: unknown, act: (list: readonly unknown[]) => unknown): void {
    const list: unknown = JSON.parse(String(json));
    if (Array.isArray(list)) this.answer(call, act(list as unknown[]));
    else this.answer(call, null, INVALID);
  }

  private answer(invokeId: unknown, value: unknown, errorCode = 0): void {
    const message = { invokeId, message: value === null ? "" : JSON.stringify(value), errorCode };
    // The library reads a text within the text.
    this.context.events.tellLibrary(EVENT.storageMessage, { message: JSON.stringify(message) });
  }
}
