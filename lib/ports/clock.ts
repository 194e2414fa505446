/** The server's clock. `now()` is Unix milliseconds. */
export interface Clock {
  now(): number;
}
