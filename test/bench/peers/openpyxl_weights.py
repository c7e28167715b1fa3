"""python3 openpyxl_weights.py FILE…: prints the sum of all weights, read the quickest way that openpyxl offers."""
import sys

from openpyxl import load_workbook

total = 0.0
for file in sys.argv[1:]:
    workbook = load_workbook(file, read_only=True, data_only=True)
    for sheet in workbook:
        is_form = False
        for number, row in enumerate(sheet.iter_rows(values_only=True), 1):
            if number == 2:
                is_form = bool(row) and row[0] == "ลำดับ"
            elif is_form and isinstance(row[0], (int, float)) and isinstance(row[7], (int, float)):
                total += row[7]
    workbook.close()
print(total)
