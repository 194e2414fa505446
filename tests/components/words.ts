// The real catalogue, as components get it.
import { takeWords } from '#components/student/take-words.ts';
import { createMessages } from '#lib/adapters/messages.ts';

export const t = createMessages();
export const words = takeWords(t, 7, { lang: 'en', dir: 'ltr' });
