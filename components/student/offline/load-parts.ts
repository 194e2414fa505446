// What a question of some kind loads only when it is shown: without a network it would not come any more.

/** Whatever of it fails is asked for again where it is needed. */
export async function loadParts(): Promise<void> {
  await Promise.allSettled([
    import('../aids/read-aloud.ts'),
    import('../controls/match-bank.tsx'),
    import('../controls/order-handle.tsx'),
  ]);
}
