import { type HttpProblem } from '../problem/http-problem';
import { isPrototypeName, MAX_JSON_DEPTH, parseJson } from './parse-json';

const refusalOf = (body: string | Uint8Array): HttpProblem => {
  try {
    parseJson(typeof body === 'string' ? Buffer.from(body) : body);
  } catch (error) {
    return error as HttpProblem;
  }
  throw new Error('It was taken.');
};

const nested = (levels: number): string => '[['.repeat(levels / 2) + ']]'.repeat(levels / 2);

describe('parseJson', () => {
  it.each([
    '{}',
    '[]',
    'null',
    '0',
    '"\\ud83d\\ude00"',
    '{"a":{"b":[1,"é",true,null]}}',
    '{"__proto":1,"constructors":2}',
  ])('reads %s', (text) => {
    expect(parseJson(Buffer.from(text))).toEqual(JSON.parse(text));
  });

  it('passes over a byte order mark, and counts the last of two members of one name', () => {
    expect(parseJson(Buffer.from('\ufeff{"a":1,"a":2}'))).toEqual({ a: 2 });
  });

  it('takes nesting up to its limit and not one level more', () => {
    expect(parseJson(Buffer.from(nested(MAX_JSON_DEPTH)))).toHaveLength(1);
    expect(refusalOf(nested(MAX_JSON_DEPTH + 2))).toMatchObject({
      code: 'malformed_json',
      errors: [{ in: 'body', pointer: '#/0/0/0', detail: 'is nested too deep' }],
    });
  });

  it.each([
    ['a NUL', '{"a":["x","b\\u0000"]}', '#/a/1', 'must not hold a NUL character'],
    ['a NUL in a name', '{"a":{"b\\u0000":1}}', '#/a', 'must not hold a NUL character'],
    ['a high surrogate alone', '{"a":"\\ud83d"}', '#/a', 'must be well-formed Unicode'],
    ['a low surrogate alone', '["\\ude00"]', '#/0', 'must be well-formed Unicode'],
    ['a surrogate alone in a name', '{"\\ud83d":1}', '#', 'must be well-formed Unicode'],
    ['__proto__', '{"a":{"__proto__":1}}', '#/a/__proto__', 'is not taken'],
    ['constructor', '{"constructor":1}', '#/constructor', 'is not taken'],
    ['prototype', '[{},{"prototype":1}]', '#/1/prototype', 'is not taken'],
    ['valueOf', '{"valueOf":1}', '#/valueOf', 'is not taken'],
    ['text that is no JSON', '{"a":}', '#', 'does not parse'],
    ['two values', '{} {}', '#', 'does not parse'],
  ])('refuses %s, and says where', (_, text, pointer, detail) => {
    expect(refusalOf(text)).toMatchObject({ code: 'malformed_json', errors: [{ in: 'body', pointer, detail }] });
  });

  it('says where after it has looked through other members', () => {
    expect(refusalOf('{"a":[[1],{"b":2}],"c":{"d":[0,"\\u0000"]}}').errors[0]?.pointer).toBe('#/c/d/1');
  });

  it('refuses bytes that are no UTF-8', () => {
    expect(refusalOf(Uint8Array.of(0x22, 0xc3, 0x28, 0x22)).message).toBe('The body is not valid UTF-8.');
  });
});

describe('isPrototypeName', () => {
  it('knows the names that every object has, and no index of a list', () => {
    expect(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'].every(isPrototypeName)).toBe(true);
    expect([0, 1, 'text', 'Constructor', 'proto'].some(isPrototypeName)).toBe(false);
  });
});
