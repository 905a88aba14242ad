import styles from "./form-part.module.css";

/** The head of one part of a long form. */
export const FormPart = ({
  id,
  title,
}: {
  readonly id: string;
  readonly title: string;
}) => (
  <h2 id={id} className={styles["part"]}>
    {title}
  </h2>
);
