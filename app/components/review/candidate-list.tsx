import type { TaggedText } from "../../domain/kernel/localized";
import { useT } from "../../i18n/use-t";
import { Button } from "../form/button";
import { Form } from "../form/form";
import { DataTable } from "../ui/data-table";
import { Name } from "../ui/name";
import { BodyName } from "./body-name";

interface Candidate {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly participantId: string;
  readonly names: readonly TaggedText[];
  readonly area: string | null;
  readonly obstacle: string | null;
}

/** Who was found, for whom they would review, and why some can't be asked. */
export function CandidateList({
  candidates,
}: {
  readonly candidates: readonly Candidate[];
}) {
  const t = useT();
  if (candidates.length === 0) return <p>{t("review.invite.nobody")}</p>;
  return (
    <DataTable
      caption={t("review.invite.found")}
      rows={candidates}
      rowKey={({ userId, participantId }) => `${userId}-${participantId}`}
      columns={[
        {
          key: "person",
          header: t("review.col.person"),
          rowHeader: true,
          cell: ({ name, email }) => (
            <>
              <Name text={name} />
              <br />
              <bdi dir="ltr" className="small muted">
                {email}
              </bdi>
            </>
          ),
        },
        {
          key: "body",
          header: t("review.col.body"),
          cell: ({ names, area }) => <BodyName names={names} area={area} />,
        },
        {
          key: "ask",
          header: t("review.col.ask"),
          cell: ({ userId, participantId, obstacle, name }) =>
            obstacle !== null ? (
              t.find(obstacle)
            ) : (
              <Form secondary>
                <input type="hidden" name="do" value="invite" />
                <input type="hidden" name="user" value={userId} />
                <input type="hidden" name="participant" value={participantId} />
                <Button small>
                  {t("review.invite.invite")}{" "}
                  <span className="hide-visually">{name}</span>
                </Button>
              </Form>
            ),
        },
      ]}
    />
  );
}
