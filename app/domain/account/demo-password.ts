/** The password of every demonstration account. It is printed on the sign-in page. */
export const demoPassword = "demonstration-only-2024";
