/** What everything of the stack carries; activated as a cost allocation tag, it tells what Onfile costs. */
export const tag = { name: 'application', value: 'onfile' } as const;
