import { IdField, TextField } from '../http/fields/fields';

/** Somebody who acts. */
export class ActorDto {
  @IdField({ description: 'The actor', example: '0199e3a4-6f1e-7c1b-9f0e-5d1c2b3a4f5e' })
  readonly id!: string;

  @TextField({ description: 'Name', example: 'Ada, politics desk' })
  readonly name!: string;
}
