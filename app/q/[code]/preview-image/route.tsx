// The picture that goes with a posted link, 1200 x 630 PNG. Its words are the title and a number.
import { ImageResponse } from 'next/og';
import { drawnTitle, PICTURE_SIZE, PreviewPicture } from '#components/student/preview-picture.tsx';
import { messages as t } from '#lib/wiring.ts';
import { handle } from '../../../api/handle.ts';
import { problem } from '../../../api/problem.ts';
import { loadShare } from '../load-share.ts';

type Context = { params: Promise<{ code: string }> };

/** About 40 kB each. */
const MAX_KEPT = 100;
const kept = new Map<string, Promise<ArrayBuffer>>();

export function GET(request: Request, { params }: Context): Promise<Response> {
  return handle(request, async () => {
    const share = await loadShare((await params).code);
    if (share.type !== 'found') return problem(share.type);
    const picture = await draw(share.title, share.questionCount);
    return new Response(picture, {
      headers: {
        'content-type': 'image/png',
        'cache-control': 'public, max-age=3600',
        // Pages elsewhere show it.
        'cross-origin-resource-policy': 'cross-origin',
      },
    });
  });
}

/** Each picture is drawn once, however many ask for it at once. */
function draw(title: string, questions: number): Promise<ArrayBuffer> {
  const key = `${questions} ${drawnTitle(title)}`;
  const held = kept.get(key);
  if (held) return held;
  const picture = new ImageResponse(
    <PreviewPicture
      title={title}
      count={t('share.count', { count: questions })}
      name={t('app.name')}
      promise={t('shareForms.previewPromise')}
    />,
    PICTURE_SIZE,
  ).arrayBuffer();
  kept.set(key, picture);
  picture.catch(() => kept.delete(key));
  for (const oldest of kept.keys()) {
    if (kept.size <= MAX_KEPT) break;
    kept.delete(oldest);
  }
  return picture;
}
