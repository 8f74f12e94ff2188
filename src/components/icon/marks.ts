/** A status mark: the shape tells the state, colour only helps, and words always stand beside it. */
export interface MarkDrawing {
  /** Path of the body, on a 24-unit grid. */
  readonly body: string;
  /** Path of the sign inside the body. */
  readonly sign?: string;
}

/** ○ △ △! ✕ □ ◆! ■i ☑ –, drawn so that each can be told apart in one colour. */
export const marks = {
  yes: { body: 'M3.2 12a8.8 8.8 0 1 0 17.6 0a8.8 8.8 0 1 0-17.6 0' },
  partial: { body: 'M12 3 22 20.5H2Z' },
  warn: { body: 'M12 2 23 21H1Z', sign: 'M12 9v5.4M12 17.6v.1' },
  no: { body: 'M4.5 4.5l15 15M19.5 4.5l-15 15' },
  unknown: { body: 'M5 3h14a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2h-14a2 2 0 0 1-2-2v-14a2 2 0 0 1 2-2z' },
  urgent: { body: 'M12 .8 23.2 12 12 23.2.8 12Z', sign: 'M12 6.8v6M12 16.9v.1' },
  info: {
    body: 'M6 2h12a4 4 0 0 1 4 4v12a4 4 0 0 1-4 4h-12a4 4 0 0 1-4-4v-12a4 4 0 0 1 4-4z',
    sign: 'M12 11v6M12 7v.1',
  },
  done: {
    body: 'M5 2h14a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3h-14a3 3 0 0 1-3-3v-14a3 3 0 0 1 3-3z',
    sign: 'M6.5 12.5l4 4l7-8',
  },
  none: { body: 'M6 12h12' },
} as const satisfies Record<string, MarkDrawing>;

export type MarkName = keyof typeof marks;
