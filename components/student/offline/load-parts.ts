// What loads only when some question or response needs it: without a network it would not come any more.
import { verdictPart } from '../verdict-part.tsx';

/** Whatever of it fails is asked for again where it is needed. */
export async function loadParts(): Promise<void> {
  await Promise.allSettled([
    import('../aids/read-aloud.ts'),
    import('../controls/match-bank.tsx'),
    import('../controls/order-handle.tsx'),
    verdictPart.load(),
  ]);
}
