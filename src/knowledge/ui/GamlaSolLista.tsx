import {GamlaSolRader} from './GamlaSolRader';
import {OLD_ROWS_PLACE} from './enhancedPlace';
import {useLawData} from './PageContext';

/** From the repealed act to the one in force, row by row. Scripts add a field that filters the rows. */
export function GamlaSolLista() {
  const {oldRows = []} = useLawData();
  return (
    <div>
      <div id={OLD_ROWS_PLACE} />
      <GamlaSolRader rows={oldRows} />
    </div>
  );
}
