import { Get, Post, type Type } from '@nestjs/common';
import { Public, Requires, WritesAs } from './access.decorators';
import { accessRuleOf } from './access-rule';

@WritesAs('claims:review')
class Told {
  @Get() @Requires('viewer') read(): void {}
  @Get() @Requires('admin') readAll(): void {}
  @Post() @Requires('reviewer') write(): void {}
  @Post() @Requires('editor', 'claims:write') edit(): void {}
  @Post() @Public() anybody(): void {}
  @Post() nobody(): void {}
}

class Untold {
  @Get() @Requires('viewer') read(): void {}
  @Post() @Requires('reviewer') write(): void {}
}

const ruleOf = (controller: Type, name: string) =>
  accessRuleOf(controller, Reflect.get(controller.prototype as object, name) as object);

describe('accessRuleOf', () => {
  it.each([
    ['read', { role: 'viewer', scope: 'read' }],
    ['readAll', { role: 'admin', scope: 'admin' }],
    ['write', { role: 'reviewer', scope: 'claims:review' }],
    ['edit', { role: 'editor', scope: 'claims:write' }],
    ['anybody', 'public'],
  ] as const)('tells the rule of %s', (name, rule) => {
    expect(ruleOf(Told, name)).toEqual(rule);
  });

  it('fails for a handler that nobody gave one, and for one that writes as nothing', () => {
    expect(() => ruleOf(Told, 'nobody')).toThrow('Told.nobody has no access rule.');
    expect(() => ruleOf(Untold, 'write')).toThrow('Untold.write has no scope.');
    expect(ruleOf(Untold, 'read')).toEqual({ role: 'viewer', scope: 'read' });
  });
});
