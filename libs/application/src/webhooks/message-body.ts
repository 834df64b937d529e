/** Something that happened, as it is told. */
export interface ToldEvent {
  readonly eventId: string;
  readonly type: string;
  readonly data: object;
  readonly occurredAt: Date;
}

/** Of the form of bodies. It rises when a receiver would have to be changed; members that are added do not raise it. */
const FORM = 1;

/** What an endpoint is sent, the same at every attempt. It names what is to be read, and never says what it says. */
export const messageBody = ({ eventId, type, data, occurredAt }: ToldEvent): string =>
  JSON.stringify({ id: eventId, type, timestamp: occurredAt.toISOString(), version: FORM, data });
