/** A mail to the member before it has an envelope and headers. `text` and `html` say the same. */
export type Letter = {
  subject: string;
  text: string;
  /** A whole HTML document without remote content. */
  html: string;
  attachments: { filename: string; contentType: string; content: string }[];
};
