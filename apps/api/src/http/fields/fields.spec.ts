import 'reflect-metadata';
import { type HttpProblem } from '../problem/http-problem';
import {
  EnumField,
  FlagField,
  IdField,
  IntegerField,
  ListField,
  NumberField,
  ObjectField,
  ObjectListField,
  TextField,
  TimeField,
} from './fields';
import { validated } from './validate.pipe';

const ID = '0199e3a4-6f1e-7c1b-9f0e-5d1c2b3a4f5e';
const about = { description: 'A field' };

class InnerDto {
  @TextField(about)
  readonly word!: string;
}

class OuterDto {
  @ObjectField(() => InnerDto, { ...about, optional: true })
  readonly inner?: InnerDto;
}

class FieldsDto {
  @TextField({ ...about, optional: true, max: 5 })
  readonly text?: string;

  @TextField({ ...about, optional: true, min: 0 })
  readonly emptyText?: string;

  @EnumField(['one', 'two'], { ...about, optional: true })
  readonly word?: string;

  @IdField({ ...about, optional: true })
  readonly id?: string;

  @IntegerField({ ...about, optional: true, min: 1, max: 10 })
  readonly number?: number;

  @NumberField({ ...about, optional: true, min: 0, max: 1 })
  readonly share?: number;

  @FlagField({ ...about, optional: true })
  readonly flag?: boolean;

  @TimeField({ ...about, optional: true })
  readonly time?: Date;

  @ObjectField(() => InnerDto, { ...about, optional: true })
  readonly object?: InnerDto;

  @ObjectField(() => OuterDto, { ...about, optional: true })
  readonly outer?: OuterDto;

  @ObjectListField(() => InnerDto, { ...about, optional: true })
  readonly objects?: readonly InnerDto[];

  @ListField({ ...about, optional: true, max: 2 })
  readonly list?: readonly string[];

  @ListField({ ...about, optional: true, values: ['one', 'two'] })
  readonly words?: readonly string[];

  @TextField({ ...about, optional: true, nullable: true })
  readonly nullable?: string | null;
}

class NeededDto {
  @TextField(about)
  readonly text!: string;

  @TextField({ ...about, nullable: true })
  readonly nullable!: string | null;
}

const errorsOf = async (value: unknown, dto: new () => object = FieldsDto): Promise<readonly string[]> => {
  try {
    await validated(dto, value, 'body');
    return [];
  } catch (error) {
    return (error as HttpProblem).errors.map(({ pointer, detail }) => `${pointer} ${detail}`);
  }
};

describe('a field', () => {
  it.each<object>([
    {},
    { text: 'x' },
    { text: '12345' },
    { emptyText: '' },
    { word: 'two' },
    { id: ID },
    { id: ID.toUpperCase() },
    { number: 1 },
    { number: 10 },
    { share: 0 },
    { share: 0.5 },
    { share: 1 },
    { flag: false },
    { object: { word: 'x' } },
    { outer: {} },
    { outer: { inner: { word: 'x' } } },
    { objects: [] },
    { objects: [{ word: 'x' }, { word: 'y' }] },
    { list: ['', 'x'] },
    { words: ['one', 'one'] },
    { nullable: null },
  ])('takes %j', async (value) => {
    await expect(validated(FieldsDto, value, 'body')).resolves.toEqual(expect.objectContaining(value));
  });

  it.each<[object, string]>([
    [{ text: 5 }, '#/text must be a string'],
    [{ text: null }, '#/text must be a string'],
    [{ text: ['x'] }, '#/text must be a string'],
    [{ text: {} }, '#/text must be a string'],
    [{ text: '' }, '#/text must have at least 1 character'],
    [{ text: '123456' }, '#/text must have at most 5 characters'],
    [{ text: 'a\0b' }, '#/text must not hold a NUL character'],
    [{ word: 'three' }, '#/word must be one of one, two'],
    [{ word: ['one'] }, '#/word must be one of one, two'],
    [{ word: null }, '#/word must be one of one, two'],
    [{ id: '17' }, '#/id must be a UUID'],
    [{ id: `${ID} ` }, '#/id must be a UUID'],
    [{ number: '1' }, '#/number must be a whole number'],
    [{ number: 1.5 }, '#/number must be a whole number'],
    [{ number: 0 }, '#/number must be at least 1'],
    [{ number: 11 }, '#/number must be at most 10'],
    [{ share: '0.5' }, '#/share must be a number'],
    [{ share: Number.NaN }, '#/share must be a number'],
    [{ share: -0.1 }, '#/share must be at least 0'],
    [{ share: 1.1 }, '#/share must be at most 1'],
    [{ flag: 'true' }, '#/flag must be true or false'],
    [{ flag: 0 }, '#/flag must be true or false'],
    [{ flag: null }, '#/flag must be true or false'],
    [{ object: 'x' }, '#/object must be an object'],
    [{ object: null }, '#/object must be an object'],
    [{ object: [] }, '#/object must be an object'],
    [{ object: {} }, '#/object/word must be a string'],
    [{ object: { word: 'x', more: 1 } }, '#/object/more is not known here'],
    [{ outer: { inner: { word: '' } } }, '#/outer/inner/word must have at least 1 character'],
    [{ outer: { inner: { word: 'x', 'a/b': 1 } } }, '#/outer/inner/a~1b is not known here'],
    [{ objects: {} }, '#/objects must be a list'],
    [{ objects: ['x'] }, '#/objects must hold objects'],
    [{ objects: [null] }, '#/objects must hold objects'],
    [{ objects: [[{ word: 'x' }]] }, '#/objects must hold objects'],
    [{ objects: [{ word: 'x' }, { word: 5 }] }, '#/objects/1/word must be a string'],
    [{ list: 'x' }, '#/list must be a list'],
    [{ list: [1] }, '#/list must hold strings'],
    [{ list: ['1', '2', '3'] }, '#/list must have at most 2 items'],
    [{ words: ['one', 'three'] }, '#/words must be one of one, two'],
    [{ nullable: '' }, '#/nullable must have at least 1 character'],
    [{ unknown: 1 }, '#/unknown is not known here'],
    [{ toString: 1 }, '#/toString is not known here'],
  ])('refuses %j with one sentence, at its place', async (value, expected) => {
    expect(await errorsOf(value)).toEqual([expected]);
  });

  it('tells being left out from being null', async () => {
    expect(await errorsOf({ text: 'x', nullable: null }, NeededDto)).toEqual([]);
    expect(await errorsOf({ text: 'x' }, NeededDto)).toEqual(['#/nullable must be a string']);
    expect(await errorsOf({ nullable: null }, NeededDto)).toEqual(['#/text must be a string']);
  });

  it('is told together with every other one that is wrong', async () => {
    const errors = await errorsOf({ text: 5, word: 5, object: { word: 5 }, unknown: 5 });
    expect([...errors].sort()).toEqual([
      '#/object/word must be a string',
      '#/text must be a string',
      '#/unknown is not known here',
      '#/word must be one of one, two',
    ]);
  });

  it.each([[[]], ['x'], [5], [null], [undefined]])('is not looked for in %p', async (value) => {
    expect(await errorsOf(value)).toEqual(['# must be a JSON object']);
  });

  it('of a query makes a problem of the query', async () => {
    await expect(validated(FieldsDto, { text: '' }, 'query')).rejects.toMatchObject({
      code: 'invalid_parameters',
      errors: [{ in: 'query', pointer: '#/text' }],
    });
  });
});
