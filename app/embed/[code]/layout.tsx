// The reading aids in a frame: kept in a cookie of that frame.
import type { ComponentProps } from 'react';
import QuizLayout from '../../q/[code]/layout.tsx';

export default function EmbedLayout(props: ComponentProps<typeof QuizLayout>) {
  return <QuizLayout {...props} />;
}
