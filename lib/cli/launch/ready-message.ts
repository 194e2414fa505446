// What `npm start` prints once the app answers.

export type Readiness = {
  port: number;
  /** Where quizzes and responses are kept, in words. */
  store: string;
  /** IPv4 addresses under which others on the network reach this machine. */
  addresses: readonly string[];
};

export function readyMessage({ port, store, addresses }: Readiness): string {
  const here = `http://localhost:${port}`;
  const rows = [
    ['Make a quiz', here],
    ['Try one', `${here}/q/gsi`],
    ...addresses.map((address) => ['On your network', `http://${address}:${port}`]),
    ['Kept in', store],
    ['Stop', 'Ctrl+C'],
  ];
  const lines = rows.map(([label = '', value]) => `  ${label.padEnd(17)}${value}`);
  const notice =
    addresses.length > 0
      ? [
          '',
          '  Plain http can be read along on a shared network, and cookies are not marked secure',
          '  there: put https before it for real classes. Share quizzes from the network address:',
          '  a link made at localhost opens on no phone.',
        ]
      : [];
  return ['', 'Footnote is ready.', '', ...lines, ...notice, '', ''].join('\n');
}

/** The store that the settings choose, in words. `root`: the project's folder. */
export function storeInWords(
  variables: Readonly<Record<string, string | undefined>>,
  root: string,
): string {
  if (variables.KV_REST_API_URL) return 'Redis over REST (KV_REST_API_URL)';
  return variables.FOOTNOTE_DATA_DIR || `${root}/.data`;
}
