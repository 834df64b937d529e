import { MeDto } from '../api-keys/api-key.dto';
import { ObjectField, TextField, TimeField } from '../http/fields/fields';

/** What somebody signs in with. */
export class SignInDto {
  @TextField({
    description: 'An API key, or a token of the issuer that the desk trusts',
    example: 'cdk_3q2-7w…',
    max: 8_000,
  })
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
