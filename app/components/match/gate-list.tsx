import type { Gate } from "../../domain/match/gates";
import { useT } from "../../i18n/use-t";
import { Icon } from "../ui/icon";
import { gateWords } from "./gate-words";
import styles from "./match.module.css";

/** What must hold before points mean anything: each yes or no, with what matched. */
export function GateList({ gates }: { readonly gates: readonly Gate[] }) {
  const t = useT();
  return (
    <ul className={styles["gates"]}>
      {gates.map((gate) => {
        const words = gateWords(t, gate);
        return (
          <li key={gate.code} className={styles["gate"]}>
            <Icon name={gate.passed ? "check" : "x"} />
            <span>
              <strong>{t(`match.gate.${gate.code}`)}</strong>{" "}
              {t(gate.passed ? "match.yes" : "match.no")}
              {words && (
                <>
                  {": "}
                  <bdi>{words}</bdi>
                </>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
