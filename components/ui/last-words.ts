// The words for when rendering itself has failed and no catalogue can be reached.
// The same as in the catalogue; a test compares them.
export const LAST_WORDS = {
  heading: 'This page did not work',
  lead: 'That is our mistake, not yours. Your answers are kept in this browser.',
  retry: 'Try again',
};
