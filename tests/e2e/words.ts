// The words of the interface, from the catalogue that the app itself uses.
import { createMessages } from '#lib/adapters/messages.ts';

export const t = createMessages();
