/** Whether words say of which kind a team that hires is, and not whose: "Global", "Shared Services". */
export function isKindOfTeam(name: string): boolean {
  return name
    .toLowerCase()
    .split(/[\s-]+/)
    .every((word) => kinds.has(word));
}

const kinds: ReadonlySet<string> = new Set(
  `global corporate executive retail regional seasonal volume central national international digital specialist online strategic field teaching local automated
  virtual worldwide in house inhouse internal external shared services professional flight cabin crew warehouse store resourcing onboarding employee candidate
  experience care technical campus leadership zentrales zentrale interne internes`.split(/\s+/),
);
