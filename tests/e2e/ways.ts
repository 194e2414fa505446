// The ways in which a page is used. The short form takes one where plain forms do the work, the long form both.
const LONG = process.env.FOOTNOTE_LONG === '1';

/** Whether there is script, for each run of a test. @param short the run of the short form */
export const waysOf = (short: 'with script' | 'without script'): readonly boolean[] =>
  LONG ? [true, false] : [short === 'with script'];
