import { block, brief, indicator } from "./brief";
import type { DemoPractice } from "./model";

const usual = {
  cost: "under_100k",
  staffing: "under_5",
  duration: "under_1_year",
} as const;

export const inclusion: readonly DemoPractice[] = [
  {
    ...usual,
    ...{ key: "vendedoras-sin-fronteras", by: "civil_society", region: "019" },
    lang: "es",
    topics: ["DF18", "DF10"],
    ...{ instrument: "programme", tradition: "civil_law", level: "regional" },
    data: ["personal"],
    startedOn: "2022-08-01",
    measuredOn: "2025-05-31",
    source: "Encuesta a 412 vendedoras (inventada)",
    words: brief({
      title: "Vender fuera con los datos en regla: grupos de diez vendedoras",
      summary:
        "Grupos de diez vendedoras ponen en regla juntas los datos de sus clientes extranjeros, con una hoja común y una persona que responde.",
      problem:
        "De 900 vendedoras que exportaban por mensajería, 870 guardaban documentos de identidad de clientes. Tres perdieron su cuenta.",
      objective: "Que vendan fuera sin guardar lo que no necesitan.",
      measure:
        "Cada grupo usa **una hoja de pedido con cinco datos**. Los demás se borran al entregar. Una de las diez responde por el grupo ante la autoridad.",
      blocks: [
        block(
          "La hoja de cinco datos",
          "1. Nombre para entregar.\n2. Dirección.\n3. Pedido.\n4. Pago recibido.\n5. Fecha de borrado.",
          "Un teléfono.",
        ),
        block(
          "Una responde por diez",
          "1. Elegirla cada año.\n2. Darle dos días de formación.\n3. Pagarle entre todas.",
          "Confianza.",
        ),
      ],
      indicators: [
        indicator(
          "Vendedoras que guardan documentos de identidad",
          "97 %",
          "10 %",
          "13 %",
        ),
        indicator("Ventas al exterior por vendedora y mes", "4", "8", "9"),
      ],
      assessment:
        "Una consultora independiente visitó 40 puestos sin aviso en mayo de 2025 y confirmó las cifras salvo en la capital.",
      sideEffects:
        "Los hombres del mercado pidieron entrar; dos grupos son mixtos.",
      failures:
        "El primer material era un vídeo de una hora. Nadie lo terminó.",
      lessons: "Diez personas que se conocen valen más que mil inscritas.",
      ldcChanges: "Ninguno; la hoja puede ser de papel.",
      notSuitable: "Venta de medicinas.",
    }),
    also: {
      ar: brief({
        title: "البيع إلى الخارج ببيانات سليمة: مجموعات من عشر بائعات",
        summary:
          "تنظم كل عشر بائعات معًا بيانات زبائنهن في الخارج بورقة طلب مشتركة وشخص يجيب عنهن.",
        problem:
          "من 900 بائعة تصدّر عبر تطبيقات الرسائل كانت 870 تحتفظ بوثائق هوية الزبائن. وفقدت ثلاث حساباتهن.",
        objective: "أن يبعن إلى الخارج دون حفظ ما لا يحتجن إليه.",
        measure:
          "تستعمل كل مجموعة **ورقة طلب من خمس معلومات**، ويُحذف غيرها عند التسليم. وتجيب واحدة من العشر عن المجموعة أمام الهيئة.",
        blocks: [
          block(
            "ورقة المعلومات الخمس",
            "1. اسم للتسليم.\n2. العنوان.\n3. الطلب.\n4. استلام الثمن.\n5. تاريخ الحذف.",
            "هاتف.",
          ),
          block(
            "واحدة تجيب عن عشر",
            "1. تُنتخب كل سنة.\n2. تُدرَّب يومين.\n3. يدفعن لها معًا.",
            "الثقة.",
          ),
        ],
        indicators: [
          indicator("بائعات يحتفظن بوثائق الهوية", "97 %", "10 %", "13 %"),
          indicator("مبيعات إلى الخارج لكل بائعة في الشهر", "4", "8", "9"),
        ],
        assessment:
          "زارت خبيرة مستقلة 40 بسطة دون إخطار في مايو 2025 وأكدت الأرقام إلا في العاصمة.",
        sideEffects: "طلب رجال السوق الانضمام، فصارت مجموعتان مختلطتين.",
        failures: "كانت المادة الأولى فيديو مدته ساعة لم يكمله أحد.",
        lessons: "عشرة يعرف بعضهم بعضًا خير من ألف مسجل.",
        ldcChanges: "لا شيء؛ ويمكن أن تكون الورقة مطبوعة.",
        notSuitable: "بيع الأدوية.",
      }),
    },
  },
  {
    ...usual,
    ...{
      key: "sign-language-notices",
      by: "civil_society",
      region: "053",
      lang: "en",
    },
    topics: ["DF18", "DF02"],
    ...{ instrument: "standard", tradition: "common_law", level: "national" },
    data: ["personal"],
    startedOn: "2024-03-01",
    measuredOn: "2025-09-30",
    source: "Test with 60 people (invented)",
    words: brief({
      title: "Privacy notices in sign language, tested by those who sign",
      summary:
        "Notices about data sent abroad appear as films of forty seconds, made and tested by deaf people.",
      problem:
        "Written notices are a second language for many deaf people; 4 of 60 could retell one.",
      objective: "Nine of ten can retell where their data goes.",
      measure:
        "Each film answers **three questions**: who, where, how to stop it.",
      blocks: [
        block(
          "Three questions in forty seconds",
          "1. Write the answers.\n2. Sign.\n3. Let five people retell it.\n4. Film again.",
          "A signer.",
        ),
      ],
      indicators: [
        indicator(
          "People who can retell the notice",
          "4 of 60",
          "54 of 60",
          "49 of 60",
        ),
      ],
      failures: "The first film had no word for “cloud”.",
      lessons: "Let users find the sign.",
    }),
  },
  {
    ...usual,
    ...{
      key: "market-day-office",
      by: "government",
      region: "061",
      lang: "en",
    },
    topics: ["DF18"],
    ...{
      instrument: "institution",
      tradition: "customary_law",
      level: "local",
    },
    data: ["personal"],
    startedOn: "2025-06-01",
    words: brief({
      title: "The data office on market day",
      summary:
        "Once a month an officer sits in the market and answers questions on data that goes abroad.",
      problem: "Nobody came to the office in town.",
      objective: "Fifty questions a month.",
      measure: "A table, a chair and **a sign without the word data**.",
      failures: "With the word data on the sign nobody stopped.",
      lessons: "Ask about money sent home; data follows.",
    }),
  },
  {
    ...usual,
    ...{ key: "xiaowei-qiye", by: "civil_society", region: "142", lang: "zh" },
    topics: ["DF18", "DF04"],
    ...{ instrument: "tool", tradition: "civil_law" },
    data: ["personal"],
    mechanism: "standard_contract",
    startedOn: "2024-08-01",
    measuredOn: "2025-09-30",
    source: "协会统计（虚构）",
    words: brief({
      title: "小微企业标准合同互助：十家一组轮流备案",
      summary:
        "协会把十家小微企业编为一组，共用一份标准合同底稿，轮流由一家牵头备案。",
      problem: "小微企业备案平均花费两个月收入，三分之二放弃出海。",
      objective: "把备案成本降到原来的十分之一。",
      measure:
        "同类业务共用底稿，**只填差异**。牵头企业把问题写成问答供下一家使用。",
      blocks: [
        block(
          "只填差异",
          "1. 选同类十家。\n2. 写共同底稿。\n3. 每家填一页差异。\n4. 牵头企业先行备案。",
          "业务相近。",
        ),
      ],
      indicators: [
        indicator("单家备案成本（相当于月收入）", "2", "0.2", "0.3"),
      ],
      failures: "第一组业务差异太大，底稿无法共用。",
      lessons: "先分类，再分组。",
    }),
  },
];
