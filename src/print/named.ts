/** What the guide has under a name; throws where it has nothing. */
export function named<Value>(values: ReadonlyMap<string, Value>, id: string): Value {
  const value = values.get(id);
  if (value === undefined) throw new Error(`The guide has no “${id}”. Check the content before printing it.`);
  return value;
}
