import { describe, expect, it } from 'vitest';
import { bareAddress, pageAddress } from '#lib/core/article/page-address.ts';

describe('pageAddress', () => {
  it.each([
    ['https://a.example/b?id=1&utm_source=x&fbclid=y#part', 'https://a.example/b?id=1'],
    ['https://a.example/b?utm_medium=x', 'https://a.example/b'],
    [`https://a.example/b?q=${'x'.repeat(600)}`, 'https://a.example/b'],
    [`https://a.example/${'x'.repeat(600)}`, ''],
  ])('%s', (address, expected) => expect(pageAddress(address)).toBe(expected));
});

describe('bareAddress', () => {
  it.each([
    [' https://a.example/b\n', 'https://a.example/b'],
    ['http://a.example', 'http://a.example'],
    ['www.a.example/b', 'https://www.a.example/b'],
    ['https://a.example/b and more', null],
    ['See https://a.example/b', null],
    ['ftp://a.example/b', null],
    ['https://', null],
    ['', null],
  ])('%j', (text, expected) => expect(bareAddress(text)).toBe(expected));
});
