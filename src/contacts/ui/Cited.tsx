import {Fragment} from 'react';
import {Lagrum} from '../../ui/lagrum/Lagrum';
import type {CitedText} from '../directory';

/** A text whose citations are linked and explained. */
export function Cited({text}: {text: CitedText}) {
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
