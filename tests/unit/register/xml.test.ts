import { expect, it } from "vitest";
import { escapeXml, tag } from "../../../app/domain/register/xml";

it("leaves nothing in a text that XML would read", () => {
  expect(tag("title", `A&B <"C"> 'D'`)).toBe(
    "<title>A&amp;B &lt;&quot;C&quot;&gt; &#39;D&#39;</title>",
  );
  expect(escapeXml("a\u0000\u001fb\tc\n")).toBe("ab\tc\n");
});
