import { type SavedViewView } from '@app/application';
import { plainToInstance } from 'class-transformer';
import { type ViewDto, ViewQueryDto } from './view.dto';

/** The view as its owner is shown it, with the address of the list. */
export const toViewDto = ({ query, ...view }: SavedViewView): ViewDto => ({
  ...view,
  query: plainToInstance(ViewQueryDto, query),
  href: hrefOf(query),
});

/** The address of the claim list with a stored query: lists are separated by commas there, as the list itself takes them. */
export const hrefOf = (query: object): string => {
  const members = Object.entries(query).map(([name, value]: [string, unknown]) => {
    const values = Array.isArray(value) ? value : [value];
    return `${name}=${values.map((each) => encodeURIComponent(String(each))).join(',')}`;
  });
  return members.length === 0 ? '/v1/claims' : `/v1/claims?${members.join('&')}`;
};
