// The arc-hybrid transition system (Kuhlmann et al. 2011): a stack, a buffer with the root at its end, arcs.
import { mix } from '#lib/core/language/linear/feature-hash.ts';

export const SHIFT = 0;
/** The top of the stack becomes a dependent of the buffer's front. */
export const LEFT = 1;
/** The top of the stack becomes a dependent of the item below it. */
export const RIGHT = 2;
export const TRANSITIONS = 3;

/** Places are 0..count-1, `root` = count, `none` = count + 1; children of a place by nearness to its edge. */
export class ParserState {
  count = 0;
  root = 0;
  none = 0;
  stack = new Int32Array(0);
  head = new Int32Array(0);
  relation = new Int32Array(0);
  /** Outermost and second outermost dependents. */
  left = new Int32Array(0);
  left2 = new Int32Array(0);
  right = new Int32Array(0);
  right2 = new Int32Array(0);
  leftCount = new Int32Array(0);
  rightCount = new Int32Array(0);
  /** Sums of hashed relations: which there are, whatever their order. */
  leftSet = new Int32Array(0);
  rightSet = new Int32Array(0);
  depth = 0;
  front = 0;

  constructor(count: number) {
    this.begin(count);
  }

  /** Begins a sentence of so many words; what was there of another is gone. */
  begin(count: number): void {
    this.count = count;
    this.root = count;
    this.none = count + 1;
    this.depth = 0;
    this.front = 0;
    const length = count + 2;
    const filled = (column: Int32Array<ArrayBuffer>, value: number) =>
      (column.length < length ? new Int32Array(length) : column).fill(value, 0, length);
    this.stack = filled(this.stack, 0);
    this.head = filled(this.head, -1);
    this.relation = filled(this.relation, -1);
    this.left = filled(this.left, this.none);
    this.left2 = filled(this.left2, this.none);
    this.right = filled(this.right, this.none);
    this.right2 = filled(this.right2, this.none);
    this.leftCount = filled(this.leftCount, 0);
    this.rightCount = filled(this.rightCount, 0);
    this.leftSet = filled(this.leftSet, 0);
    this.rightSet = filled(this.rightSet, 0);
  }

  /** The item `below` places under the top of the stack. */
  top(below: number): number {
    const at = this.depth - 1 - below;
    return at < 0 ? this.none : (this.stack[at] as number);
  }

  /** The buffer's item `ahead` places after its front. */
  next(ahead: number): number {
    const at = this.front + ahead;
    return at > this.root ? this.none : at;
  }

  get done(): boolean {
    return this.front === this.root && this.depth === 0;
  }

  /** One root only: it takes a dependent when the stack holds just that one. */
  allows(transition: number): boolean {
    if (transition === SHIFT) return this.front < this.root;
    if (transition === RIGHT) return this.depth > 1;
    return this.depth === 1 || (this.depth > 1 && this.front < this.root);
  }

  /** The transition, where one alone is allowed; else -1. */
  onlyTransition(): number {
    if (this.depth === 0) return SHIFT;
    if (this.front < this.root) return -1;
    return this.depth === 1 ? LEFT : RIGHT;
  }

  shift(): void {
    this.stack[this.depth] = this.front;
    this.depth += 1;
    this.front += 1;
  }

  /** LEFT or RIGHT, with the number of the relation. */
  attach(transition: number, relation: number): void {
    const child = this.top(0);
    const head = transition === LEFT ? this.front : this.top(1);
    this.depth -= 1;
    this.head[child] = head;
    this.relation[child] = relation;
    const outer = transition === LEFT ? this.left : this.right;
    const second = transition === LEFT ? this.left2 : this.right2;
    const counts = transition === LEFT ? this.leftCount : this.rightCount;
    const sets = transition === LEFT ? this.leftSet : this.rightSet;
    second[head] = outer[head] as number;
    outer[head] = child;
    counts[head] = (counts[head] as number) + 1;
    sets[head] = ((sets[head] as number) + mix(relation + 1)) | 0;
  }
}
