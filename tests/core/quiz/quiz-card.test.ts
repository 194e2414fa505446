import { describe, expect, it } from 'vitest';
import { titleMatcher } from '#lib/core/quiz/quiz-card.ts';

describe('a search by title', () => {
  it.each([
    ['', 'Anything'],
    ['  ', 'Anything'],
    ['arbol', 'La luz del Árbol'],
    ['ÁRBOL', 'la luz del arbol'],
    ['luz  arbol', 'El árbol y la luz'],
    ['e\u0301te\u0301', 'Un été'],
    ['strasse', 'Die Straße'],
    ['lodz', 'Łódź in 1900'],
    ['seed va', 'The Seed Vault'],
    ['1900', 'Łódź in 1900'],
    ['пещер', 'ПЕЩЕРЫ'],
    ['.*', 'What is .* for?'],
  ])('for %j finds %j', (search, title) => {
    expect(titleMatcher(search)(title)).toBe(true);
  });

  it.each([
    ['luz noche', 'La luz del Árbol'],
    ['.*', 'The Seed Vault'],
    ['vaults', 'The Seed Vault'],
  ])('for %j passes over %j', (search, title) => {
    expect(titleMatcher(search)(title)).toBe(false);
  });
});
