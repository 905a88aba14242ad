import type { ActType, Vehicle } from "../../domain/act/model";
import { useT } from "../../i18n/use-t";
import { Radios } from "../form/choices";

/** What kind of act, through what. What leaves no choice is not asked. */
export function StartFields({
  types,
  vehicles,
  errors,
  value,
}: {
  readonly types: readonly ActType[];
  readonly vehicles: readonly Vehicle[];
  readonly errors: Readonly<Record<string, string>>;
  readonly value: (name: string) => string | undefined;
}) {
  const t = useT();
  const [onlyVehicle] = vehicles;
  return (
    <>
      <Radios
        name="type"
        label={t("acts.new.type")}
        error={errors["type"] ?? errors["relatesTo"]}
        value={value("type")}
        options={types.map((type) => ({
          value: type,
          label: t(`act.type.${type}`),
          hint: t(`act.type-hint.${type}`),
        }))}
        heading
      />
      {vehicles.length === 1 && onlyVehicle ? (
        <input type="hidden" name="vehicle" value={onlyVehicle} />
      ) : (
        <Radios
          name="vehicle"
          label={t("acts.new.vehicle")}
          hint={t("acts.new.vehicle-hint")}
          error={errors["vehicle"]}
          value={value("vehicle")}
          options={vehicles.map((vehicle) => ({
            value: vehicle,
            label: t(`act.vehicle.${vehicle}`),
          }))}
          heading
        />
      )}
    </>
  );
}
