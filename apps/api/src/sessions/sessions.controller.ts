import { BeginSession, EndSession, type SessionView } from '@app/application';
import { DomainError } from '@app/domain';
import { Body, Controller, Delete, Get, Header, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Request, type Response } from 'express';
import { type AuthenticatedRequest, Public, Requires } from '../http/access/access.decorators';
import { addressOf } from '../http/access/address-of';
import { clearSessionCookie, sessionTokenOf, setSessionCookie } from '../http/access/session-cookie';
import { Answers } from '../http/answers.decorator';
import { Takes } from '../http/takes.decorator';
import { SessionDto, SignInDto } from './session.dto';

/** Signing in with a browser: the key is sent once, and a cookie that scripts cannot read stands for it. */
@ApiTags('session')
@Controller('v1/session')
export class SessionsController {
  constructor(
    private readonly beginSession: BeginSession,
    private readonly endSession: EndSession,
  ) {}

  @Post()
  @Public()
  @Header('Cache-Control', 'no-store')
  @Takes(SignInDto, { 'an API key': { apiKey: 'cdk_3q2-7wExampleExampleExample' } })
  @Answers(
    201,
    SessionDto,
    'Sign in with an API key',
    'Or with a token of the issuer that the desk trusts. Sets the cookie of the session, for twelve hours, but for no longer than ' +
      'what it was begun with is good.',
  )
  async begin(
    @Body() { apiKey }: SignInDto,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SessionDto> {
    const session = await this.beginSession.run(apiKey, addressOf(request));
    if (!session) throw new DomainError('invalid_fields', 'Nobody signs in with this.', { fields: [UNKNOWN_KEY] });
    setSessionCookie(request, response, session.token, session.expiresAt);
    return shown(session);
  }

  @Get()
  @Requires('viewer')
  @Header('Cache-Control', 'no-store')
  @Answers(200, SessionDto, 'Tell who is signed in')
  read(@Req() { session }: AuthenticatedRequest): SessionDto {
    if (!session) throw new DomainError('not_found', 'Nobody is signed in: the request came with an API key.');
    return shown(session);
  }

  @Delete()
  @HttpCode(204)
  // Whatever a session is for, who began it can end it.
  @Requires('viewer', 'read')
  @Answers(204, null, 'Sign out', 'The session is over for whoever holds its cookie.')
  async end(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    const token = sessionTokenOf(request);
    if (token !== null) await this.endSession.run(token);
    clearSessionCookie(request, response);
  }
}

const UNKNOWN_KEY = { field: 'apiKey', detail: 'is no key that is in force' } as const;

const shown = ({ actor: { id, name, role }, csrfToken, expiresAt }: SessionView): SessionDto => ({
  actor: { id, name, role },
  csrfToken,
  expiresAt,
});
