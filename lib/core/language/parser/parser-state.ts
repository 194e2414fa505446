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
  readonly count: number;
  readonly root: number;
  readonly none: number;
  readonly stack: Int32Array;
  readonly head: Int32Array;
  readonly relation: Int32Array;
  /** Outermost and second outermost dependents. */
  readonly left: Int32Array;
  readonly left2: Int32Array;
  readonly right: Int32Array;
  readonly right2: Int32Array;
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;
  /** Sums of hashed relations: which there are, whatever their order. */
  readonly leftSet: Int32Array;
  readonly rightSet: Int32Array;
  depth = 0;
  front = 0;

  constructor(count: number) {
    const column = (fill: number) => new Int32Array(count + 2).fill(fill);
    this.count = count;
    this.root = count;
    this.none = count + 1;
    this.stack = new Int32Array(count + 1);
    this.head = column(-1);
    this.relation = column(-1);
    this.left = column(this.none);
    this.left2 = column(this.none);
    this.right = column(this.none);
    this.right2 = column(this.none);
    this.leftCount = column(0);
    this.rightCount = column(0);
    this.leftSet = column(0);
    this.rightSet = column(0);
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
