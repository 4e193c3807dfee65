import * as z from 'zod';

const resource = z.looseObject({
  Type: z.string(),
  DependsOn: z.union([z.string(), z.array(z.string())]).optional(),
});

/** As much of a template as has to be known to take it apart. */
export const templateShape = z.looseObject({
  Resources: z.record(z.string(), resource),
  Outputs: z.record(z.string(), z.unknown()).default({}),
});
export type Template = z.infer<typeof templateShape>;

/**
 * The part of a template whose resources an emulator can make. References to what it cannot make become stand-ins.
 * @param standIns by logical id, for what was made by hand.
 */
export function covered(template: Template, options: { types: string[]; standIns: Record<string, string> }) {
  const { types, standIns } = options;
  const entries = Object.entries(template.Resources);
  const kept = entries.filter(([, { Type }]) => types.includes(Type));
  const names = new Set(kept.map(([id]) => id));
  const standInFor = (id: string) => standIns[id] ?? `stand-in-${id}`.toLowerCase();

  const resolved = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolved);
    if (typeof value !== 'object' || value === null) return value;
    const { Ref, 'Fn::GetAtt': attribute } = z
      .looseObject({ Ref: z.string().optional(), 'Fn::GetAtt': z.array(z.unknown()).optional() })
      .parse(value);
    const named = Ref ?? String(attribute?.[0] ?? '');
    if (named in template.Resources && !names.has(named)) return standInFor(named);
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, resolved(inner)]));
  };

  // Metadata is for people; where it alone differs, nothing has changed.
  const made = kept.map(([id, { DependsOn, Metadata: _, ...rest }]) => {
    const needs = [DependsOn ?? []].flat().filter((name) => names.has(name));
    return [id, { ...z.looseObject({}).parse(resolved(rest)), ...(needs.length > 0 ? { DependsOn: needs } : {}) }];
  });
  return {
    template: { Resources: Object.fromEntries(made), Outputs: resolved(template.Outputs) },
    /** Types that were left out, each with how many of its kind. */
    left: counted(entries.filter(([id]) => !names.has(id)).map(([, { Type }]) => Type)),
    made: counted(kept.map(([, { Type }]) => Type)),
  };
}

function counted(types: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const type of types.sort()) counts.set(type, (counts.get(type) ?? 0) + 1);
  return counts;
}
