"""python3 pandas_weights.py FILE…: prints the sum of all weights, as someone adds them up in a notebook."""
import sys

import pandas

total = 0.0
for file in sys.argv[1:]:
    for sheet in pandas.read_excel(file, sheet_name=None, header=None, engine="openpyxl").values():
        if len(sheet) < 2 or sheet.iloc[1, 0] != "ลำดับ":
            continue
        rows = sheet.iloc[2:]
        indicators = rows[pandas.to_numeric(rows[0], errors="coerce").notna()]
        total += pandas.to_numeric(indicators[7], errors="coerce").sum()
print(total)
