// Keeps a PDF in the browser: makes its fingerprint here and sends only that.
// Without this file, or where the browser can't, the form sends the file.
(() => {
  const form = document.querySelector("form[data-verify]");
  // Only pages that came over a safe line may make hashes.
  if (!form || !window.crypto?.subtle) return;
  const { file, fingerprint, credential } = form.elements;
  form.querySelector("[data-verify-plain]").hidden = true;
  form.querySelector("[data-verify-script]").hidden = false;

  const MOST = 100 * 1024 * 1024;
  const isPdf = async (one) =>
    new TextDecoder("latin1")
      .decode(await one.slice(0, 1024).arrayBuffer())
      .includes("%PDF-");
  const hashOf = async (one) =>
    [
      ...new Uint8Array(
        await crypto.subtle.digest("SHA-256", await one.arrayBuffer()),
      ),
    ]
      .map((byte) => byte.toString(16).padStart(2, "0"))
      .join("");

  form.addEventListener("submit", (event) => {
    const one = file.files[0];
    fingerprint.value = "";
    if (!one || one.size > MOST) return;
    event.preventDefault();
    isPdf(one)
      .then(async (yes) => {
        if (!yes) return;
        fingerprint.value = await hashOf(one);
        file.value = "";
        credential.value = "";
      })
      .catch(() => {})
      .then(() => form.submit());
  });
})();
