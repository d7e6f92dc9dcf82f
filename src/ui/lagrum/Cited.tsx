import {Fragment} from 'react';
import {Lagrum} from './Lagrum';
import type {CitedParts} from './view';

/**
 * A text from front matter or YAML, its citations linked and explained like those in the pages;
 * plain, in a heading or a label, linked only.
 */
export function Cited({text, plain = false}: {text: CitedParts; plain?: boolean}) {
  return text.map((part, index) =>
    typeof part === 'string' ? (
      <Fragment key={index}>{part}</Fragment>
    ) : (
      <Lagrum key={index} ids={part.ids} plain={plain}>
        {part.text}
      </Lagrum>
    ),
  );
}
