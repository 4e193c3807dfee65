/** What came of the last press, a sentence each. */
export function Notice({ said }: { said: readonly string[] }) {
  if (said.length === 0) return null;
  return (
    <div class="note" role="status">
      {said.map((sentence) => (
        <p>{sentence}</p>
      ))}
    </div>
  );
}
