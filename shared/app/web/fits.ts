import type * as z from 'zod';

type Issue = Parameters<z.core.$ZodErrorMap>[0];

/** What a schema makes of a value, or what does not fit in it, as a sentence for a person. */
export function fits<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): { value: z.output<Schema>; fault: null } | { value: null; fault: string } {
  const found = schema.safeParse(value, { error: faultOf });
  if (found.success) return { value: found.data, fault: null };
  const [{ path, message } = { path: [], message: 'does not fit' }] = found.error.issues;
  return { value: null, fault: `${path.length > 0 ? path.join('.') : 'The request'} ${message}.` };
}

/** What is said where the schema itself says nothing: a predicate, its subject the name of the field. */
function faultOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'is missing' : (types[issue.expected] ?? 'does not fit');
    case 'too_small':
      return tooSmall(issue.origin, Number(issue.minimum));
    case 'too_big':
      return issue.origin === 'string' ? `is longer than ${issue.maximum} characters` : `is more than ${issue.maximum}`;
    case 'invalid_format':
      return formats[issue.format] ?? 'is not of the form that it has';
    case 'invalid_value':
      return noneOf(issue.values);
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options) ? noneOf(issue.options) : 'does not fit';
    case 'unrecognized_keys':
      return `holds a field that I do not know: ${issue.keys.join(', ').slice(0, 100)}`;
    default:
      return 'does not fit';
  }
}

const types: Record<string, string> = {
  string: 'wants a text',
  number: 'wants a number',
  int: 'wants a whole number',
  boolean: 'wants true or false',
  object: 'wants an object with fields',
};

const formats: Record<string, string> = {
  date: 'wants a day such as 2026-10-05',
  datetime: 'wants a time such as 2026-10-20T07:00:00Z',
};

function tooSmall(origin: string, least: number): string {
  if (origin !== 'string') return `is less than ${least}`;
  return least === 1 ? 'is empty' : `is shorter than ${least} characters`;
}

const noneOf = (values: readonly unknown[]) =>
  values.length === 1 ? `is not “${values[0]}”` : `is none of ${values.join(', ')}`;
