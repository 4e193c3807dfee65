/** Replies as clients write them in HTML alone: `words` and `quoted` are HTML. */
export const htmlClients: Readonly<Record<string, (words: string, quoted: string) => string>> = {
  Gmail: (words, quoted) =>
    `<div dir="ltr">${words}<div><br></div></div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Tue, Oct 6, 2026 at 9:40 AM Onfile &lt;<a href="mailto:case+7f3a@onfile.example">case+7f3a@onfile.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote">${quoted}</blockquote></div>`,
  'Outlook, web': (words, quoted) =>
    `<html><body><div>${words}</div><div><br></div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><font><b>From:</b> Onfile &lt;case+7f3a@onfile.example&gt;<br><b>Sent:</b> Tuesday, October 6, 2026 9:40 AM<br><b>To:</b> Sam Lee<br><b>Subject:</b> A draft</font></div>${quoted}</body></html>`,
  'Outlook, German': (words, quoted) =>
    `<div class="WordSection1"><p class="MsoNormal">${words}</p><p class="MsoNormal">&nbsp;</p><div style="border-top:solid"><p class="MsoNormal"><b>Von:</b> Onfile &lt;case+7f3a@onfile.example&gt;<br><b>Gesendet:</b> Dienstag, 6. Oktober 2026 09:40<br><b>An:</b> Sam Lee<br><b>Betreff:</b> A draft</p></div>${quoted}</div>`,
  iPhone: (words, quoted) =>
    `<html><body>${words}<br id="lineBreakAtBeginningOfSignature"><div dir="ltr">Sent from my iPhone</div><div dir="ltr"><br><blockquote type="cite">On 6 Oct 2026, at 09:40, Onfile &lt;case+7f3a@onfile.example&gt; wrote:<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">${quoted}</div></blockquote></body></html>`,
  Yahoo: (words, quoted) =>
    `<div class="yahoo-style-wrap"><div dir="ltr">${words}</div><br></div><div class="yahoo_quoted"><div><div>On Tuesday, October 6, 2026 at 09:40:00 AM GMT+2, Onfile &lt;case+7f3a@onfile.example&gt; wrote: </div><div><br></div><div>${quoted}</div></div></div>`,
};
