// A day and, beside it, a time of that day; both may be left empty.
import { Field } from '#components/ui/field.tsx';

export type DayAndTimeProps = {
  /** The fields are `<name>On` (YYYY-MM-DD) and `<name>Time` (HH:MM). */
  name: string;
  day: { label: string; value: string };
  time: { label: string; value: string };
  hint: string;
  /** What was wrong with what was sent, or null. */
  problem?: string | null | undefined;
};

export function DayAndTime({ name, day, time, hint, problem }: DayAndTimeProps) {
  const described = problem ? `${name}-problem ${name}-hint` : `${name}-hint`;
  return (
    <div className="assign-when">
      <Field id={`${name}On`} label={day.label}>
        <input
          id={`${name}On`}
          name={`${name}On`}
          type="date"
          aria-invalid={problem ? true : undefined}
          aria-describedby={described}
          defaultValue={day.value}
        />
      </Field>
      <Field id={`${name}Time`} label={time.label}>
        <input
          id={`${name}Time`}
          name={`${name}Time`}
          type="time"
          aria-describedby={described}
          defaultValue={time.value}
        />
      </Field>
      <div className="assign-beneath">
        {problem && (
          <p className="message" role="alert" id={`${name}-problem`}>
            {problem}
          </p>
        )}
        <p className="note" id={`${name}-hint`}>
          {hint}
        </p>
      </div>
    </div>
  );
}
