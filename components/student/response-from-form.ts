// A filled form to a response: the same on the server and in the browser, so zod stays out.
import type { QuestionResponse } from '#lib/core/question/response.ts';
import { orderFromPlaces } from './order-from-places.ts';

/** @returns what the fields of a question's form give; null where nothing was given. */
export function responseFromForm(form: FormData): QuestionResponse | null {
  const field = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  const kind = field('kind');
  switch (kind) {
    case 'multiple-choice': {
      const optionId = field('option');
      return optionId ? { kind, optionId } : null;
    }
    case 'multiple-response': {
      const optionIds = form.getAll('option').filter((value) => typeof value === 'string');
      return optionIds.length > 0 ? { kind, optionIds } : null;
    }
    case 'true-false': {
      const value = field('option');
      return value === 'true' || value === 'false' ? { kind, value: value === 'true' } : null;
    }
    case 'cloze':
    case 'numeric': {
      const text = field('text').trim();
      return text ? { kind, text } : null;
    }
    case 'ordering': {
      const shown = field('shown').split(' ');
      const places = shown.map((id) => Number(field(`place.${id}`)));
      return { kind, order: orderFromPlaces(shown, places) };
    }
    case 'matching': {
      const pairs: Record<string, string> = {};
      for (const [name, value] of form) {
        if (name.startsWith(PAIR) && value && typeof value === 'string') {
          pairs[name.slice(PAIR.length)] = value;
        }
      }
      return Object.keys(pairs).length > 0 ? { kind, pairs } : null;
    }
    default:
      return null;
  }
}

const PAIR = 'pair.';
