import { ArticleCoverageQuery } from '@app/application';
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../http/access/access.decorators';
import { Answers } from '../http/answers.decorator';
import { IdParam } from '../http/id-param';
import { CoverageDto, PublishGateDto } from './coverage.dto';

/** How far articles are checked. */
@ApiTags('articles')
@Controller('v1/articles/:articleId')
export class CoverageController {
  constructor(private readonly coverage: ArticleCoverageQuery) {}

  @Get('coverage')
  @Requires('viewer')
  @Answers(200, CoverageDto, 'Tell how far an article is checked')
  async getCoverage(@IdParam('articleId') articleId: string): Promise<CoverageDto> {
    return this.coverage.coverage(articleId);
  }

  @Get('publish-gate')
  @Requires('viewer')
  @Answers(200, PublishGateDto, 'Tell whether an article may be published', 'Under its policy, and why.')
  async getGate(@IdParam('articleId') articleId: string): Promise<PublishGateDto> {
    return this.coverage.gate(articleId);
  }
}
