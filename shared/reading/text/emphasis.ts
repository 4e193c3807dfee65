import { matches } from './matches.ts';

const marks = /\*{1,3}|_{1,2}/g;
const mostMarked = 200;

/** The marks of bold and italic type in a line, as mail programs write them in plain text: "*Northwind*", "_Data Analyst_". */
export function emphasisIn(line: string): { start: number; end: number }[] {
  if (!line.includes('*') && !line.includes('_')) return [];
  const found: { start: number; end: number }[] = [];
  let open: { start: number; end: number } | null = null;
  for (const { 0: mark, index: start } of matches(marks, line)) {
    const end = start + mark.length;
    const isPair: boolean = open !== null && line.startsWith(mark, open.start) && start - open.end <= mostMarked;
    if (open && isPair && closes(line, start, end)) {
      found.push(open, { start, end });
      open = null;
    } else if (opens(line, start, end)) open = { start, end };
  }
  return found;
}

function opens(line: string, start: number, end: number): boolean {
  return (
    /^[\s("'“„«[{>/|–-]?$/u.test(line.slice(Math.max(0, start - 1), start)) && /^[^\s*_]/.test(line.slice(end, end + 1))
  );
}

function closes(line: string, start: number, end: number): boolean {
  return /^[^\s*_]$/.test(line.charAt(start - 1)) && !/^[\p{L}\p{N}*_]/u.test(line.slice(end, end + 2));
}
