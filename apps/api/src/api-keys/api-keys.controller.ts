import { CreateApiKey, ListApiKeysQuery, RevokeApiKey } from '@app/application';
import { type Actor } from '@app/domain';
import { Body, Controller, Delete, Get, Header, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, Requires } from '../http/access/access.decorators';
import { Answers } from '../http/answers.decorator';
import { IdParam } from '../http/id-param';
import { type PageDto, pageOf, PageQueryDto } from '../http/paging/page.dto';
import { Pages } from '../http/paging/pages';
import { Takes } from '../http/takes.decorator';
import { ApiKeyDto, CreateApiKeyDto, CreatedApiKeyDto, MeDto } from './api-key.dto';

const ApiKeyPageDto = pageOf(ApiKeyDto);

/** API keys, and whose is whose. */
@ApiTags('api-keys')
@Controller('v1')
export class ApiKeysController {
  constructor(
    private readonly keys: ListApiKeysQuery,
    private readonly createApiKey: CreateApiKey,
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
  @Takes(CreateApiKeyDto, { 'a reviewer': { name: 'Ada, politics desk', role: 'reviewer' } })
  @Answers(201, CreatedApiKeyDto, 'Make an API key', 'The answer tells its secret, this once.')
  async create(@Body() { name, role }: CreateApiKeyDto): Promise<CreatedApiKeyDto> {
    const { id, actorId, secret, hint, createdAt } = await this.createApiKey.run({ name, role });
    return { id, actorId, name, role, secret, hint, createdAt, revokedAt: null };
  }

  @Delete('api-keys/:keyId')
  @HttpCode(204)
  @Requires('admin')
  @Answers(204, null, 'Revoke an API key', 'It is refused from the next request on.')
  async revoke(@IdParam('keyId') keyId: string): Promise<void> {
    await this.revokeApiKey.run(keyId);
  }
}
