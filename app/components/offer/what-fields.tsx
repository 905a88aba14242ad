import { capacityLevels, modalities } from "../../domain/exchange/model";
import { limits } from "../../domain/offer/limits";
import { Checkbox } from "../form/checkbox";
import { Checkboxes } from "../form/choices";
import { TextArea } from "../form/text-area";
import { TextField } from "../form/text-field";
import { LanguageField } from "../writing/language-field";
import { TopicField } from "../writing/topic-field";
import { SpokenField } from "./spoken-field";
import type { OfferWriting } from "./use-offer";

/** What is offered, in which ways and languages. */
export function WhatFields({ writing }: { readonly writing: OfferWriting }) {
  const { t, errors, one, all } = writing;
  return (
    <>
      <TextField
        name="title"
        label={t("offer.field.title")}
        hint={t("offer.hint.title")}
        error={errors["title"]}
        value={one("title")}
        maxLength={limits.title}
      />
      <LanguageField
        error={errors["lang"]}
        value={one("lang")}
        hint={t("offer.hint.lang")}
      />
      <TextArea
        name="description"
        label={t("offer.field.description")}
        hint={t("offer.hint.description")}
        error={errors["description"]}
        value={one("description")}
        rows={6}
        maxLength={limits.text}
      />
      <TopicField error={errors["topics"]} values={all("topics")} />
      <Checkboxes
        name="modalities"
        label={t("offer.field.modalities")}
        error={errors["modalities"]}
        values={all("modalities")}
        options={modalities.map((code) => ({
          value: code,
          label: t(`exchange.modality.${code}`),
        }))}
      />
      <Checkboxes
        name="levels"
        label={t("offer.field.levels")}
        hint={t("offer.hint.levels")}
        error={errors["levels"]}
        values={all("levels")}
        options={capacityLevels.map((code) => ({
          value: code,
          label: t(`exchange.capacity.${code}`),
        }))}
        optional
      />
      <SpokenField writing={writing} />
      <Checkbox
        name="interpretation"
        label={t("offer.field.interpretation")}
        error={errors["interpretation"]}
        checked={one("interpretation") !== undefined}
        value="yes"
      />
      <TextArea
        name="pastWork"
        label={t("offer.field.pastWork")}
        hint={t("offer.hint.pastWork")}
        error={errors["pastWork"]}
        value={one("pastWork")}
        rows={4}
        maxLength={limits.text}
        optional
      />
    </>
  );
}
