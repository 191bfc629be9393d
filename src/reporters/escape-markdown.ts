import { escapeLine } from "./escape-terminal.js";

/**
 * Text of a filing for a comment in Markdown: nothing in it is markup, a link, a mention or a reference. A comment
 * of HTML parts what GitHub would link of itself.
 */
export function escapeMarkdown(text: string): string {
  return escapeLine(text)
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/[\\`*_{}[\]()|~!$]/g, "\\$&")
    .replace(/[@#]/g, "$&<!-- -->")
    .replace(/:(?=\/\/)|\bwww(?=\.)/gi, "$&<!-- -->")
    .replace(/^(?=[-+#=]|\d{1,9}[.)])/, "&#8203;");
}
