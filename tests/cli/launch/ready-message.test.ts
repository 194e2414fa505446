import { describe, expect, it } from 'vitest';
import { readyMessage, storeInWords } from '#lib/cli/launch/ready-message.ts';

describe('the message at start', () => {
  it('says where to click and where data is kept', () => {
    const text = readyMessage({ port: 4000, store: '/data', addresses: [] });
    for (const part of [
      'http://localhost:4000\n',
      'http://localhost:4000/q/gsi',
      '/data',
      'Ctrl+C',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toContain('https');
  });

  it('warns of plain http where others reach it', () => {
    const text = readyMessage({ port: 4000, store: '/data', addresses: ['192.168.1.7'] });
    expect(text).toContain('http://192.168.1.7:4000');
    expect(text).toContain('https');
    expect(text).toContain('cookies are not marked secure');
  });

  it.each([
    [{}, '/app/.data'],
    [{ FOOTNOTE_DATA_DIR: '' }, '/app/.data'],
    [{ FOOTNOTE_DATA_DIR: '/srv/data' }, '/srv/data'],
    [
      { KV_REST_API_URL: 'https://x.example', KV_REST_API_TOKEN: 'secret' },
      'Redis over REST (KV_REST_API_URL)',
    ],
  ])('with %o names the store as %s', (variables, words) => {
    expect(storeInWords(variables, '/app')).toBe(words);
  });
});
