"""python3 openpyxl_weights.py FILE…: prints the sum of all weights, read the quickest way that openpyxl offers."""
import re
import sys

from openpyxl import load_workbook

INDICATOR = re.compile(r"\d+\.\d+ ")


def weights_column(headings):
    """The column headed as the weights of a form; None where the sheet is none."""
    for column, heading in enumerate(headings):
        if isinstance(heading, str) and heading.startswith("น้ำหนัก"):
            return column
    return None


total = 0.0
for file in sys.argv[1:]:
    workbook = load_workbook(file, read_only=True, data_only=True)
    for sheet in workbook:
        column = None
        for number, row in enumerate(sheet.iter_rows(values_only=True), 1):
            if number == 2:
                column = weights_column(row)
            elif number > 2 and column is None:
                break
            elif column is not None and column < len(row) and isinstance(row[column], (int, float)):
                first = row[0]
                if isinstance(first, (int, float)) or isinstance(first, str) and INDICATOR.match(first):
                    total += row[column]
    workbook.close()
print(total)
