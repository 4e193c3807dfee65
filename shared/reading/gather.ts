/**
 * What is read at each of some places, one list after the other: `flatMap`, which takes many times as long for lists as
 * short as ours, and is asked for in every reader.
 */
export function gather<Place, Found>(
  places: readonly Place[],
  read: (place: Place, index: number) => readonly Found[],
): Found[] {
  const all: Found[] = [];
  let index = 0;
  for (const place of places) for (const found of read(place, index++)) all.push(found);
  return all;
}
