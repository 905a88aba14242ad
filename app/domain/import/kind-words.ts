import { foldKey } from "../kernel/fold";
import type { ActType } from "../act/model";
import { kindInPhrase } from "./kind-phrases";
import type { ParticipantKind } from "../participant/model";

const kinds: Readonly<Record<ParticipantKind, string>> = {
  government: `government|state|country|national government|ministry|public authority|public authorities|local government|regulator|states|governments|public sector|
    gouvernement|état|autorité publique|pays|ministère|secteur public|collectivité|gobierno|estado|país|autoridad pública|ministerio|sector público|
    правительство|государство|министерство|орган власти|государственный орган|государственный сектор|حكومة|دولة|وزارة|سلطة عامة|جهة حكومية|القطاع العام|政府|国家|部委|政府机构|公共部门|政府部门`,
  international_organization: `international organization|international organisation|intergovernmental organization|intergovernmental organisation|igo|io|un agency|
    organisation internationale|organisation intergouvernementale|organización internacional|organización intergubernamental|
    международная организация|межправительственная организация|منظمة دولية|منظمة حكومية دولية|国际组织|政府间组织|國際組織`,
  regional_organization: `regional organization|regional organisation|regional body|organisation régionale|organización regional|организация региональной интеграции|региональная организация|منظمة إقليمية|区域组织|地区组织|区域性组织`,
  company: `company|business|private sector|enterprise|corporation|firm|industry|private company|companies|corporate|sme|startup|start up|
    entreprise|société|secteur privé|industrie|pme|empresa|sector privado|compañía|sociedad|pyme|
    компания|предприятие|бизнес|частный сектор|фирма|شركة|القطاع الخاص|قطاع خاص|مؤسسة تجارية|الشركات|企业|公司|私营部门|民营企业|國有企業|国有企业|企業`,
  civil_society: `civil society|civil society organization|civil society organisation|cso|ngo|non governmental organization|non governmental organisation|non profit|nonprofit|not for profit|association|foundation|trade association|think tank|
    société civile|ong|organisation de la société civile|association professionnelle|fondation|organisation non gouvernementale|
    sociedad civil|organización de la sociedad civil|asociación|fundación|organización no gubernamental|
    гражданское общество|нко|нпо|неправительственная организация|общественная организация|ассоциация|фонд|организация гражданского общества|
    مجتمع مدني|المجتمع المدني|منظمة مجتمع مدني|منظمة غير حكومية|جمعية|مؤسسة أهلية|民间机构|民间组织|社会组织|非政府组织|协会|基金会|公民社会|民間機構`,
  academia: `academia|university|research institute|academic|research|technical community|academic institution|school|college|research center|research centre|
    université|recherche|milieu universitaire|monde universitaire|établissement universitaire|institut de recherche|académie|communauté technique|
    universidad|mundo académico|instituto de investigación|academia|comunidad técnica|
    университет|вуз|научное учреждение|академия|академическое сообщество|научно исследовательский институт|техническое сообщество|
    جامعة|أوساط أكاديمية|مؤسسة أكاديمية|معهد بحوث|مركز أبحاث|学术界|大学|高校|研究机构|科研机构|科研院所|技术社群|學術界|大學`,
};

const acts: Readonly<Record<ActType, string>> = {
  confirm: `confirm|confirmation|confirms|confirmer|confirmar|confirmación|подтвердить|подтверждение|تأكيد|يؤكد|确认`,
  echo: `echo|echoes|faire écho|écho|eco|hacerse eco|откликнуться|отклик|تجاوب|التجاوب|呼应`,
  support: `support|supports|supporter|endorse|endorsement|declaration of support|soutien|soutenir|appui|apoyo|apoyar|adhesión|поддержка|поддержать|поддерживает|دعم|يدعم|تأييد|支持`,
  amend: `amend|amendment|modifier|modification|enmienda|modificar|изменить|изменение|تعديل|修改|修订`,
  reaffirm: `reaffirm|reaffirmation|réaffirmer|reafirmar|подтвердить вновь|إعادة تأكيد|重申`,
  withdraw: `withdraw|withdrawal|withdrawn|retrait|retirer|retirar|retirada|отзыв|отозвать|انسحاب|سحب|撤回|退出`,
};

/** A word as it is compared. */
export const keyOf = (text: string) =>
  foldKey(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const lookup = <T extends string>(table: Readonly<Record<T, string>>) =>
  new Map(
    Object.entries<string>(table).flatMap(([code, list]) => [
      [keyOf(code), code as T] as const,
      ...list.split("|").map((word) => [keyOf(word), code as T] as const),
    ]),
  );

const kindOfWord = lookup(kinds);
const actOfWord = lookup(acts);

/** The kind of participant that a word or a phrase names, in any of the six languages. */
export function kindOf(text: string): ParticipantKind | undefined {
  const key = keyOf(text);
  return (
    kindOfWord.get(key) ??
    kindOfWord.get(key.replace(/s$/, "")) ??
    kindInPhrase(key)
  );
}

export const actOf = (text: string): ActType | undefined =>
  actOfWord.get(keyOf(text));
