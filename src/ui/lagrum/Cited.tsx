import {Fragment} from 'react';
import {Lagrum} from './Lagrum';
import type {CitedText} from './view';

/** A text from front matter or YAML, its citations linked and explained like those in the pages. */
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
