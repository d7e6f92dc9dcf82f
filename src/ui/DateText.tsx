import {formatDate} from './format';

/** A date for people, with the machine's value beside it. */
export function DateText({date}: {date: string}) {
  return <time dateTime={date}>{formatDate(date)}</time>;
}
