// Counting a large class anew after a correction, killed again and again. Usage: npm run bench:rebuild [-- ATTEMPTS]
import { printTable } from '#tests/bench/language/print-table.ts';
import { rebuildAfterKills } from './rebuild-after-kills.ts';

const count = Number(process.argv[2] ?? 300_000);
const { right, kills, doneAtLastKill, seconds } = await rebuildAfterKills({
  count,
  kills: 5,
  lastsMs: 2_000,
});
printTable(
  'A class counted anew after a correction',
  ['attempts', 'kills', 'counted at the last', 'seconds', 'sums as counted afresh'],
  [
    [
      count.toLocaleString('en'),
      String(kills),
      doneAtLastKill.toLocaleString('en'),
      seconds.toFixed(0),
      right ? 'yes' : 'NO',
    ],
  ],
);
if (!right) process.exitCode = 1;
