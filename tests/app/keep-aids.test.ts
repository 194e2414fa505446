import { expect, it } from 'vitest';
import { pageOf } from '#app/keep-aids.ts';

const PAGES = ['/q/gull', '/me/review'] as const;

it.each([
  ['/q/gull?n=3', '/q/gull?n=3'],
  ['/q/gull?n=review&said=nothing', '/q/gull?n=review'],
  ['/q/gull?p=ab%20c', '/q/gull?p=ab+c'],
  ['/me/review?card=1', '/me/review?card=1'],
  ['/q/gull', '/q/gull'],
  ['', '/q/gull'],
  ['//elsewhere.example/q/gull?n=3', '/q/gull'],
  ['https://elsewhere.example/?n=3', '/q/gull'],
  ['/q/gull\r\nset-cookie: a=b?n=3', '/q/gull'],
  ['/q/gull?n=3%0d%0aset-cookie:%20a=b', '/q/gull?n=3%0D%0Aset-cookie%3A+a%3Db'],
])('reading aids chosen at %j lead back to %s', (address, to) => {
  expect(pageOf(address, PAGES)).toBe(to);
});
