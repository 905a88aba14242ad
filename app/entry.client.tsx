import { RemixBrowser } from "@remix-run/react";
import { startTransition } from "react";
import { hydrateRoot } from "react-dom/client";

// Reached only from pages whose route says `handle.hydrate`.
startTransition(() => {
  hydrateRoot(document, <RemixBrowser />);
});
