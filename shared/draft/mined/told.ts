/** What a member's own words give a draft, each as a phrase that fits into a sentence. */
export type Told = {
  /** An event that one gives thanks for: "the conversation about event sourcing". */
  moment: string | null;
  /** Anything else that was liked: "talking with you about tides", "the view over the harbour". */
  liked: string | null;
  /** What drew the member there: "the work on flood warnings". */
  draw: string | null;
  /** The same as something to do: "work on the night trains". */
  wish: string | null;
  /** The same as a clause: "you build night trains". */
  why: string | null;
  /** What a question was about: "partial failures". */
  question: string | null;
};
