import type { Child } from 'hono/jsx';

/** A form of ours: it brings the key along that only our own pages know. */
export function Form(props: { action: string; form: string; files?: boolean; class?: string; children: Child }) {
  return (
    <form
      method="post"
      action={props.action}
      class={props.class}
      enctype={props.files ? 'multipart/form-data' : undefined}
    >
      <input type="hidden" name="key" value={props.form} />
      {props.children}
    </form>
  );
}

/** One button that says it all; `fields` is what it sends. */
export function Press(props: {
  action: string;
  form: string;
  fields?: Record<string, string>;
  text: string;
  about?: string;
  loud?: boolean;
}) {
  const { action, form, fields = {}, text, about, loud = false } = props;
  return (
    <Form action={action} form={form}>
      {Object.entries(fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <button type="submit" class={loud ? undefined : 'quiet'} aria-label={about ? `${text}: ${about}` : undefined}>
        {text}
      </button>
    </Form>
  );
}
