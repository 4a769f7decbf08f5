"""Opens a table in LibreOffice Calc, does to it what a person does, and saves.

Usage: edit-in-calc.py <pipe of the running office> <deed> <file> <file to save> <filter> [<filter options>]
"""

import os
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.sheet.CellDeleteMode import UP
from com.sun.star.table import TableSortField

pipe, deed, source, target, filter_name, *options = sys.argv[1:]
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


def finish_one():
    """Takes the last letter of one translation away and calls it done."""
    cell = sheet.getCellByPosition(translation, 6)
    cell.String = cell.String[:-1]
    sheet.getCellByPosition(titles.index("state"), 6).String = "translated"


def below_titles():
    """The translations, which is all that a person selected."""
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    last = cursor.RangeAddress.EndRow
    return sheet.getCellRangeByPosition(translation, 1, translation, last)


def shift_cells_up():
    sheet.removeRange(sheet.getCellRangeByPosition(translation, 200, translation, 200).RangeAddress, UP)


def sort_one_column():
    by = uno.Any("[]com.sun.star.table.TableSortField", (TableSortField(Field=0, IsAscending=True),))
    column = below_titles()
    uno.invoke(column, "sort", (properties(SortFields=by, ContainsHeader=False),))


def copy_one_over_others():
    """Drags a cell down over those below it."""
    cell = sheet.getCellByPosition(translation, 300)
    for row in range(301, 700):
        sheet.getCellByPosition(translation, row).String = cell.String


context = connect()
desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
# What the window for text files offers by itself: UTF-8, commas, each column as it is.
is_csv = source.endswith(".csv")
csv_reading = {"FilterName": "Text - txt - csv (StarCalc)", "FilterOptions": CSV} if is_csv else {}
document = desktop.loadComponentFromURL(
    uno.systemPathToFileUrl(source), "_blank", 0, properties(Hidden=True, **csv_reading)
)
sheet = document.Sheets.getByIndex(0)
titles = [sheet.getCellByPosition(column, 0).String for column in range(12)]
translation = next(at for at, title in enumerate(titles) if title.startswith("translation"))
if deed != "finish_one":
    # Whoever wants to move cells takes the protection of the sheet away first.
    sheet.unprotect("")
{
    "finish_one": finish_one,
    "shift_cells_up": shift_cells_up,
    "sort_one_column": sort_one_column,
    "copy_one_over_others": copy_one_over_others,
}[deed]()
writing = properties(FilterName=filter_name, **({"FilterOptions": options[0]} if options else {}))
document.storeToURL(uno.systemPathToFileUrl(target), writing)
document.close(True)
try:
    desktop.terminate()
except Exception:  # It ends before it can answer.
    pass
# Python’s own end would wait for the bridge to an office that is gone, and fails at times.
os._exit(0)
