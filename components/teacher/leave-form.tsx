// On a shared machine: this browser forgets the desk.
import type { Translate } from '#components/ui/translate.ts';
import { SureForm } from './sure-form.tsx';

export function LeaveForm({ t, unsure }: { t: Translate; unsure: boolean }) {
  const words = {
    heading: t('desk.leaveHeading'),
    lead: t('desk.leaveLead'),
    unsure: t('desk.leaveUnsure'),
    sure: t('desk.leaveSure'),
    go: t('desk.leaveGo'),
  };
  return <SureForm id="leave" action="/teach/leave" unsure={unsure} words={words} />;
}
