import type { Evidence } from '#src/domain/evidence/evidence.ts';

/** The ways a procedure can be done, in the order pages show them. */
export const channelNames = [
  'online',
  'counter',
  'mail',
  'convenienceStore',
  'phone',
  'proxy',
] as const;
export type ChannelName = (typeof channelNames)[number];

/** `unknown` is for the core only: each city decides, and its overlay says what holds there. */
export const channelStatuses = ['full', 'partial', 'none', 'not-applicable', 'unknown'] as const;
export type ChannelStatus = (typeof channelStatuses)[number];

export interface Channel extends Evidence {
  readonly status: ChannelStatus;
}

/**
 * How far a procedure gets without a visit: all of it, part of it (something still needs a visit or
 * post), only booking the visit, or nothing. `unknown`: the core leaves it to the city.
 */
export const onlineLevels = [
  'full',
  'partial',
  'booking',
  'none',
  'not-applicable',
  'unknown',
] as const;
export type OnlineLevel = (typeof onlineLevels)[number];

/** What a resident must have before starting online. */
export const onlineNeeds = [
  'my-number-card',
  'pin-4-digit',
  'signing-password',
  'account',
  'card-payment',
  'smartphone',
] as const;
export type OnlineNeed = (typeof onlineNeeds)[number];

/** Who runs the online service. */
export const onlineServices = [
  'mynaportal',
  'city-application',
  'city-booking',
  'e-tax',
  'eltax',
  'nenkin-net',
  'e-gov',
  'touki-online',
  'police',
  'immigration',
  'post-office',
  'other',
] as const;
export type OnlineService = (typeof onlineServices)[number];

/** The graded online availability of a procedure. Its reason stands in the words of each language. */
export interface OnlineAvailability extends Evidence {
  readonly level: OnlineLevel;
  readonly service?: OnlineService;
  readonly url?: string;
  readonly needs: readonly OnlineNeed[];
  /** When the service answers, as local time `HH:MM`; absent = always, or not known. */
  readonly hours?: { readonly from: string; readonly to: string };
}
