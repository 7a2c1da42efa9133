/** The list with the entry at `index` moved up (-1) or down (1). */
export function movedBy<Entry>(
  entries: readonly Entry[],
  index: number,
  by: -1 | 1,
): readonly Entry[] {
  const moved = [...entries];
  const [entry] = moved.splice(index, 1);
  if (entry !== undefined) moved.splice(index + by, 0, entry);
  return moved;
}
