import type { MarkName } from '#src/components/icon/marks.ts';
import type { ChannelStatus, OnlineLevel } from '#src/domain/procedure/channel.ts';

/** The mark of each way to do a procedure; ○ is kept for what needs no visit. */
export const channelMarks: Readonly<Record<ChannelStatus | OnlineLevel, MarkName>> = {
  full: 'yes',
  partial: 'partial',
  booking: 'partial',
  none: 'no',
  'not-applicable': 'none',
  unknown: 'unknown',
};
