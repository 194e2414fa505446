// The quizzes that come with the app: build data under content/quizzes/, checked as it is read.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { type Assignment, assignmentSettingsSchema } from '#lib/core/assignment/assignment.ts';
import { quizVersionSchema } from '#lib/core/quiz/quiz.ts';
import { hashText } from '#lib/core/seed/random.ts';
import type { BundledQuiz } from '#lib/ports/bundled-quizzes.ts';

const fileSchema = z.object({
  code: z.string().regex(/^[a-z0-9-]{2,40}$/),
  topic: z.string(),
  level: z.string(),
  quiz: quizVersionSchema,
});

/** By code. @throws where a file does not fit its schema. A missing folder is an empty map. */
export function readBundledQuizzes(folder: string): Map<string, BundledQuiz> {
  return new Map(
    listJson(folder).map((file) => {
      const text = readFileSync(path.join(folder, file), 'utf8');
      const { code, topic, level, quiz: stored } = fileSchema.parse(JSON.parse(text));
      const quiz = { ...stored, version: versionOf(text) };
      const assignment: Assignment = {
        v: 1,
        id: code,
        quizId: quiz.quizId,
        deskId: 'bundled',
        code,
        title: quiz.title,
        version: quiz.version,
        settings: assignmentSettingsSchema.parse({ askName: false, showArticle: true }),
        createdAt: 0,
        expiresAt: Number.MAX_SAFE_INTEGER,
      };
      return [code, { assignment, quiz, topic, level }];
    }),
  );
}

/** From the content, so that an attempt on an earlier release's quiz is never scored by this one. 1..2^32. */
function versionOf(text: string): number {
  return Number.parseInt(hashText(text).slice(0, 8), 16) + 1;
}

function listJson(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort();
  } catch {
    return [];
  }
}
