import {Fragment} from 'react';
import {Lagrum} from '../../ui/lagrum/Lagrum';
import type {GuideModel} from '../model';

/** The provisions a reason rests on, each linked and explained; plain, linked only. */
export function Citations({
  model,
  lagrum,
  plain = false,
}: {
  model: GuideModel;
  lagrum: readonly string[];
  plain?: boolean;
}) {
  if (lagrum.length === 0) return null;
  return (
    <>
      {lagrum.map((text, at) => (
        <Fragment key={text}>
          {at > 0 && ', '}
          <Lagrum ids={(model.lagrum[text] ?? []).join(' ')} plain={plain}>
            {text}
          </Lagrum>
        </Fragment>
      ))}
    </>
  );
}
