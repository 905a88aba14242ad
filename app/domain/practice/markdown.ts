import MarkdownIt, { type Token } from "markdown-it";

/** Where a link may lead; anything else stays plain text. */
const allowedLink = /^(?:https?:\/\/|mailto:)/i;

/** Deeper quotes and lists than this are no text for readers. */
const maxNesting = 20;

const markdown = new MarkdownIt({
  html: false,
  linkify: true,
  typographer: false,
  maxNesting,
});
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
markdown.validateLink = (address) => allowedLink.test(address.trim());
markdown.renderer.rules["link_open"] = (tokens, index, options, _, self) => {
  tokens[index]?.attrSet("rel", "nofollow ugc noopener");
  return self.renderToken(tokens, index, options);
};
// The security policy of our pages allows no styles in attributes.
for (const cell of ["th_open", "td_open"]) {
  markdown.renderer.rules[cell] = (tokens, index, options, _, self) => {
    const token = tokens[index];
    if (token) token.attrs = null;
    return self.renderToken(tokens, index, options);
  };
}
// A picture from elsewhere would tell its site who reads what; its words stay.
markdown.renderer.rules["image"] = (tokens, index) =>
  markdown.utils.escapeHtml(tokens[index]?.content ?? "");

const levelOf = ({ tag }: Token) => Number(tag.slice(1));

/**
 * Headings of a text come below those of the page around it, and none is
 * skipped: whatever levels the author used become `top`, `top + 1` and so on.
 */
function fitHeadings(tokens: readonly Token[], top: number): void {
  const headings = tokens.filter(({ type }) => type.startsWith("heading_"));
  const used = [...new Set(headings.map(levelOf))].sort((a, b) => a - b);
  for (const heading of headings) {
    const level = top + used.indexOf(levelOf(heading));
    heading.tag = `h${String(Math.min(level, 6))}`;
  }
}

/**
 * The tokens of what people wrote in Markdown: CommonMark with tables and bare
 * web addresses. HTML in the text is text, links lead to http, https and mailto
 * only.
 * @param top level of the text's highest heading
 */
export function parseMarkdown(text: string, top: number): Token[] {
  const tokens = markdown.parse(text, {});
  fitHeadings(tokens, top);
  return tokens;
}

/**
 * The one renderer of what people wrote in Markdown. Pictures become their
 * description.
 * @param top level of the text's highest heading, 2 to 6
 * @returns HTML, safe to put into a page as it is
 */
export const renderMarkdown = (text: string, top = 3): string =>
  markdown.renderer.render(parseMarkdown(text, top), markdown.options, {});
