import { pageLoader } from "../../http/page.server";

export const loader = pageLoader(
  { can: "register.read", cache: "public" },
  () => ({}),
);

export default function Home() {
  return <h1>Fairway</h1>;
}
