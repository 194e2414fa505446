// Steps of learning, each as long as its gains have been steady (Adam, Kingma & Ba 2015), and the running mean of them.

const MEAN_DECAY = 0.9;
const SQUARE_DECAY = 0.98;
const LEAST = 1e-8;

export class Adam {
  readonly #means: Float32Array;
  readonly #squares: Float32Array;
  /** Of the weights over the last steps: a better choice than where the last step led. */
  readonly average: Float32Array;
  #steps = 0;
  readonly #averageDecay: number;

  /** @param averageDecay share of the running mean that stays at each step */
  constructor(size: number, averageDecay: number) {
    this.#means = new Float32Array(size);
    this.#squares = new Float32Array(size);
    this.average = new Float32Array(size);
    this.#averageDecay = averageDecay;
  }

  /**
   * Moves the weights against their gains.
   * @param longest of all gains together (as a vector) that is believed; longer ones are shortened to it
   */
  step(weights: Float32Array, gains: Float32Array, rate: number, longest: number): void {
    this.#steps += 1;
    let square = 0;
    for (let at = 0; at < gains.length; at += 1) square += (gains[at] as number) ** 2;
    const scale = Math.min(1, longest / Math.sqrt(square + LEAST));
    const own = rate / (1 - MEAN_DECAY ** this.#steps);
    const spread = 1 / (1 - SQUARE_DECAY ** this.#steps);
    const kept = Math.min(this.#averageDecay, this.#steps / (this.#steps + 10));
    const [means, squares, average] = [this.#means, this.#squares, this.average];
    for (let at = 0; at < gains.length; at += 1) {
      const gain = (gains[at] as number) * scale;
      const mean = MEAN_DECAY * (means[at] as number) + (1 - MEAN_DECAY) * gain;
      const spreadOut = SQUARE_DECAY * (squares[at] as number) + (1 - SQUARE_DECAY) * gain * gain;
      means[at] = mean;
      squares[at] = spreadOut;
      const weight =
        (weights[at] as number) - (own * mean) / (Math.sqrt(spreadOut * spread) + LEAST);
      weights[at] = weight;
      average[at] = kept * (average[at] as number) + (1 - kept) * weight;
    }
  }
}
