import { MeDto } from '../api-keys/api-key.dto';
import { ObjectField, TextField, TimeField } from '../http/fields/fields';

/** What somebody signs in with. */
export class SignInDto {
  @TextField({ description: 'An API key', example: 'cdk_3q2-7w…', max: 300 })
  readonly apiKey!: string;
}

/** A browser that somebody is signed in with. */
export class SessionDto {
  @ObjectField(() => MeDto, { description: 'Who is signed in' })
  readonly actor!: MeDto;

  @TextField({
    description: 'To be sent as X-CSRF-Token with every request that changes something',
    example: 'q1xE0w…',
  })
  readonly csrfToken!: string;

  @TimeField({ description: 'When the key is asked for again' })
  readonly expiresAt!: Date;
}
