import { block, brief, indicator } from "./brief";
import type { DemoPractice } from "./model";

const usual = {
  cost: "under_1m",
  staffing: "under_20",
  duration: "under_2_years",
} as const;

export const interoperability: readonly DemoPractice[] = [
  {
    ...usual,
    ...{ key: "bridge-clauses", by: "regional_organization", region: "142" },
    lang: "en",
    topics: ["DF09", "DF04"],
    ...{ instrument: "agreement", tradition: "mixed", level: "regional" },
    data: ["personal"],
    mechanism: "agreement",
    startedOn: "2022-07-01",
    measuredOn: "2025-03-31",
    source: "Secretariat of the union (invented)",
    words: brief({
      title: "Bridge clauses between two sets of model contracts",
      summary:
        "A regional union did not merge two sets of model clauses but wrote a bridge of nine clauses that makes either set good for both sides.",
      problem:
        "Firms signed both sets, 54 pages, of which 11 clauses contradicted each other. Lawyers advised to sign neither.",
      objective: "One signature for both sides, without touching either set.",
      measure:
        "The bridge says for each contradiction **which clause goes first and why**. It is signed with one of the sets. Both sides’ authorities have said in writing that they accept it.",
      blocks: [
        block(
          "A table of contradictions",
          "1. Lay the sets side by side.\n2. Mark what can’t be kept at once.\n3. Leave out what is only worded otherwise.",
          "Both sets in one language.",
        ),
        block(
          "Two letters",
          "1. Ask each authority the same question.\n2. Publish both answers.\n3. Ask again when a set changes.",
          "Authorities that answer in writing.",
        ),
      ],
      actors: "The union (owner), two groups of authorities.",
      legalBasis: "The letters; no treaty.",
      indicators: [
        indicator("Contracts signed with the bridge", "0", "500", "730"),
        indicator("Pages to sign", "54", "30", "31"),
      ],
      assessment:
        "A law faculty of a third region tested 20 contracts and found one contradiction that the bridge leaves open.",
      sideEffects: "Firms outside the region ask for bridges of their own.",
      failures:
        "A first attempt to merge the sets took three years and ended in nothing.",
      lessons: "Bridge first, merge later or never.",
      preconditions: "Two sets that are stable for two years.",
      ldcChanges: "The union signs for members without an authority.",
      notSuitable: "Where one side’s set is secret.",
    }),
    also: {
      es: brief({
        title: "Cláusulas puente entre dos modelos de contrato",
        summary:
          "Una unión regional no fusionó dos modelos de cláusulas: escribió un puente de nueve cláusulas que hace válido cualquiera de ellos para ambas partes.",
        problem:
          "Las empresas firmaban ambos modelos, 54 páginas, con 11 cláusulas contradictorias. Los abogados aconsejaban no firmar ninguno.",
        objective: "Una sola firma para ambas partes, sin tocar los modelos.",
        measure:
          "El puente dice en cada contradicción **qué cláusula prevalece y por qué**. Se firma con uno de los modelos. Las autoridades de ambas partes lo aceptaron por escrito.",
        blocks: [
          block(
            "Una tabla de contradicciones",
            "1. Poner los modelos lado a lado.\n2. Marcar lo que no se puede cumplir a la vez.\n3. Dejar fuera lo que solo cambia de redacción.",
            "Ambos modelos en un idioma.",
          ),
          block(
            "Dos cartas",
            "1. Hacer la misma pregunta a cada autoridad.\n2. Publicar ambas respuestas.\n3. Repetir cuando cambie un modelo.",
            "Autoridades que respondan por escrito.",
          ),
        ],
        actors: "La unión (autora), dos grupos de autoridades.",
        legalBasis: "Las cartas; ningún tratado.",
        indicators: [
          indicator("Contratos firmados con el puente", "0", "500", "730"),
          indicator("Páginas por firmar", "54", "30", "31"),
        ],
        assessment:
          "Una facultad de derecho de otra región probó 20 contratos y halló una contradicción que el puente deja abierta.",
        sideEffects: "Empresas de fuera piden puentes propios.",
        failures: "Un primer intento de fusión duró tres años y acabó en nada.",
        lessons: "Primero el puente; la fusión, después o nunca.",
        preconditions: "Dos modelos estables durante dos años.",
        ldcChanges: "La unión firma por los miembros sin autoridad.",
        notSuitable: "Donde el modelo de una parte es secreto.",
      }),
    },
  },
  {
    ...usual,
    ...{ key: "negociar-con-datos", by: "academia", region: "019", lang: "es" },
    topics: ["DF09", "DF17"],
    ...{ instrument: "training", tradition: "civil_law", level: "regional" },
    data: ["personal", "non_personal"],
    startedOn: "2024-03-01",
    measuredOn: "2025-10-31",
    source: "Encuesta de la universidad (inventada)",
    words: brief({
      title: "Un simulacro de negociación con los papeles cambiados",
      summary:
        "Negociadores de siete países ensayan un acuerdo sobre datos defendiendo la posición de otro.",
      problem:
        "Las rondas fracasaban por malentendidos: en 4 de 6, una parte rechazó lo que ya tenía en su propia ley.",
      objective: "Que cada quien conozca la ley del otro antes de sentarse.",
      measure:
        "Dos días: el primero se defiende **la posición ajena**, el segundo se escribe lo que sorprendió.",
      blocks: [
        block(
          "Papeles cambiados",
          "1. Sortear los papeles.\n2. Dar la ley ajena una semana antes.\n3. Negociar seis horas.\n4. Escribir tres sorpresas.",
          "Textos legales en un idioma común.",
        ),
      ],
      indicators: [
        indicator(
          "Rondas reales cerradas en un año",
          "2 de 6",
          "4 de 6",
          "4 de 7",
        ),
      ],
      failures: "Con embajadores no funcionó: nadie quiso ceder ni en broma.",
      lessons: "Invitar a quien escribe los borradores.",
      ldcChanges: "La universidad paga a quienes vienen de PMA.",
    }),
  },
  {
    ...usual,
    ...{ key: "mu3jam-mushtarak", by: "academia", region: "145", lang: "ar" },
    topics: ["DF09"],
    ...{ instrument: "tool", tradition: "islamic_law", level: "regional" },
    data: ["personal"],
    startedOn: "2024-01-10",
    measuredOn: "2025-07-31",
    source: "سجل المعجم (متخيَّل)",
    words: brief({
      title: "معجم مشترك لمصطلحات البيانات في قوانين متجاورة",
      summary:
        "جامعة تنشر معجمًا يبيّن كيف يسمّي كل قانون في المنطقة الشيء نفسه، وأين تعني الكلمة الواحدة شيئين.",
      problem:
        "كلمة «معالجة» تعني في قانون الجمع وفي آخر التحليل فقط. تعطلت ثلاثة اتفاقات بسبب ذلك سنتين.",
      objective: "أن تُعرف كل كلمة ملتبسة قبل التفاوض.",
      measure:
        "لكل مصطلح **جدول: الكلمة والقانون والمادة وما لا تشمله**. يراجع كل مدخل قانونيان من بلدين مختلفين.",
      blocks: [
        block(
          "مدخل لكل التباس",
          "1. اجمع تعريفات القوانين.\n2. ابحث عن حالة تدخل في أحدها دون الآخر.\n3. اكتب الحالة مثالًا.",
          "قوانين منشورة.",
        ),
      ],
      indicators: [
        indicator("مصطلحات ملتبسة موضحة", "0", "150", "173"),
        indicator("اتفاقات استعملت المعجم", "0", "3", "2"),
      ],
      sideEffects: "استُشهد بالمعجم في محكمة كأنه قانون.",
      failures:
        "النسخة الأولى رُتبت بالأبجدية فلم يجد أحد ما يريد؛ رُتبت بعد ذلك بالأسئلة.",
      lessons: "المثال أوضح من التعريف.",
      preconditions: "قانونيان من بلدين.",
      notSuitable: "لا يصلح بديلًا من الترجمة الرسمية.",
    }),
  },
];
