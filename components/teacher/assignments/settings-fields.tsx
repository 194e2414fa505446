// The settings of one class's quiz as fields of a plain form.
import { Field } from '#components/ui/field.tsx';
import type { Translate } from '#components/ui/translate.ts';
import type { AssignmentSettings } from '#lib/core/assignment/assignment.ts';
import { DayAndTime } from './day-and-time.tsx';
import { ZoneSelect } from './zone-select.client.tsx';

/** As they stand in the form: numbers and times as typed, days as YYYY-MM-DD, '' for none. */
export type SettingsFields = Pick<
  AssignmentSettings,
  | 'label'
  | 'feedback'
  | 'tries'
  | 'shuffle'
  | 'retakes'
  | 'askName'
  | 'showArticle'
  | 'pointAtSentence'
  | 'timeZone'
> &
  Record<
    | 'questionCount'
    | 'timeLimit'
    | 'opensOn'
    | 'opensTime'
    | 'closesOn'
    | 'closesTime'
    | 'passMark',
    string
  > & {
    /** Whether the zone was chosen or is only a guess, for the browser to better. */
    zoneChosen: boolean;
  };

export type SettingsProblem =
  | 'nothing'
  | 'contested'
  | 'invalid'
  | 'closesMissing'
  | 'closesInPast'
  | 'opensAfter'
  | 'timeWithoutDay';

const PROBLEMS = {
  nothing: 'publish.nothing',
  contested: 'publish.contested',
  invalid: 'publish.invalid',
  closesMissing: 'publish.closesMissing',
  closesInPast: 'publish.closesInPast',
  opensAfter: 'assign.opensAfter',
  timeWithoutDay: 'assign.timeWithoutDay',
} as const;

/** Those that the field of the close says itself. */
const AT_CLOSE: readonly SettingsProblem[] = ['closesMissing', 'closesInPast', 'opensAfter'];

export function settingsProblemOf(said: string | null): SettingsProblem | null {
  return (Object.keys(PROBLEMS) as SettingsProblem[]).find((problem) => problem === said) ?? null;
}

export type SettingsFieldsProps = {
  t: Translate;
  /** What was typed and refused, or the settings in force, or the defaults. */
  fields: SettingsFields;
  /** IANA names to choose from. */
  zones: readonly string[];
  /** Questions of the quiz. */
  questionCount: number;
  problem: SettingsProblem | null;
};

/** What was refused, where no field says it itself. */
export function SettingsNews({ t, problem }: Pick<SettingsFieldsProps, 't' | 'problem'>) {
  if (!problem || AT_CLOSE.includes(problem)) return null;
  return (
    <>
      <p className="message" role="alert">
        {t(PROBLEMS[problem])}
      </p>
      {problem === 'contested' && (
        <label className="check">
          <input type="checkbox" name="confirm" />
          {t('publish.confirm')}
        </label>
      )}
    </>
  );
}

export function SettingsFieldset({
  t,
  fields,
  zones,
  questionCount,
  problem,
}: SettingsFieldsProps) {
  const atClose = problem && AT_CLOSE.includes(problem) ? problem : null;
  return (
    <>
      <Field id="label" label={t('assign.class')} hint={t('assign.classHint')}>
        <input
          id="label"
          name="label"
          maxLength={60}
          autoComplete="off"
          defaultValue={fields.label}
          aria-describedby="label-hint"
        />
      </Field>
      <Field id="feedback" label={t('publish.feedback')}>
        <select id="feedback" name="feedback" defaultValue={fields.feedback}>
          <option value="each">{t('publish.feedbackEach')}</option>
          <option value="end">{t('publish.feedbackEnd')}</option>
          <option value="closed">{t('publish.feedbackClosed')}</option>
        </select>
      </Field>
      <Field id="tries" label={t('publish.tries')} hint={t('publish.triesHint')}>
        <select id="tries" name="tries" defaultValue={fields.tries} aria-describedby="tries-hint">
          <option>1</option>
          <option>2</option>
          <option>3</option>
        </select>
      </Field>
      <NumberField
        name="questionCount"
        label={t('assign.questionCount')}
        hint={t('assign.questionCountHint', { count: questionCount })}
        value={fields.questionCount}
        max={200}
      />
      <NumberField
        name="timeLimit"
        label={t('assign.timeLimit')}
        hint={t('assign.timeLimitHint')}
        value={fields.timeLimit}
        max={1440}
      />
      <DayAndTime
        name="opens"
        day={{ label: t('assign.opensOn'), value: fields.opensOn }}
        time={{ label: t('assign.opensTime'), value: fields.opensTime }}
        hint={t('assign.opensHint')}
      />
      <DayAndTime
        name="closes"
        day={{ label: t('publish.closesAt'), value: fields.closesOn }}
        time={{ label: t('assign.closesTime'), value: fields.closesTime }}
        hint={t('publish.closesAtHint')}
        problem={atClose && t(PROBLEMS[atClose])}
      />
      <Field id="timeZone" label={t('assign.timeZone')} hint={t('assign.timeZoneHint')}>
        <ZoneSelect zone={fields.timeZone} zones={zones} guess={!fields.zoneChosen} />
      </Field>
      <NumberField
        name="passMark"
        label={t('assign.passMark')}
        hint={t('assign.passMarkHint')}
        value={fields.passMark}
        max={100}
      />
      <div className="field">
        {(['askName', 'retakes', 'shuffle', 'showArticle'] as const).map((name) => (
          <label key={name} className="check">
            <input type="checkbox" name={name} defaultChecked={fields[name]} />
            {t(`publish.${name}`)}
          </label>
        ))}
        <label className="check">
          <input
            type="checkbox"
            name="pointAtSentence"
            defaultChecked={fields.pointAtSentence}
            aria-describedby="pointAtSentence-hint"
          />
          {t('pointing.setting')}
        </label>
        <p className="note" id="pointAtSentence-hint">
          {t('pointing.settingHint')}
        </p>
      </div>
    </>
  );
}

type NumberFieldProps = { name: string; label: string; hint: string; value: string; max: number };

function NumberField({ name, label, hint, value, max }: NumberFieldProps) {
  return (
    <Field id={name} label={label} hint={hint}>
      <input
        id={name}
        name={name}
        type="number"
        className="assign-number"
        min={1}
        max={max}
        step={1}
        defaultValue={value}
        aria-describedby={`${name}-hint`}
      />
    </Field>
  );
}
