/** Copies some of a value's fields, in the value's own order; one that it doesn't have stays out. */
export function pick<T extends object, Field extends keyof T>(
  value: T,
  fields: readonly Field[],
): Pick<T, Field> {
  const wanted = new Set<PropertyKey>(fields);
  const copy = { ...value };
  for (const name of Object.keys(copy)) {
    if (!wanted.has(name)) Reflect.deleteProperty(copy, name);
  }
  return copy;
}
