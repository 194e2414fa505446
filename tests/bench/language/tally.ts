// Counts of found, right and wanted things, and what follows from them.
export class Tally {
  found = 0;
  wanted = 0;
  right = 0;

  /** Both lists may hold a key more than once: each counts once for each. */
  add(found: readonly string[], wanted: readonly string[]): void {
    const left = new Map<string, number>();
    for (const key of wanted) left.set(key, (left.get(key) ?? 0) + 1);
    for (const key of found) {
      const count = left.get(key) ?? 0;
      if (count > 0) this.right += 1;
      left.set(key, count - 1);
    }
    this.found += found.length;
    this.wanted += wanted.length;
  }

  get precision(): number {
    return this.found === 0 ? 0 : this.right / this.found;
  }

  get recall(): number {
    return this.wanted === 0 ? 0 : this.right / this.wanted;
  }

  /** 2 right / (found + wanted). */
  get f1(): number {
    return this.found + this.wanted === 0 ? 0 : (2 * this.right) / (this.found + this.wanted);
  }
}
