import {Fragment} from 'react';
import Link from '@docusaurus/Link';
import {tieCitation, type CitedText} from './view';

/**
 * A text with its citations as links only. For places that explain a provision already: an
 * explanation within an explanation would be hard to find out of.
 */
export function LinkedText({text}: {text: CitedText}) {
  return text.map((part, index) =>
    typeof part === 'string' ? (
      <Fragment key={index}>{part}</Fragment>
    ) : (
      <Link key={index} to={part.href}>
        {tieCitation(part.text)}
      </Link>
    ),
  );
}
