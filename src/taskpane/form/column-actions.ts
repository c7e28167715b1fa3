/** What is done with the columns of a table. */
export interface ColumnActions {
  /** Says what a column holds; null lets the form itself decide. */
  readonly onRole: (column: number, role: string | null) => void;
  /** Gives the role to the column that is selected in the sheet. */
  readonly onPick: (role: string) => void;
}
