// One line of the form for an article.
import { Field } from '#components/ui/field.tsx';
import type { ArticleFields } from './article-fields.ts';

export type ArticleLineProps = {
  name: keyof ArticleFields;
  label: string;
  value: string;
  hint?: string;
  type?: 'text' | 'date';
  maxLength?: number;
  invalid?: boolean;
};

export function ArticleLine(props: ArticleLineProps) {
  const { name, label, value, hint, type = 'text', maxLength, invalid } = props;
  return (
    <Field id={name} label={label} hint={hint}>
      <input
        id={name}
        name={name}
        type={type}
        defaultValue={value}
        maxLength={maxLength}
        aria-invalid={invalid || undefined}
        aria-describedby={[invalid && 'problem', hint && `${name}-hint`].filter(Boolean).join(' ')}
      />
    </Field>
  );
}
