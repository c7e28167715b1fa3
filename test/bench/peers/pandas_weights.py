"""python3 pandas_weights.py FILE…: prints the sum of all weights, as someone adds them up in a notebook."""
import sys

import pandas

total = 0.0
for file in sys.argv[1:]:
    for sheet in pandas.read_excel(file, sheet_name=None, header=None, engine="openpyxl").values():
        if len(sheet) < 2:
            continue
        column = next((c for c, text in sheet.iloc[1].items() if str(text).startswith("น้ำหนัก")), None)
        if column is None:
            continue
        rows = sheet.iloc[2:]
        is_indicator = pandas.to_numeric(rows[0], errors="coerce").notna() | rows[0].astype(str).str.match(r"\d+\.\d+ ")
        weights = rows[column][is_indicator]
        # A figure that was entered as text is none.
        total += weights[weights.map(lambda weight: isinstance(weight, (int, float)))].sum()
print(total)
