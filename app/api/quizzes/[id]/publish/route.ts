import { publishQuiz } from '#lib/use-cases/publish-quiz.ts';
import { publishHandler } from '../../../publish-handler.ts';

export const POST = publishHandler(publishQuiz, 200);
