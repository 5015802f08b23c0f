const HAN = /\p{Script=Han}/u;

/**
 * Words for people live in locale files and packs, so that both languages are complete. This rule finds Chinese in
 * strings, templates and JSX elsewhere. Regular expressions are free: they read what people wrote.
 */
module.exports = {
  meta: {
    type: "problem",
    schema: [],
    messages: { chinese: "Put this text into a locale file or a pack: {{text}}" },
  },
  create(context) {
    const check = (node, text) => {
      if (HAN.test(text)) context.report({ node, messageId: "chinese", data: { text: text.trim().slice(0, 40) } });
    };
    return {
      Literal: (node) => typeof node.value === "string" && check(node, node.value),
      TemplateElement: (node) => check(node, node.value.raw),
      JSXText: (node) => check(node, node.value),
    };
  },
};
