import { readAnalysis } from '#lib/use-cases/read-analysis.ts';
import { deps } from '#lib/wiring.ts';
import { analysisSheetsInWords } from '../../../analysis-sheets.ts';
import { manageKeyOf } from '../../../credentials.ts';
import { handle, parseQuery, reply } from '../../../handle.ts';
import { problem } from '../../../problem.ts';
import { analysisQuerySchema } from '../../../request-schemas.ts';
import { sendTable } from '../../../send-table.ts';

type Context = { params: Promise<{ id: string }> };

export function GET(request: Request, { params }: Context): Promise<Response> {
  return handle(request, async () => {
    const parsed = parseQuery(request, analysisQuerySchema);
    if ('refused' in parsed) return parsed.refused;
    const access = { assignmentId: (await params).id, manageKey: await manageKeyOf(request) };
    const outcome = await readAnalysis(deps(), access);
    if (outcome.type !== 'found') return problem(outcome.type);
    const { assignment, analysis } = outcome;
    const { format, of } = parsed.query;
    if (format === 'json') {
      const { n, alpha, standardError, maxPoints, questions } = analysis;
      const told = questions.map(({ figures, pointing, advice }) => ({
        ...figures,
        luck: pointing?.luck ?? null,
        advice,
      }));
      return reply({ n, alpha, standardError, maxPoints, questions: told });
    }
    const { questions, answers } = analysisSheetsInWords(analysis);
    const name = `${assignment.code}-${of}`;
    return sendTable(format, name, of === 'answers' ? [answers, questions] : [questions, answers]);
  });
}
