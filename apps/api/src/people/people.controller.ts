import { ListPeopleQuery } from '@app/application';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../http/access/access.decorators';
import { Answers } from '../http/answers.decorator';
import { type PageDto, pageOf, PageQueryDto } from '../http/paging/page.dto';
import { Pages } from '../http/paging/pages';
import { PersonDto } from './person.dto';

const PersonPageDto = pageOf(PersonDto);

/** Who is at the desk. */
@ApiTags('people')
@Controller('v1/people')
export class PeopleController {
  constructor(
    private readonly people: ListPeopleQuery,
    private readonly pages: Pages,
  ) {}

  @Get()
  @Requires('viewer')
  @Answers(200, PersonPageDto, 'List who is at the desk', 'Those whom work can be put on, and who can be mentioned.')
  async list(@Query() page: PageQueryDto): Promise<PageDto<PersonDto>> {
    return this.pages.answer(await this.people.run(this.pages.request(page)));
  }
}
