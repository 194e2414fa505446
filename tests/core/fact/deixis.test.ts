import { describe, expect, it } from 'vitest';
import { pointingWord } from '#lib/core/fact/deixis.ts';

describe('what only the page explains', () => {
  it.each([
    'She founded the Nile Trust',
    'The initiative was proposed by Anna Bell',
    'Anna Bell sold her house in Peru',
    'Peru bought nine ships last April',
    'Peru will buy nine ships next year',
    'Peru bought nine ships on Tuesday',
    'Peru now has nine ships',
    'Peru had lost nine ships by that point',
    'The current president of Peru owns nine ships',
    "It's one of nine lakes in Peru",
    'Peru scored in the 54th minute',
    'The first referendum is to be held in May',
    'Peru trains 90 officers over the next five years',
    'Anna Bell gave the best proof in 1905',
  ])('%s: leans on the page', (text) => {
    expect(pointingWord(text)).not.toBeNull();
  });

  it.each([
    'Tardigrades have eight legs',
    'The Nile is the longest river in Africa',
    'Peru grew fastest in the 19th century',
    'In which of these countries did Peru buy ships?',
    'The number of ships in the world has doubled',
    'Trees such as oaks grow in Peru',
    'Ships left the port of Lima for the first time in 1905',
    'The US has nine ports on the Pacific',
  ])('%s: stands alone', (text) => {
    expect(pointingWord(text)).toBeNull();
  });
});
