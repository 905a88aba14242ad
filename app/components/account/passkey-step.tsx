import type { ReactNode } from "react";
import { useT } from "../../i18n/use-t";
import { Button, Buttons } from "../form/button";
import { Form } from "../form/form";
import { Notice } from "../ui/notice";

/** Told until the script finds that passkeys can be used here. */
export function PasskeyMissing() {
  const t = useT();
  return (
    <div data-passkey-missing="">
      <Notice tone="warn">{t("account.passkey.no-script")}</Notice>
    </div>
  );
}

/** Shown only where passkeys can be used. */
export const PasskeyReady = ({ children }: { children: ReactNode }) => (
  <div data-passkey-ready="" hidden>
    {children}
  </div>
);

export const PasskeyScript = () => <script src="/passkey.js" defer />;

/** The browser's turn: passkey.js reads the options, asks the device and sends the answer. */
export function PasskeyStep({
  kind,
  challengeId,
  options,
  children,
}: {
  readonly kind: "create" | "get";
  readonly challengeId: string;
  readonly options: string;
  readonly children?: ReactNode;
}) {
  const t = useT();
  return (
    <div data-passkey={kind} data-passkey-options={options} className="stack">
      <PasskeyMissing />
      <PasskeyReady>
        <p>{t("account.passkey.ask")}</p>
      </PasskeyReady>
      <div data-passkey-failed="" role="alert" hidden>
        <Notice tone="error">{t("account.passkey.failed")}</Notice>
      </div>
      <Form>
        <input type="hidden" name="intent" value="finish" />
        <input type="hidden" name="challenge" value={challengeId} />
        <input type="hidden" name="credential" value="" />
        {children}
        <PasskeyReady>
          <Buttons>
            <Button kind="secondary">{t("account.passkey.retry")}</Button>
          </Buttons>
        </PasskeyReady>
      </Form>
      <PasskeyScript />
    </div>
  );
}
