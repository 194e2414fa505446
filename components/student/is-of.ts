/** @param rest of a key: `assignment.attempt:operation` belongs to the assignment and to the attempt. null: all do */
export function isOf(rest: string, id: string | null): boolean {
  return id === null || rest === id || rest.startsWith(`${id}.`) || rest.startsWith(`${id}:`);
}
