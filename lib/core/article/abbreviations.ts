// Words whose full stop does not end a sentence.

/** Always followed by more: "Dr. Shaw", "e.g. iron", "Bell v. Lima". Lower case, without the last stop. */
export const NEVER_LAST = new Set(
  (
    'mr mrs ms dr prof st mt gen col maj capt cmdr lt sgt cpl adm sen rep gov pres rev fr hon ' +
    'messrs mme mlle e.g i.e cf v vs viz approx ca fig figs eq eds ft'
  ).split(' '),
);

/** Followed by a number where they go on: "No. 5", "Jan. 3", "pp. 4-9", "Vol. 2". */
export const BEFORE_NUMBER = new Set(
  (
    'no nos p pp vol ch sec art op jan feb mar apr jun jul aug sep sept oct nov dec c ca circa ' +
    'fig figs eq par'
  ).split(' '),
);

/** May be the last word of a sentence or not: "Apple Inc. said", "in the U.S. The army". */
export const MAYBE_LAST = new Set(
  (
    'inc ltd co corp bros jr sr etc al a.m p.m u.s u.k u.n u.s.a d.c ph.d m.d b.c a.d e.u ' +
    'est dept univ assn mass calif ave blvd rd dist'
  ).split(' '),
);

/** Words that open a sentence far more often than they follow an abbreviation. */
export const STARTERS = new Set(
  (
    'the a an this that these those it he she they we you i in on at by for from with after before ' +
    'when while if as but and or so yet then there here its his her their our my his what who how ' +
    'why where many most some several each both all no not one two three according although because ' +
    'since during however later also even once until under over between among meanwhile today'
  ).split(' '),
);
