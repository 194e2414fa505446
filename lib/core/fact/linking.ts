// "However", "also", "now": they tie the sentence to its neighbours or to the day of writing.

export const LINKING: ReadonlySet<string> = new Set(
  (
    'also however then now therefore thus meanwhile moreover furthermore indeed too already still recently ' +
    'currently later instead consequently accordingly nevertheless nonetheless additionally finally ' +
    'similarly likewise hence afterwards afterward subsequently eventually even yet again ' +
    'today nowadays ultimately overall actually of course certainly surely clearly namely especially ' +
    'particularly notably importantly interestingly surprisingly unfortunately fortunately'
  ).split(' '),
);
