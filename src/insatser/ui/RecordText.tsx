import {Fragment} from 'react';
import {Lagrum} from '../../ui/lagrum/Lagrum';
import type {InsatsText} from '../insatsView';

/** A text of the record, its citations linked and explained. */
export function RecordText({text}: {text: InsatsText}) {
  return text.map((part, index) =>
    typeof part === 'string' ? (
      <Fragment key={index}>{part}</Fragment>
    ) : (
      <Lagrum key={index} ids={part.ids}>
        {part.text}
      </Lagrum>
    ),
  );
}
