import {nodeTexts} from '../../explain/nodeTexts';
import type {GuideModel} from '../../model';
import {Beside} from './Beside';
import {Flow} from './Flow';
import {Names} from './Names';
import {NineEightTable} from './NineEightTable';
import {OwnConditions} from './OwnConditions';
import {Questions} from './Questions';
import {Rules} from './Rules';

/** How the guide reasons, from the model alone: the flow, then everything it is made of. */
export function Reasoning({model}: {readonly model: GuideModel}) {
  const part = {model, texts: nodeTexts(model)};
  return (
    <>
      <p>
        Ett öppet svar ger aldrig <em>passar inte</em>. Det ger en fråga. Guiden räknar inga poäng
        och beslutar ingenting. Den som vill ansöka kan alltid göra det och få sin ansökan prövad.
      </p>
      <Flow model={model} />
      <Questions {...part} />
      <Names {...part} />
      <Rules {...part} />
      <OwnConditions {...part} />
      <NineEightTable {...part} />
      <Beside {...part} />
    </>
  );
}
