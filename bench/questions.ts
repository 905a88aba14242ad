import { viewQuestions } from "./views";

/** Addresses of the register that differ from one another, by kind of question. */

const kinds = ["company", "civil_society", "academia", "government"];
const regions = ["002", "019", "142", "150", "009"];
const sorts = ["newest", "oldest", "name", "number"];

/** Words that stand in invented names, statements and commitments, rare and common. */
const words = {
  Latin: [
    "velmara",
    "orinto cloud",
    "kastelia",
    "data",
    "trade plat",
    "réseau",
    "quillora",
    "логистика",
    "ардентия",
    "verdanis health",
    "publish",
    "solpeak",
    "asociación",
    "tessolin",
    "payments",
    "sarabeth bay",
    "corvanta",
    "demonstration",
  ],
  Chinese: [
    "维玛",
    "数据服务",
    "云系统",
    "有限公司",
    "奥林托物流",
    "健康",
    "峰",
    "索峰",
    "支付有限",
    "泽菲兰",
    "明海",
    "数字",
    "贸易平台",
    "佩拉贡",
    "翠达",
    "云溪",
    "雅登提",
    "网络",
  ],
  Arabic: [
    "فلمارا",
    "شركة",
    "للخدمات اللوجستية",
    "أورينتو",
    "البيانات",
    "كاستليا",
    "هيئة",
    "دونافير",
    "للمدفوعات",
    "سولبيك",
    "جمعية",
    "تسولين",
    "زفيران",
    "الصحة",
    "لومنسي",
    "فردانيس",
    "التجارية",
    "نمبروك",
  ],
} as const;

const at = <T>(list: readonly T[], i: number): T => list[i % list.length] as T;

/** A day of the two years before 20 November 2026, another one each time. */
const day = (i: number, within = 700): string =>
  new Date(Date.UTC(2026, 10, 20) - ((i * 7919) % within) * 86_400_000)
    .toISOString()
    .slice(0, 10);

/** Milliseconds a p95 may take with 100,000 acts, where it is not 50. */
export const goals: Readonly<Record<string, number>> = { "change list": 100 };

const list = "/en/register";

/** The i-th address of each kind; each has a query, to which more can be added. */
export const questions: Readonly<
  Record<string, (i: number, pages: number) => string>
> = {
  list: (i, pages) =>
    `${list}?page=${String(1 + ((i * 7919) % pages))}&sort=${at(sorts, i)}`,
  facet: (i) =>
    `${list}?kind=${at(kinds, i)}&region=${at(regions, Math.floor(i / 4))}&proposal=${String(1 + (i % 11))}`,
  ...Object.fromEntries(
    Object.entries(words).map(([script, some]) => [
      `search, ${script}`,
      (i: number) => `${list}?q=${encodeURIComponent(at(some, i))}`,
    ]),
  ),
  "as-of list": (i) => `${list}?asOf=${day(i)}&sort=${at(sorts, i)}`,
  "as-of search": (i) =>
    `${list}?asOf=${day(i)}&q=${encodeURIComponent(at(words.Latin, i))}`,
  "change list": (i) => {
    const [from = "", to = ""] = [day(i), day(i * 3 + 1)].sort();
    return `${list}/changes?from=${from}&to=${to}`;
  },
  ...viewQuestions,
};
