import type { Locale } from "../kernel/localized";
import type { Light } from "../report/model";

/** What an invented participant says of a commitment, by how it stands. */
export const demoProgress: Readonly<
  Record<Light, Readonly<Record<Locale, string>>>
> = {
  done: {
    en: "Finished ahead of its date. The results were presented at an open meeting.",
    fr: "Achevé avant la date prévue. Les résultats ont été présentés lors d’une réunion ouverte.",
    es: "Terminado antes de la fecha prevista. Los resultados se presentaron en una reunión abierta.",
    ru: "Завершено раньше срока. Итоги представлены на открытой встрече.",
    ar: "أُنجز قبل الموعد، وعُرضت النتائج في اجتماع مفتوح.",
    zh: "已提前完成，并在公开会议上介绍了成果。",
  },
  on_track: {
    en: "Half of the work is done. The rest follows as planned.",
    fr: "La moitié du travail est faite. Le reste suivra comme prévu.",
    es: "La mitad del trabajo está hecha. El resto seguirá según lo previsto.",
    ru: "Половина работы сделана. Остальное пойдет по плану.",
    ar: "أُنجز نصف العمل، وسيتبعه الباقي كما هو مخطط.",
    zh: "工作已完成一半，其余部分将按计划进行。",
  },
  delayed: {
    en: "The trainers came later than agreed. We expect to finish half a year after the date.",
    fr: "Les formateurs sont arrivés plus tard que convenu. Nous pensons finir six mois après la date.",
    es: "Los formadores llegaron más tarde de lo acordado. Esperamos terminar medio año después de la fecha.",
    ru: "Преподаватели прибыли позже, чем договорились. Закончим на полгода позже срока.",
    ar: "وصل المدربون بعد الموعد المتفق عليه، ونتوقع الانتهاء بعد نصف سنة من الموعد.",
    zh: "培训人员未能按约定时间到达，预计比原定日期晚半年完成。",
  },
  stopped: {
    en: "We gave this up when its budget was cut. Nothing more will follow.",
    fr: "Nous y avons renoncé quand le budget a été réduit. Il n’y aura pas de suite.",
    es: "Renunciamos a ello cuando se recortó el presupuesto. No habrá continuación.",
    ru: "Мы отказались от этого, когда урезали бюджет. Продолжения не будет.",
    ar: "تخلينا عن ذلك عند خفض الميزانية، ولن يتبعه شيء.",
    zh: "因预算削减，我们已放弃此项工作，不再继续。",
  },
};

/** What it says besides. */
export const demoRemark: Readonly<Record<Locale, string>> = {
  en: "Invented report (demonstration).",
  fr: "Rapport inventé (demonstration).",
  es: "Informe inventado (demonstration).",
  ru: "Вымышленный отчет (demonstration).",
  ar: "تقرير متخيَّل (demonstration).",
  zh: "虚构的报告 (demonstration)。",
};

/** The name a renamed body bore before. */
export const demoFormerName: Readonly<Record<Locale, string>> = {
  en: "Open Data Circle (demonstration)",
  fr: "Cercle des données ouvertes (demonstration)",
  es: "Círculo de Datos Abiertos (demonstration)",
  ru: "Кружок открытых данных (demonstration)",
  ar: "حلقة البيانات المفتوحة (demonstration)",
  zh: "开放数据小组 (demonstration)",
};

/** What proves an invented succession. */
export const demoDocument = "Invented notarial deed 12/2026 (demonstration)";
