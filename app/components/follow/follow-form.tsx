import type { FollowKind, SearchKind } from "../../domain/follow/model";
import type { ProposalNumber } from "../../domain/act/model";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Button, ButtonLink } from "../form/button";
import { Form } from "../form/form";
import { useRoot } from "../layout/use-root";
import { Icon } from "../ui/icon";

/**
 * The way to follow what a page is about, or word that one follows it. A page
 * that strangers share leads them to sign in, where the follow is offered next.
 */
export function FollowForm({
  kind,
  target,
  own,
}: {
  readonly kind: Exclude<FollowKind, SearchKind>;
  /** Participant id, number of a practice, request or offer, topic, ISO 3166-1 alpha-3 code, or number of the proposal. */
  readonly target: string;
  /** What the reader follows of this kind, see `listOwnTargets`. */
  readonly own: readonly string[];
}) {
  const t = useT();
  const lang = t.locale;
  const { user, path } = useRoot();
  const offer = url("follow", { lang }, { kind, target });
  const words =
    kind === "proposal"
      ? t("follow.do.proposal", { number: Number(target) as ProposalNumber })
      : t(`follow.do.${kind}`);
  if (own.includes(target)) {
    return (
      <p className="row no-print">
        <span>
          <Icon name="check" /> {t("follow.done")}
        </span>
        <a href={url("following", { lang })}>{t("follow.manage")}</a>
      </p>
    );
  }
  if (!user) {
    return (
      <p className="no-print">
        <ButtonLink kind="secondary" small href={offer}>
          {words}
        </ButtonLink>
      </p>
    );
  }
  return (
    <Form secondary action={offer} className="no-print">
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="target" value={target} />
      <input type="hidden" name="back" value={path} />
      <Button kind="secondary" small icon="bell">
        {words}
      </Button>
    </Form>
  );
}
