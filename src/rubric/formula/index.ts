export { addinCalls, asShown, readAddinCall, type PlacedCall, type RuleCall } from "./addinCall";
export { nativeCalls, readNativeFormula } from "./nativeCall";
