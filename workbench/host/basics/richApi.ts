/** `[category, type, targetId, JSON message, id, isRemote]`: an event or a function call on its way to the add-in. */
export type RichApiEntry = [number, number, string, string, number, boolean];

/** Events of the object model among the entries. */
export const OBJECT_MODEL_EVENT = 65536;
