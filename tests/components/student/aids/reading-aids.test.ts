import { describe, expect, it } from 'vitest';
import {
  aidAttributes,
  packAids,
  readAids,
  unpackAids,
} from '#components/student/aids/reading-aids.ts';

describe('reading aids', () => {
  it('come back from the cookie as they were chosen', () => {
    const aids = { size: '150', face: 'dyslexic', contrast: 'high' } as const;
    expect(unpackAids(packAids(aids))).toEqual(aids);
  });

  it('are only those that are known, and only what differs from the page', () => {
    expect(unpackAids('size=100&face=comic&spacing=wide&motion=page&x=1')).toEqual({
      spacing: 'wide',
    });
    expect(unpackAids('"><script>')).toEqual({});
    expect(readAids(() => new File([], 'x'))).toEqual({});
    expect(packAids({})).toBe('');
  });

  it('are told to the styles as attributes of the root', () => {
    expect(aidAttributes({ size: '200' })).toMatchObject({ 'data-size': '200' });
    expect(aidAttributes({})['data-size']).toBeUndefined();
  });
});
