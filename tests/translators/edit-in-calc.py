"""Opens a table in LibreOffice Calc, takes the last letter of one translation away, calls it done, and saves.

Usage: edit-in-calc.py <pipe of the running office> <file> <file to save> <filter> [<filter options>]
"""

import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

pipe, source, target, filter_name, *options = sys.argv[1:]
CSV = "44,34,76,1,,0,false,true,false"


def connect():
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local
    )
    for _ in range(240):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.5)
    raise SystemExit("LibreOffice did not start.")


def properties(**values):
    return tuple(PropertyValue(name, 0, value, 0) for name, value in values.items())


context = connect()
desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
# What the window for text files offers by itself: UTF-8, commas, each column as it is.
reading = properties(Hidden=True, **({"FilterName": "Text - txt - csv (StarCalc)", "FilterOptions": CSV} if source.endswith(".csv") else {}))
document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(source), "_blank", 0, reading)
sheet = document.Sheets.getByIndex(0)
titles = [sheet.getCellByPosition(column, 0).String for column in range(12)]
row = 6
translation = sheet.getCellByPosition(
    next(at for at, title in enumerate(titles) if title.startswith("translation")), row
)
translation.String = translation.String[:-1]
sheet.getCellByPosition(titles.index("state"), row).String = "translated"
writing = properties(FilterName=filter_name, **({"FilterOptions": options[0]} if options else {}))
document.storeToURL(uno.systemPathToFileUrl(target), writing)
document.close(True)
try:
    desktop.terminate()
except Exception:  # It ends before it can answer.
    pass
