import { customFunctions, type CustomFunction } from "./catalogue";

/** Behind the arguments the runtime hands over an object about the call, which nothing here asks for. */
const forRuntime =
  ({ parameters, call }: CustomFunction) =>
  (...args: readonly unknown[]): unknown =>
    call(args.slice(0, parameters.length));

/** Ties the ids of functions.json to the code; runs once when the shared runtime loads. Without Office.js the pane says what is missing. */
if (typeof CustomFunctions !== "undefined")
  CustomFunctions.associate(Object.fromEntries(customFunctions.map((one) => [one.name, forRuntime(one)])));
