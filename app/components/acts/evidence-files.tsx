import type { OwnAct } from "../../domain/act/own";
import { useT } from "../../i18n/use-t";
import { Button } from "../form/button";
import { Form } from "../form/form";
import { EvidenceFile } from "./evidence-file";

/** The files of a draft, each with its size and digest, and a way to take it off. */
export function EvidenceFiles({ act }: { readonly act: OwnAct }) {
  const t = useT();
  return (
    <section className="stack" aria-labelledby="files">
      <h2 id="files">
        {t("acts.evidence.files", { count: act.evidence.length })}
      </h2>
      {act.evidence.map((file) => (
        <div key={file.fileId} className="row between">
          <EvidenceFile act={act} file={file} />
          {act.can.edit && (
            <Form secondary>
              <input type="hidden" name="_remove" value={file.fileId} />
              <Button
                kind="link"
                confirm={t("acts.evidence.remove-sure", { name: file.name })}
              >
                {t("acts.evidence.remove")}{" "}
                <span className="hide-visually">{file.name}</span>
              </Button>
            </Form>
          )}
        </div>
      ))}
    </section>
  );
}
