// The words of the interface, from one catalogue, formatted on the server.
import { createTranslator } from 'use-intl/core';
import catalogue from '#content/messages/en.json' with { type: 'json' };

/**
 * @returns a translator `t(key, values?)` over content/messages/en.json (ICU). Keys are checked by
 * type; a message that cannot be formatted is a bug and throws.
 */
export function createMessages() {
  return createTranslator({
    locale: 'en',
    messages: catalogue,
    timeZone: 'UTC',
    onError(error) {
      throw error;
    },
  });
}

export type Messages = ReturnType<typeof createMessages>;
