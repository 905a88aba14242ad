import { limits } from "../../domain/engagement/content";
import { Button, Buttons } from "../form/button";
import { Checkbox } from "../form/checkbox";
import { Form } from "../form/form";
import { TextArea } from "../form/text-area";
import { TextField } from "../form/text-field";
import { LanguageField } from "../review/language-field";
import type { Work } from "./use-work";

export interface PublicText {
  readonly title: string;
  readonly description: string;
  readonly lang: string;
  readonly withOutputs: boolean;
  readonly withMoney: boolean;
  readonly withClosure: boolean;
}

const parts = ["withOutputs", "withMoney", "withClosure"] as const;

/** The text for everybody, and what else is shown beside it. */
export function PublicationForm({
  view: { text, start, revision },
  work: { t, errors, typed },
}: {
  readonly view: {
    readonly text: PublicText | null;
    readonly start: { readonly title: string; readonly lang: string };
    readonly revision: number;
  };
  readonly work: Work;
}) {
  const isTyped = typed.one("do") === "propose";
  return (
    <Form className="stack">
      <input type="hidden" name="do" value="propose" />
      <input type="hidden" name="seen" value={String(revision)} />
      <TextField
        name="title"
        label={t("engagement.terms.title")}
        error={errors["title"]}
        value={isTyped ? typed.one("title") : (text?.title ?? start.title)}
        maxLength={limits.name}
        width="full"
      />
      <TextArea
        name="description"
        label={t("engagement.publication.description")}
        hint={t("engagement.publication.description-hint")}
        error={errors["description"]}
        value={isTyped ? typed.one("description") : text?.description}
        maxLength={limits.text}
      />
      <LanguageField
        name="lang"
        error={errors["lang"]}
        value={isTyped ? typed.one("lang") : (text?.lang ?? start.lang)}
      />
      {parts.map((part) => (
        <Checkbox
          key={part}
          name={part}
          label={t(`engagement.publication.${part}`)}
          error={errors[part]}
          checked={
            isTyped ? typed.one(part) !== undefined : (text?.[part] ?? false)
          }
          value="yes"
        />
      ))}
      <Buttons>
        <Button>{t("engagement.publication.save")}</Button>
      </Buttons>
    </Form>
  );
}
