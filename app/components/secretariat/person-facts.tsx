import type { MembershipRole } from "../../domain/permissions/actor";
import { formatInstant, formatShortDay } from "../../i18n/format";
import { localeNames, type Locale } from "../../i18n/locales";
import { useT } from "../../i18n/use-t";
import { Name } from "../ui/name";
import { SummaryList } from "../ui/summary-list";

/** What an administrator may know of a person. */
export function PersonFacts({
  person,
}: {
  readonly person: {
    readonly email: string;
    readonly locale: Locale;
    readonly createdAt: number;
    readonly emailVerifiedAt: number | null;
    readonly disabledAt: number | null;
    readonly hasSecondKey: boolean;
    readonly sessions: number;
    readonly memberships: readonly {
      readonly participantId: string;
      readonly role: MembershipRole;
      readonly name: { readonly lang: string; readonly text: string };
    }[];
  };
}) {
  const t = useT();
  const lang = t.locale;
  return (
    <SummaryList
      rows={[
        {
          label: t("account.field.email"),
          value: (
            <>
              <span className="code">{person.email}</span>{" "}
              {t(
                person.emailVerifiedAt === null
                  ? "account.home.unconfirmed"
                  : "account.home.confirmed",
              )}
            </>
          ),
        },
        {
          label: t("secretariat.users.language"),
          value: <span lang={person.locale}>{localeNames[person.locale]}</span>,
        },
        {
          label: t("secretariat.users.since"),
          value: formatShortDay(lang, person.createdAt),
        },
        {
          label: t("secretariat.user.second-key"),
          value: t(
            person.hasSecondKey
              ? "secretariat.user.has-key"
              : "secretariat.user.no-key",
          ),
        },
        {
          label: t("secretariat.user.sessions"),
          value: t("secretariat.user.session-count", {
            count: person.sessions,
          }),
        },
        ...(person.disabledAt === null
          ? []
          : [
              {
                label: t("secretariat.state.closed"),
                value: formatInstant(lang, person.disabledAt),
              },
            ]),
        {
          label: t("secretariat.user.memberships"),
          value:
            person.memberships.length === 0 ? (
              t("secretariat.user.no-memberships")
            ) : (
              <ul>
                {person.memberships.map(({ participantId, role, name }) => (
                  <li key={participantId}>
                    <Name lang={name.lang} text={name.text} /> ·{" "}
                    {t(`permission.role.${role}`)}
                  </li>
                ))}
              </ul>
            ),
        },
      ]}
    />
  );
}
