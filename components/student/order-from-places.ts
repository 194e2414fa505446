// The order that a list of chosen places means, also where two items claim the same place.

/**
 * An item that was moved goes where it was sent: before the item there when it came from below,
 * after it when it came from above. ([a, b, c], [1, 2, 1]) -> c, a, b.
 * @param ids in the order shown, places 1..n by default
 * @param places one for each id, 1..n; anything else counts as not moved
 */
export function orderFromPlaces(ids: readonly string[], places: readonly number[]): string[] {
  return ids
    .map((id, index) => {
      const shown = index + 1;
      const place = places[index] ?? shown;
      const valid = Number.isInteger(place) && place >= 1 && place <= ids.length;
      const chosen = valid ? place : shown;
      return { id, shown, rank: chosen + Math.sign(chosen - shown) / 2 };
    })
    .sort((a, b) => a.rank - b.rank || a.shown - b.shown)
    .map(({ id }) => id);
}
