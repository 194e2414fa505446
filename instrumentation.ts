// Runs once when the server starts: a wrong setting stops it here, with one sentence.
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { checkAtStart } = await import('#lib/wiring.ts');
  checkAtStart();
}
