// Lets a page use passkeys. Without it, or where the browser has none, the page
// keeps saying so. The server's options come in a data attribute; the answer
// goes back in a hidden field of an ordinary form.
(() => {
  if (!window.PublicKeyCredential || !navigator.credentials) return;
  for (const part of document.querySelectorAll("[data-passkey-ready]"))
    part.hidden = false;
  for (const part of document.querySelectorAll("[data-passkey-missing]"))
    part.hidden = true;

  const step = document.querySelector("[data-passkey]");
  const form = step?.querySelector("form");
  if (!form) return;

  const toBytes = (text) =>
    Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) =>
      c.charCodeAt(0),
    );
  const toText = (buffer) =>
    btoa(String.fromCharCode(...new Uint8Array(buffer)))
      .replace(/\+/g, "-")
      .replace(/\//g, "_")
      .replace(/=+$/, "");
  const withBytes = (list) =>
    (list ?? []).map((one) => ({ ...one, id: toBytes(one.id) }));

  const options = JSON.parse(step.dataset.passkeyOptions);
  const publicKey = {
    ...options,
    challenge: toBytes(options.challenge),
    ...(options.user && {
      user: { ...options.user, id: toBytes(options.user.id) },
      excludeCredentials: withBytes(options.excludeCredentials),
    }),
    ...(options.allowCredentials && {
      allowCredentials: withBytes(options.allowCredentials),
    }),
  };

  const fields = [
    "clientDataJSON",
    "attestationObject",
    "authenticatorData",
    "signature",
    "userHandle",
  ];
  const toJson = (credential) => {
    const response = {};
    for (const name of fields) {
      const value = credential.response[name];
      if (value) response[name] = toText(value);
    }
    const transports = credential.response.getTransports?.();
    if (transports) response.transports = transports;
    return JSON.stringify({
      id: credential.id,
      rawId: toText(credential.rawId),
      type: credential.type,
      authenticatorAttachment: credential.authenticatorAttachment ?? undefined,
      clientExtensionResults: credential.getClientExtensionResults(),
      response,
    });
  };

  const failed = step.querySelector("[data-passkey-failed]");
  const ask = async () => {
    failed.hidden = true;
    try {
      const credential = await navigator.credentials[step.dataset.passkey]({
        publicKey,
      });
      form.elements.credential.value = toJson(credential);
      form.submit();
    } catch {
      failed.hidden = false;
    }
  };
  form.addEventListener("submit", (event) => {
    // A change of language posts the same form and needs no passkey.
    if (event.submitter?.name === "_switch") return;
    event.preventDefault();
    ask();
  });
  ask();
})();
