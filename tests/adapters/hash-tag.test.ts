import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterSlot, crc16, hashTag } from '#lib/adapters/hash-tag.ts';
import { assignmentKeys, deskKeys, quizKeys } from '#lib/store/keys.ts';

describe('the hash tag of a key', () => {
  it.each([
    ['{user1000}.following', 'user1000'],
    ['foo{bar}{zap}', 'bar'],
    ['foo{{bar}}zap', '{bar'],
    ['foo{}{bar}', null],
    ['foo', null],
    ['foo}bar{', null],
    ['{open', null],
    ['{Zoë}:quiz', 'Zoë'],
  ])('of %s is %s, as the Redis Cluster specification reads it', (key, tag) => {
    expect(hashTag(key)).toBe(tag);
  });
});

describe('the cluster slot of a key', () => {
  it.each([
    ['', 0],
    ['123456789', 0x31c3],
    ['A', 0x58e5],
  ])('rests on CRC-16/XMODEM: %j -> %i', (text, checksum) => {
    expect(crc16(new TextEncoder().encode(text))).toBe(checksum);
  });

  it.each([
    ['foo', 12182],
    ['bar', 5061],
    ['hello', 866],
    ['somekey', 11058],
    ['foo{hash_tag}', 2515],
    ['bar{hash_tag}', 2515],
  ])('of %s is %i, as CLUSTER KEYSLOT gives it', (key, slot) => {
    expect(clusterSlot(key)).toBe(slot);
  });

  it('is one for all keys of an assignment, for any id, and so is their commit', () => {
    const id = fc.stringMatching(/^[0-9a-z]{1,24}$/);
    fc.assert(
      fc.property(id, id, (assignmentId, attempt) => {
        const attemptId = `${assignmentId}.${attempt}`;
        const keys = [
          assignmentKeys.assignment(assignmentId),
          assignmentKeys.currentVersion(assignmentId),
          assignmentKeys.formerVersion(assignmentId, 3),
          assignmentKeys.attempt(attemptId),
          assignmentKeys.attempts(assignmentId),
          assignmentKeys.live(assignmentId, 0),
          assignmentKeys.joint(assignmentId, 3),
          assignmentKeys.recount(assignmentId),
          `~op:{${assignmentId}}:some-operation`,
        ];
        expect(new Set(keys.map(clusterSlot)).size).toBe(1);
        expect(new Set(keys.slice(0, -1).map(hashTag))).toEqual(new Set([assignmentId]));
      }),
    );
  });

  it('is one for all keys of a desk and one for a quiz', () => {
    expect(clusterSlot(deskKeys.desk('d1'))).toBe(clusterSlot(deskKeys.quizzes('d1')));
    expect(hashTag(quizKeys.quiz('q1'))).toBe('q1');
  });
});
