import { Injectable } from '@nestjs/common';

/** What time it is; the only place that asks the machine. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
}
