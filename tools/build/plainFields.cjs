/** A field as transpilers write it where a browser might not know fields, with what comes behind its name. */
const FIELD = /^([\t ]*)_defineProperty\d*\(this, "([A-Za-z_$][\w$]*)", (.*)$/;
const ACCESSOR = /^\s+(?:get|set) ([\w$]+)\(/gm;

/** The names of all properties that run code when they are set or read: a field of that name must be defined, not set. */
const accessorsIn = (text) => new Set([...text.matchAll(ACCESSOR)].map(([, name]) => name));

const isEnd = (line, indent) => line.startsWith(indent) && /\S/.test(line.charAt(indent.length)) && line.endsWith(");");

/**
 * Univer's scripts set each field of each object through a function, for browsers that know no fields; all objects then go
 * through one place, for which the engine can learn no shape, and formulas make objects by the hundred thousand. Gives the
 * script with fields set directly: `_defineProperty(this, "a", 1);` becomes `this.a = (1);`.
 * @param text a script with line ends, one statement a line, as bundlers write it unless told to minify
 * @param accessors names that are left as they are
 */
function plainFields(text, accessors = accessorsIn(text)) {
  const lines = text.split("\n");
  for (const [index, line] of lines.entries()) {
    const [, indent = "", name, value = ""] = FIELD.exec(line) ?? [];
    if (name === undefined || accessors.has(name)) continue;
    const isWhole = value.endsWith(");") || lines.slice(index + 1).some((later) => isEnd(later, indent));
    if (isWhole) lines[index] = `${indent}this.${name} = (${value}`;
  }
  return lines.join("\n");
}

module.exports = { accessorsIn, plainFields };
