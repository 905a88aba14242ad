import type { TermId } from "../../../app/domain/initiative/glossary";
import type { Locale } from "../../../app/domain/kernel/localized";

/**
 * How a glossary term appears in running text, where grammar bends it: parts
 * that every inflected form has in common, compared in lower case.
 */
export const forms: Partial<
  Record<Exclude<Locale, "zh">, Partial<Record<TermId, readonly string[]>>>
> = {
  en: {
    "cross-border-transmission": [
      "cross-border data transmission",
      "cross-border transmission",
    ],
    "personal-privacy": ["personal privacy", "individual privacy"],
    "non-discrimination": ["non-discrimination", "non-discriminatory"],
    "best-practice": ["best practices"],
    "legitimate-policy-objective": ["legitimate public policy objectives"],
    "technical-regulation": ["technology regulations"],
    "developing-country": ["developing countries"],
    "least-developed-country": ["least developed countries"],
    "mutual-recognition": ["mutual recognition"],
    certification: ["certifications"],
    vulnerability: ["vulnerabilities"],
  },
  fr: {
    echo: ["faire écho"],
    support: ["soutenir", "soutien"],
    "negative-list": ["listes négatives"],
    "personal-privacy": ["vie privée des personnes"],
    backdoor: ["portes dérobées"],
    "non-discrimination": ["non-discrimination", "non discriminatoire"],
    "technical-regulation": ["règlements techniques"],
    "legitimate-policy-objective": [
      "objectifs légitimes de politique publique",
    ],
    "intellectual-property": ["propriété intellectuelle"],
    "non-personal-data": ["données non personnelles"],
  },
  es: {
    echo: ["se hagan eco"],
    confirm: ["confirm"],
    support: ["apoy"],
    "negative-list": ["listas negativas"],
    backdoor: ["puertas traseras"],
    vulnerability: ["vulnerabilidades"],
    "technical-regulation": ["reglamentos técnicos"],
    "non-discrimination": ["no discriminación", "no discriminatorio"],
    "legitimate-policy-objective": ["objetivos legítimos de política pública"],
    "developing-country": ["países en desarrollo"],
  },
  ru: {
    echo: ["откликнуться"],
    support: ["поддерж"],
    data: ["данн"],
    "cross-border-data-flow": ["трансграничны"],
    "cross-border-transmission": [
      "трансграничную передачу",
      "трансграничной передачи",
    ],
    "negative-list": ["негативных списков"],
    "personal-information": ["персональной информаци"],
    "personal-privacy": ["неприкосновенност"],
    "non-personal-data": ["неперсональных данных"],
    backdoor: ["бэкдор"],
    vulnerability: ["уязвимост"],
    "over-securitising": ["чрезмерного расширения понятия безопасности"],
    "conformity-assessment": ["оценки соответствия"],
    "technical-regulation": ["технических регламентов"],
    certification: ["сертификаци"],
    interoperability: ["функциональную совместимость"],
    compatibility: ["совместимост"],
    "non-discrimination": ["недискриминац"],
    "legitimate-policy-objective": ["законных целей государственной политики"],
    "disguised-restriction": ["скрытого ограничения"],
    "intellectual-property": [
      "интеллектуальной собственности",
      "интеллектуальную собственность",
    ],
    "best-practice": ["передовой практикой"],
    "developing-country": ["развивающи"],
    "least-developed-country": ["наименее развит"],
    "mutual-recognition": ["взаимное признание", "взаимному признанию"],
    "capacity-building": ["наращивании потенциала"],
    "technical-assistance": ["техническую помощь"],
    "digital-divide": ["цифрового разрыва"],
  },
  ar: {
    data: ["بيانات"],
    "cross-border-data-flow": ["تدفقات البيانات عبر الحدود"],
    "cross-border-transmission": [
      "نقل البيانات عبر الحدود",
      "لنقل المعلومات الشخصية عبر الحدود",
    ],
    "negative-list": ["قوائم سلبية"],
    vulnerability: ["الثغرات"],
    "technical-regulation": ["اللوائح الفنية"],
    certification: ["شهادات"],
    compatibility: ["التوافق"],
    "legitimate-policy-objective": ["لأهداف مشروعة للسياسة العامة"],
    "disguised-restriction": ["تقييداً مقنّعاً"],
    backdoor: ["أبواب خلفية"],
    support: ["دعم"],
    confirm: ["تأكيد"],
  },
};
