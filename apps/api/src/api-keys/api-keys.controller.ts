import { type AccessOrigin, CreateApiKey, ListApiKeysQuery, RevokeApiKey, RotateApiKey } from '@app/application';
import { type Actor } from '@app/domain';
import { Body, Controller, Delete, Get, Header, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, CurrentOrigin, Requires } from '../http/access/access.decorators';
import { Answers } from '../http/answers.decorator';
import { OptionalBody } from '../http/body/optional-body.decorator';
import { IdParam } from '../http/id-param';
import { type PageDto, pageOf, PageQueryDto } from '../http/paging/page.dto';
import { Pages } from '../http/paging/pages';
import { Takes } from '../http/takes.decorator';
import { ApiKeyDto, CreateApiKeyDto, CreatedApiKeyDto, MeDto, RotateApiKeyDto } from './api-key.dto';

const ApiKeyPageDto = pageOf(ApiKeyDto);

/** API keys, and whose is whose. */
@ApiTags('api-keys')
@Controller('v1')
export class ApiKeysController {
  constructor(
    private readonly keys: ListApiKeysQuery,
    private readonly createApiKey: CreateApiKey,
    private readonly rotateApiKey: RotateApiKey,
    private readonly revokeApiKey: RevokeApiKey,
    private readonly pages: Pages,
  ) {}

  @Get('me')
  @Requires('viewer')
  @Answers(200, MeDto, 'Tell who you are')
  me(@CurrentActor() { id, name, role }: Actor): MeDto {
    return { id, name, role };
  }

  @Get('api-keys')
  @Requires('admin')
  @Answers(200, ApiKeyPageDto, 'List API keys', 'Newest first, revoked ones included.')
  async list(@Query() page: PageQueryDto): Promise<PageDto<ApiKeyDto>> {
    return this.pages.answer(await this.keys.run(this.pages.request(page)));
  }

  @Post('api-keys')
  @Requires('admin')
  @Header('Cache-Control', 'no-store')
  @Takes(CreateApiKeyDto, {
    'a reviewer': { name: 'Ada, politics desk', role: 'reviewer' },
    'a script that reads': {
      name: 'The archive’s import',
      role: 'viewer',
      scopes: ['read'],
      expiresAt: '2099-01-01T00:00:00Z',
    },
  })
  @Answers(201, CreatedApiKeyDto, 'Make an API key', 'The answer tells its secret, this once.')
  async create(@CurrentOrigin() by: AccessOrigin, @Body() wanted: CreateApiKeyDto): Promise<CreatedApiKeyDto> {
    const { name, role, scopes, expiresAt } = wanted;
    const request = { name, role, scopes: scopes ?? null, expiresAt: expiresAt ?? null };
    const { id, secret } = await this.createApiKey.run(request, by);
    return { ...(await this.keys.get(id)), secret };
  }

  @Post('api-keys/:keyId/rotation')
  @Requires('admin')
  @Header('Cache-Control', 'no-store')
  @Takes(RotateApiKeyDto, { 'within two days': { graceHours: 48 } }, { optional: true })
  @Answers(
    201,
    CreatedApiKeyDto,
    'Rotate an API key',
    'Gives it a new secret, which the answer tells this once. The old one, and what is signed in with it, is good for a while.',
  )
  async rotate(
    @CurrentOrigin() by: AccessOrigin,
    @IdParam('keyId') keyId: string,
    @OptionalBody(RotateApiKeyDto) { graceHours, expiresAt }: RotateApiKeyDto,
  ): Promise<CreatedApiKeyDto> {
    const rotation = { graceHours, ...(expiresAt !== undefined && { expiresAt }) };
    const { secret } = await this.rotateApiKey.run(keyId, rotation, by);
    return { ...(await this.keys.get(keyId)), secret };
  }

  @Delete('api-keys/:keyId')
  @HttpCode(204)
  @Requires('admin')
  @Answers(
    204,
    null,
    'Revoke an API key',
    'It is refused from the next request on, with all secrets that it had; sessions and event streams end with it.',
  )
  async revoke(@CurrentOrigin() by: AccessOrigin, @IdParam('keyId') keyId: string): Promise<void> {
    await this.revokeApiKey.run(keyId, by);
  }
}
