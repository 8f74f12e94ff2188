export const examples: Record<string, Record<string, never>> = { sky: {} };
