// A fact from an attempt becomes a card, or one more review of the card there is.
import type { Card, Form } from './card.ts';
import { MAX_HISTORY } from './card.ts';
import type { KeptFact } from './cards-of-attempt.ts';
import { unitedForms } from './cards-of-attempt.ts';
import { reviewMemory } from './memory.ts';

export type StoredCard = { card: Card; forms: Form[] };

/** What is not newer than the card's last review was counted before: only its forms are added. */
export function keepFact(stored: StoredCard | null, fact: KeptFact): StoredCard {
  const { id, articleId, title, label, skill, grade, at } = fact;
  if (!stored) {
    const memory = reviewMemory(null, { at, grade });
    const history = [{ at, grade, stability: memory.stability }];
    const formId = fact.forms[0]?.question.id ?? '';
    const card = { v: 1 as const, id, articleId, title, label, skill, memory, history, formId };
    return { card: { ...card, last: null }, forms: fact.forms };
  }
  const forms = unitedForms(stored.forms, fact.forms);
  if (at <= stored.card.memory.reviewedAt) return { card: stored.card, forms };
  const memory = reviewMemory(stored.card.memory, { at, grade });
  return {
    card: { ...stored.card, memory, history: longer(stored.card, at, grade, memory) },
    forms,
  };
}

/** The history with one more entry; the oldest of many goes. */
export function longer(
  { history }: Card,
  at: number,
  grade: number,
  { stability }: { stability: number },
): Card['history'] {
  return [...history, { at, grade, stability }].slice(-MAX_HISTORY);
}
