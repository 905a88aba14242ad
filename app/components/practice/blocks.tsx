import type { BuildingBlock } from "../../domain/practice/content";
import { useT } from "../../i18n/use-t";
import { InsetText } from "../ui/inset-text";
import styles from "./blocks.module.css";
import { FileLink } from "./file-link";
import { Line, Passage } from "./passage";
import { usePractice } from "./practice-context";

function Block({
  block,
  n,
}: {
  readonly block: BuildingBlock;
  readonly n: number;
}) {
  const t = useT();
  const { files } = usePractice();
  const template = files.find(({ fileId }) => fileId === block.templateId);
  return (
    <li className={styles.block} id={`block-${block.id}`}>
      <p className={styles.number}>{t("practices.block-number", { n })}</p>
      <h3>
        <Line path={`blocks.${block.id}.name`} />
      </h3>
      <div>
        <p className={styles.label}>{t("practices.steps")}</p>
        <Passage path={`blocks.${block.id}.steps`} top={4} />
      </div>
      <div>
        <p className={styles.label}>{t("practices.field.preconditions")}</p>
        <Passage path={`blocks.${block.id}.preconditions`} top={4} />
      </div>
      {template ? (
        <FileLink file={template} isTemplate />
      ) : (
        <p className="small muted">{t("practices.no-template")}</p>
      )}
    </li>
  );
}

/** The parts of the measure, each to be taken over on its own. */
export function Blocks() {
  const t = useT();
  const { blocks } = usePractice().content;
  return (
    <section className="stack" aria-labelledby="blocks-title">
      <h2 id="blocks-title">{t("practices.blocks")}</h2>
      {blocks.length === 0 ? (
        <InsetText>
          <p>{t("practices.no-blocks")}</p>
        </InsetText>
      ) : (
        <>
          <p className="muted">{t("practices.blocks-hint")}</p>
          <ol className={styles.list}>
            {blocks.map((block, index) => (
              <Block key={block.id} block={block} n={index + 1} />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
