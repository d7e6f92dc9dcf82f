import type {OpenFinding} from '../review';
import type {Values} from '../values';

/** What a field is handed to change itself and to show what the guard found in it. */
export interface FieldTools {
  readonly setValue: (field: string, value: Values[string]) => void;
  readonly guard: (key: string) => {
    readonly findings: readonly OpenFinding[];
    readonly onBlur: () => void;
    readonly onSettle: (finding: string) => void;
    readonly onRemove: (finding: OpenFinding) => void;
  };
}
