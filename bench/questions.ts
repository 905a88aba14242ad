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

/** The i-th query of each kind, without its question mark. */
export const questions: Readonly<
  Record<string, (i: number, pages: number) => string>
> = {
  list: (i, pages) => `page=${1 + ((i * 7919) % pages)}&sort=${at(sorts, i)}`,
  facet: (i) =>
    `kind=${at(kinds, i)}&region=${at(regions, Math.floor(i / 4))}&proposal=${1 + (i % 11)}`,
  ...Object.fromEntries(
    Object.entries(words).map(([script, list]) => [
      `search, ${script}`,
      (i: number) => `q=${encodeURIComponent(at(list, i))}`,
    ]),
  ),
};
