import type { Barred } from "../../domain/round/barred";
import type { Translate } from "../../i18n/translate";
import { useT } from "../../i18n/use-t";
import { Button, Buttons } from "../form/button";
import { TextField } from "../form/text-field";
import { Notice } from "../ui/notice";
import { AimsTable } from "./aims-table";
import { PairsTable } from "./pairs-table";
import type { WhatIf } from "./round-views";

/** Names that stand in the question when somebody comes with them. */
export interface Asked {
  readonly request?: string | undefined;
  readonly offer?: string | undefined;
}

/** "Why not this pair?": the question, and what forcing it would lose. */
export function WhatIfPart({
  whatIf,
  asked,
}: {
  readonly whatIf: WhatIf | null;
  readonly asked?: Asked | undefined;
}) {
  const t = useT();
  return (
    <section className="stack" aria-labelledby="what-if">
      <h2 id="what-if">{t("round.what-if.title")}</h2>
      <p className="prose">{t("round.what-if.lead")}</p>
      <form method="get" className="narrow stack" action="#what-if">
        <TextField
          name="request"
          label={t("round.what-if.request")}
          value={whatIf?.request.name ?? asked?.request}
          width="short"
          dir="ltr"
        />
        <TextField
          name="offer"
          label={t("round.what-if.offer")}
          value={whatIf?.offer.name ?? asked?.offer}
          width="short"
          dir="ltr"
        />
        <Buttons>
          <Button kind="secondary">{t("round.what-if.ask")}</Button>
        </Buttons>
      </form>
      {whatIf && <Answer whatIf={whatIf} />}
    </section>
  );
}

type Possible = Extract<WhatIf["answer"], { isPossible: true }>;

/** The pairs that would go, and those that would come. */
export function PairChanges({ answer }: { readonly answer: Possible }) {
  const t = useT();
  const [gone, come] = [
    t("round.what-if.pairs-lost"),
    t("round.what-if.pairs-gained"),
  ];
  return (
    <>
      <h3>{gone}</h3>
      <PairsTable pairs={answer.lost} caption={gone} />
      <h3>{come}</h3>
      <PairsTable pairs={answer.gained} caption={come} />
    </>
  );
}

/** What stands against a pair that may not be proposed. */
function ruleText(t: Translate, { rule, score, threshold }: Barred): string {
  if (rule === null) return t("round.what-if.not-held");
  if (rule === "several") return t("round.what-if.several");
  if (rule === "score") return t("round.what-if.score", { score, threshold });
  return t("round.what-if.gate", { gate: t(`match.gate.${rule}`) });
}

function Answer({ whatIf }: { readonly whatIf: WhatIf }) {
  const t = useT();
  const { answer, request, offer } = whatIf;
  if (whatIf.isIn) return <Notice tone="ok" title={t("round.what-if.is-in")} />;
  if (!answer.isPossible && answer.limit === "barred")
    return (
      <Notice tone="warn" title={t("round.what-if.barred")}>
        <p>{ruleText(t, answer.by)}</p>
      </Notice>
    );
  if (!answer.isPossible)
    return <Notice tone="warn" title={t(`round.impossible.${answer.limit}`)} />;
  const loses = t("round.what-if.loses", {
    request: request.name,
    offer: offer.name,
  });
  return (
    <div className="stack">
      {answer.loss.every((one) => one === 0) ? (
        <p>{t("round.what-if.none-lost")}</p>
      ) : (
        <>
          <p>{loses}</p>
          <AimsTable values={answer.loss} caption={loses} isLoss />
        </>
      )}
      <PairChanges answer={answer} />
    </div>
  );
}
