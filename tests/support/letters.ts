import { expect } from 'vitest';
import type { Letter } from '../../shared/mail/letter.ts';

/** What holds of every letter to a member: its two parts agree, it loads and runs nothing, and leaks nothing of ours. */
export function expectWellMade({ subject, text, html }: Letter): void {
  const said = text.replace(/\n\n(?:\[\d+\] \S+\n?)+$/, '').replace(/ \[\d+\]| \(the links are in [^)]+\)/g, '');
  expect(words(seen(html))).toEqual(words(said));
  expect(html).not.toMatch(/<(?:script|img|link|iframe|object|form)\b|<\w[^>]*\s(?:src|on\w+)=|url\(|@import/i);
  expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
  expect(subject).toMatch(/^\S[^\r\n]*\S$/);
  expect(text).not.toMatch(/undefined|\bNaN\b|\[object|REJECTED|[^\n]!(?:\s|$)|\$\{/);
}

/** What a reader of the HTML part sees, without its markup. */
function seen(html: string): string {
  const body = html.slice(html.indexOf('<main>'));
  const text = body
    .replace(/<[^>]{0,3000}>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'");
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}

const words = (text: string) => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
