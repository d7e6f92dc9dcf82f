import type {Segment} from '../mark';

/** A text with the words of the question marked. */
export function Marked({segments}: {segments: readonly Segment[]}) {
  return <>{segments.map(({text, hit}, i) => (hit ? <mark key={i}>{text}</mark> : text))}</>;
}
