// Skills under the names that students read.
import { skillSchema } from '#lib/core/question/question.ts';
import { messages as t } from '#lib/wiring.ts';

/** @param rows `key`: the skill */
export function namedSkills<T extends { key: string }>(
  rows: readonly T[],
): (T & { name: string })[] {
  return rows.flatMap((row) => {
    const skill = skillSchema.safeParse(row.key);
    return skill.success ? [{ ...row, name: t(`learn.skill.${skill.data}`) }] : [];
  });
}
